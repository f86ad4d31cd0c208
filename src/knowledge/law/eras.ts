import type { Day } from './days.ts'

/** The arrangements under which a partnership answered for children, and who approved what it said. */
export interface Era {
  readonly id: 'lscb' | 'wt2018' | 'wt2023' | 'wt2026'
  readonly name: string
  readonly first: Day
  readonly last: Day | null
  readonly approver: 'chair' | 'partners'
  readonly approverWords: string
  readonly source: string
  /** Whether the source was read, or the rule is from memory. */
  readonly checked: boolean
}

export const ERAS: readonly [Era, ...Era[]] = [
  {
    id: 'lscb',
    name: 'Local Safeguarding Children Board',
    first: '2006-04-01',
    last: '2019-09-29',
    approver: 'chair',
    approverWords: 'the independent chair',
    source: 'Children Act 2004, sections 13 to 16; transitional guidance of 2018',
    checked: true,
  },
  {
    id: 'wt2018',
    name: 'Multi-agency safeguarding arrangements (Working Together 2018)',
    first: '2019-09-30',
    last: '2023-12-14',
    approver: 'partners',
    approverWords: 'the safeguarding partners jointly',
    source: 'Children Act 2004, sections 16E to 16L; Working Together 2018',
    checked: false,
  },
  {
    id: 'wt2023',
    name: 'Multi-agency safeguarding arrangements (Working Together 2023)',
    first: '2023-12-15',
    last: '2026-03-18',
    approver: 'partners',
    approverWords: 'the safeguarding partners jointly',
    source: 'Children Act 2004, sections 16E to 16L; Working Together 2023',
    checked: false,
  },
  // The first day is that of the file that was published; the text itself was not read. The Children’s
  // Wellbeing and Schools Act 2026 (29 April 2026) changes sections 16E on as it is commenced.
  {
    id: 'wt2026',
    name: 'Multi-agency safeguarding arrangements (Working Together 2026)',
    first: '2026-03-19',
    last: null,
    approver: 'partners',
    approverWords: 'the safeguarding partners jointly',
    source: 'Children Act 2004, sections 16E to 16L; Working Together 2026',
    checked: false,
  },
]

/** In: a day. Out: the arrangements of that day; the first ones for any day before them. */
export function eraOf(day: Day): Era {
  return [...ERAS].reverse().find(({ first }) => first <= day) ?? ERAS[0]
}
