import type { Oddity, OddityKind } from './child.ts'
import { at, type Row } from './place.ts'

/** What is said of values the census's schema does not allow. They have no published rule code. */
export const ODDITIES: Readonly<
  Record<OddityKind, { readonly severity: 'error' | 'query'; readonly words: string }>
> = {
  'no-date': {
    severity: 'error',
    words: 'This is no date of our time. Write it as year, month and day, such as 2026-03-31.',
  },
  'no-flag': { severity: 'error', words: 'This is neither yes nor no. Write 1 for yes, 0 for no.' },
  'no-count': { severity: 'error', words: 'This is no whole number. Write digits only.' },
  twice: {
    severity: 'error',
    words: 'This is given twice where it may be given once. The first was read; remove one.',
  },
  'unknown-element': {
    severity: 'query',
    words:
      'The census has no such element here, so it was not read. Check its name and place. Said once for each name.',
  },
  'stray-text': {
    severity: 'query',
    words:
      'A text stands between elements, so it was not read. Remove it, or put it in its element.',
  },
}

/** Rule 8568 speaks of a referral flag that can't be read; saying it twice would only confuse. */
export function isSaidByRule({ kind, element }: Oddity): boolean {
  return kind === 'no-flag' && element === 'ReferralNFA'
}

/** Out: the value at fault. */
export function rowOf({ part, element, value }: Oddity): Row {
  const [, name = element, index] = /^(.*)\[(\d+)\]$/.exec(element) ?? []
  const row = index === undefined ? at(part, name) : at(part, name, Number(index))
  return { path: row.path, value: value ?? row.value }
}
