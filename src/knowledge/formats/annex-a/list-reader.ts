import type { Day } from '../../law/index.ts'
import { LISTS, type AnyRecord, type Column } from './columns.ts'
import { readCell, type RawCell } from './read-cell.ts'
import { recogniseHeadings, type RecognisedHeadings } from './recognise.ts'
import type { ListNumber } from './records.ts'
import { checkRecord } from './rules.ts'

export interface Issue {
  readonly rule: string
  /** An error refuses the row; a warning keeps it. */
  readonly severity: 'error' | 'warning'
  readonly list: ListNumber
  readonly row: number
  /** The heading of the column, as published; '' where the whole row is meant. */
  readonly column: string
  readonly message: string
}

export interface Window {
  readonly first: Day
  readonly last: Day
  readonly extracted: Day
}

export type RawRow = { readonly row: number; readonly cells: readonly RawCell[] }

export interface ListReader {
  readonly headings: RecognisedHeadings
  /** Out: the record, or null where the row is refused; and what is to be said about it. */
  read(row: RawRow): { readonly record: AnyRecord | null; readonly issues: readonly Issue[] }
}

/** In: the list, its heading row, the window it covers. Out: a reader of its rows, one at a time. */
export function createListReader(
  list: ListNumber,
  headingRow: readonly string[],
  window: Window,
  remembered: Readonly<Record<string, string>> = {},
): ListReader {
  const shape = LISTS[list]
  const headings = recogniseHeadings(shape, headingRow, remembered)
  return {
    headings,
    read(raw) {
      const issues: Issue[] = []
      const values: Record<string, unknown> = { row: raw.row }
      for (const column of shape.columns) {
        const place = headings.places.get(column.field)
        const cell = place === undefined ? null : (raw.cells[place] ?? null)
        const found = readCell(cell, column.kind)
        values[column.field] = found.ok ? found.value : null
        if (!found.ok) issues.push(issueOf(list, raw.row, column, found.problem))
      }
      if (values['child'] === null) {
        const message = 'The row has no child ID, so nothing in it can be counted.'
        return {
          record: null,
          issues: [issue('child-id', 'error', list, raw.row, 'Child Unique ID', message)],
        }
      }
      const record = values as unknown as AnyRecord
      // A day that can't be read breaks no rule about days; saying so twice would only confuse.
      if (issues.every(({ severity }) => severity !== 'error'))
        issues.push(...checkRecord(list, record, window))
      const refused = issues.some(({ severity }) => severity === 'error')
      return { record: refused ? null : record, issues }
    },
  }
}

// The day that places the row in time must be readable; anything else becomes unknown, and is counted so.
function issueOf(list: ListNumber, row: number, column: Column, message: string): Issue {
  const severity = column.field === LISTS[list].when ? 'error' : 'warning'
  return issue(`unreadable-${column.kind}`, severity, list, row, column.headings[0] ?? '', message)
}

export function issue(
  rule: string,
  severity: Issue['severity'],
  list: ListNumber,
  row: number,
  column: string,
  message: string,
): Issue {
  return { rule, severity, list, row, column, message }
}
