import { headingOf, LISTS } from '../columns.ts'
import { isStated } from '../issue.ts'
import type { ListNumber } from '../records.ts'
import { ALL, dayIn, whenOf, type RowRule } from './rule.ts'

const ENDS: Readonly<Partial<Record<ListNumber, readonly [start: string, end: string]>>> = {
  2: ['start', 'completed'],
  4: ['start', 'authorised'],
  6: ['start', 'closed'],
  7: ['start', 'end'],
  8: ['start', 'end'],
}

/**
 * Days that follow one another, by list. Source: Working Together (strategy discussion, enquiry,
 * conference); the two-stage approval of adopters; the order in which a court and an agency decide on
 * adoption. Unverified against Ofsted's own checks, so a row out of order is a query.
 */
const ORDER: Readonly<Partial<Record<ListNumber, readonly (readonly string[])[]>>> = {
  4: [['start', 'childSeen', 'authorised']],
  5: [['strategy', 'start', 'conference']],
  6: [['start', 'lastSeen']],
  7: [['start', 'latestReview']],
  8: [
    ['start', 'legalStart'],
    ['start', 'placementStart'],
    ['start', 'latestReview'],
  ],
  10: [
    ['enteredCare', 'decision', 'placementOrder', 'matched', 'placed', 'adopted'],
    ['enteredCare', 'fostered'],
    ['decision', 'reversed'],
  ],
  11: [
    ['enquiry', 'stage1Start', 'stage1End', 'stage2Start', 'stage2End'],
    ['stage2Start', 'approved', 'matched', 'placed', 'adopted'],
    ['submitted', 'approved'],
    ['enquiry', 'left'],
  ],
}

// Whoever is 25 in 2015, the first year anybody runs these lists for, was born in 1990.
const FIRST_YEAR = '1990-01-01'

const DAY_FIELDS = new Map(
  ALL.map((list) => [
    list,
    LISTS[list].columns
      .filter(({ kind, field }) => (kind === 'day' || kind === 'seen') && field !== 'birth')
      .map(({ field }) => field),
  ]),
)

/** Days that are missing, impossible or in the wrong order. */
export const DAY_RULES: readonly RowRule[] = [
  {
    id: 'end-before-start',
    severity: 'error',
    words: 'Nothing ends before it starts.',
    lists: [2, 4, 6, 7, 8],
    broken(fields, list) {
      const [start, end] = ENDS[list] ?? []
      if (!start || !end) return null
      const [from, to] = [dayIn(fields, start), dayIn(fields, end)]
      return from && to && to < from ? [end, 'The end is before the start.'] : null
    },
  },
  {
    id: 'after-extract',
    severity: 'error',
    words: 'Nothing happens after the day the list was extracted.',
    lists: ALL,
    broken(fields, list, { extracted }) {
      const when = whenOf(fields, list)
      return when && when[1] > extracted
        ? [when[0], 'The date is after the day the list was extracted.']
        : null
    },
  },
  {
    id: 'no-date',
    severity: 'warning',
    words: 'Each row says when it happened. Without a date it is counted as not known.',
    lists: ALL,
    broken(fields, list) {
      const [first] = LISTS[list].when
      return first && !whenOf(fields, list)
        ? [first, 'The date is blank, so the row is counted as not known.']
        : null
    },
  },
  {
    id: 'out-of-order',
    severity: 'warning',
    words: 'Within a row, what comes first has the earlier date.',
    lists: [4, 5, 6, 7, 8, 10, 11],
    broken(fields, list) {
      for (const chain of ORDER[list] ?? []) {
        let [before, last] = ['', '']
        for (const field of chain) {
          const day = dayIn(fields, field)
          if (day === null) continue
          if (day < last && !isEndOf(list, before, field))
            return [
              field,
              `The date is before “${headingOf(list, before)}”, which comes first. Check both.`,
            ]
          ;[before, last] = [field, day]
        }
      }
      return null
    },
  },
  {
    id: 'after-extract-query',
    severity: 'warning',
    words: 'No other date in a row is after the day the list was extracted.',
    lists: ALL,
    broken(fields, list, window) {
      if (!isStated(window)) return null
      const [when] = whenOf(fields, list) ?? []
      for (const field of DAY_FIELDS.get(list) ?? []) {
        const day = dayIn(fields, field)
        if (field !== when && day !== null && day > window.extracted)
          return [field, 'The date is after the day the list was extracted. Check the year.']
      }
      return null
    },
  },
  {
    id: 'implausible-year',
    severity: 'warning',
    words: 'No date is before 1990.',
    lists: ALL,
    broken(fields, list) {
      for (const field of DAY_FIELDS.get(list) ?? []) {
        const day = dayIn(fields, field)
        if (day !== null && day < FIRST_YEAR)
          return [field, 'The date is before 1990. Check the year, or leave it blank if not known.']
      }
      return null
    },
  },
]

// That a start comes before its end is an error of its own; saying it twice would only confuse.
function isEndOf(list: ListNumber, start: string, end: string): boolean {
  const ends = ENDS[list]
  return ends?.[0] === start && ends[1] === end
}
