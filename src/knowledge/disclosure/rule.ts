/** A number that may be published, or one that may not: it can't be printed or summed by accident. */
export type Cell =
  | { readonly status: 'known'; readonly value: number }
  /** `primary`: small itself. `secondary`: hidden so that a small one can't be worked out. */
  | { readonly status: 'suppressed'; readonly why: 'primary' | 'secondary' }

export interface DisclosureRule {
  readonly id: string
  /** Counts from 1 to this many are hidden; 0 is shown. */
  readonly hideUpTo: number
  /** What is shown is rounded to a multiple of this; 1 where numbers are shown as they are. */
  readonly roundTo: number
  /** How the source prints a hidden count. */
  readonly symbol: string
  readonly source: string
  /** Whether the rule was read in its source; `false` must be said to whoever relies on it. */
  readonly checked: boolean
}

export type RuleId = 'dfe-cin' | 'dfe-cin-national' | 'hospital-admissions'

export const RULES: Readonly<Record<RuleId, DisclosureRule>> = {
  'dfe-cin': {
    id: 'dfe-cin',
    hideUpTo: 5,
    roundTo: 1,
    symbol: 'c',
    source: 'Department for Education, Characteristics of children in need: methodology',
    checked: true,
  },
  // The source says that England and regions are rounded; that small counts are hidden there as well
  // is the confidentiality paragraph of the same page, which makes no exception.
  'dfe-cin-national': {
    id: 'dfe-cin-national',
    hideUpTo: 5,
    roundTo: 10,
    symbol: 'c',
    source: 'Department for Education, Characteristics of children in need: data guidance',
    checked: true,
  },
  // 1 to 7 is the published rule below national level; that the rest is rounded to 5 was read in the
  // code of a dashboard, not in the rule's own text.
  'hospital-admissions': {
    id: 'hospital-admissions',
    hideUpTo: 7,
    roundTo: 5,
    symbol: '*',
    source:
      'NHS, disclosure control methodology for Hospital Episode Statistics, from September 2018',
    checked: false,
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
