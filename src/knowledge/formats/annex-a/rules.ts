import { LISTS, type AnyRecord } from './columns.ts'
import type { Issue, Window } from './list-reader.ts'
import type { ListNumber } from './records.ts'

interface Rule {
  readonly id: string
  readonly severity: Issue['severity']
  /** What the page says the rule is. */
  readonly words: string
  /** Out: the field at fault and a sentence, or null where the rule is kept. */
  broken(list: ListNumber, record: Fields, window: Window): readonly [string, string] | null
}

type Fields = Readonly<Record<string, unknown>>

const day = (record: Fields, field: string): string | null => {
  const value = record[field]
  return typeof value === 'string' ? value : null
}

const ENDS: Readonly<Partial<Record<ListNumber, readonly [start: string, end: string]>>> = {
  2: ['start', 'completed'],
  4: ['start', 'authorised'],
  6: ['start', 'closed'],
  7: ['start', 'end'],
  8: ['start', 'end'],
}

/** The rules a row is held to, beside that each cell can be read. */
export const RULES: readonly Rule[] = [
  {
    id: 'end-before-start',
    severity: 'error',
    words: 'Nothing ends before it starts.',
    broken(list, record) {
      const [start, end] = ENDS[list] ?? []
      if (!start || !end) return null
      const [from, to] = [day(record, start), day(record, end)]
      return from && to && to < from ? [end, 'The end is before the start.'] : null
    },
  },
  {
    id: 'after-extract',
    severity: 'error',
    words: 'Nothing happens after the day the list was extracted.',
    broken(list, record, { extracted }) {
      const { when } = LISTS[list]
      const at = day(record, when)
      return at && at > extracted
        ? [when, 'The date is after the day the list was extracted.']
        : null
    },
  },
  {
    id: 'before-birth',
    severity: 'warning',
    words: 'Except for unborn children, nothing happens before the child is born.',
    broken(list, record) {
      const { when } = LISTS[list]
      const [birth, at] = [day(record, 'birth'), day(record, when)]
      return birth && at && list === 8 && at < birth
        ? ['birth', 'The child came into care before the date of birth.']
        : null
    },
  },
  {
    id: 'no-date',
    severity: 'warning',
    words: 'Each row says when it happened. Without a date it is counted as not known.',
    broken(list, record) {
      const { when } = LISTS[list]
      const other = list === 5 ? day(record, 'strategy') : null
      return day(record, when) === null && other === null
        ? [when, 'The date is blank, so the row is counted as not known.']
        : null
    },
  },
]

/** In: a record as read. Out: which rules it breaks. */
export function checkRecord(list: ListNumber, record: AnyRecord, window: Window): readonly Issue[] {
  const fields = record as unknown as Fields
  return RULES.flatMap(({ id, severity, broken }) => {
    const found = broken(list, fields, window)
    if (!found) return []
    const [field, message] = found
    const column = LISTS[list].columns.find((one) => one.field === field)?.headings[0] ?? ''
    return [{ rule: id, severity, list, row: record.row, column, message }]
  })
}

/** An upload with a larger share of refused rows than this, in any list, is refused as a whole. */
export const MOST_REFUSED_PERCENT = 1

/** What the page states: when an upload is refused as a whole. */
export const REFUSED_AS_A_WHOLE: readonly string[] = [
  'The file can’t be opened, or holds none of lists 1 to 8.',
  'A list lacks a column that it can’t be read without.',
  `More than ${MOST_REFUSED_PERCENT}% of the rows of a list are refused.`,
  'No window was stated for a list, or its window ends after the day it was extracted.',
]
