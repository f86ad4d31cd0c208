/** A number that may be published, or one that may not: it can't be printed or summed by accident. */
export type Cell =
  | { readonly status: 'known'; readonly value: number }
  /** `primary`: small itself. `secondary`: hidden so that a small one can't be worked out. */
  | { readonly status: 'suppressed'; readonly why: 'primary' | 'secondary' }

export interface DisclosureRule {
  readonly id: string
  /** Counts from 1 to this many are hidden; 0 is shown. */
  readonly hideUpTo: number
  readonly source: string
  readonly checked: boolean
}

export const RULES: Readonly<Record<'dfe-cin', DisclosureRule>> = {
  'dfe-cin': {
    id: 'dfe-cin',
    hideUpTo: 5,
    source: 'Department for Education, Characteristics of children in need: methodology',
    checked: true,
  },
}

export function isSmall(value: number, rule: DisclosureRule): boolean {
  return value >= 1 && value <= rule.hideUpTo
}

/**
 * Whether a share must be hidden: where its part, the rest, or the whole is small, each of them can be
 * worked out from the others.
 */
export function shareIsSmall(
  numerator: number,
  denominator: number,
  rule: DisclosureRule,
): boolean {
  return [numerator, denominator - numerator, denominator].some((one) => isSmall(one, rule))
}
