import { headingOf, LISTS, type CellKind, type Column } from './columns.ts'
import type { Issue, Window } from './issue.ts'
import { readCell, textOf, type RawCell, type ReadCell } from './read-cell.ts'
import { recogniseHeadings, type RecognisedHeadings } from './recognise.ts'
import type { AnyRecord, ListNumber } from './records.ts'
import { rowRulesOf } from './rules/index.ts'
import type { Fields } from './rules/rule.ts'
import { ListTally } from './quality/tally.ts'

export type RawRow = { readonly row: number; readonly cells: readonly RawCell[] }

/** A row as read. */
export interface ReadRow {
  /** Null where the row is refused. */
  readonly record: AnyRecord | null
  readonly issues: readonly Issue[]
  /** Everything it says, the columns that are only checked among it; a column the file lacks is undefined. */
  readonly fields: Fields
}

export interface ListReader {
  readonly headings: RecognisedHeadings
  readonly tally: ListTally
  read(row: RawRow): ReadRow
}

interface Place {
  readonly column: Column
  readonly at: number
  /** Cells of these kinds say the same few things; what they were read as is remembered. */
  readonly known: Map<string, ReadCell> | null
}

// A century has 36,525 days; of anything else there are fewer.
const MOST_KNOWN = 40_000
const REPEATS: readonly CellKind[] = ['code', 'day', 'yes-no', 'seen']

/** In: the list, its heading row, the window it covers. Out: a reader of its rows, one at a time. */
export function createListReader(
  list: ListNumber,
  headingRow: readonly string[],
  window: Window,
  remembered: Readonly<Record<string, string>> = {},
): ListReader {
  const shape = LISTS[list]
  const headings = recogniseHeadings(shape, headingRow, remembered)
  const tally = new ListTally(shape, headings.places)
  const places: readonly Place[] = shape.columns.map((column) => ({
    column,
    at: headings.places.get(column.field) ?? -1,
    known: REPEATS.includes(column.kind) ? new Map() : null,
  }))
  const rules = rowRulesOf(list)

  function read(raw: RawRow): ReadRow {
    const issues: Issue[] = []
    const fields: Record<string, unknown> = {}
    const record: Record<string, unknown> = { row: raw.row }
    const values: unknown[] = []
    places.forEach((place, n) => {
      const { column } = place
      const found = place.at < 0 ? BLANK : cellOf(place, raw.cells[place.at] ?? null)
      const value = found.ok ? found.value : null
      values.push(value)
      if (place.at >= 0) fields[column.field] = value
      if (column.kept) record[column.field] = value
      const counted = tally.columns[n]
      if (counted && (value !== null || !found.ok)) counted.filled++
      if (!found.ok) {
        if (counted) counted.unreadable++
        issues.push(unreadable(list, raw.row, column, found.problem))
      } else if (found.unknownCode) {
        if (counted) counted.unknownCodes++
        issues.push(unknownCode(list, raw.row, column))
      }
    })
    if (record[shape.subject] === null) {
      tally.refused++
      return { record: null, issues: [withoutSubject(list, raw.row)], fields }
    }
    // A day that can't be read breaks no rule about days; saying so twice would only confuse.
    if (issues.every(({ severity }) => severity !== 'error'))
      for (const { id, severity, broken } of rules) {
        const fault = broken(fields, list, window)
        if (!fault) continue
        const column = headingOf(list, fault[0])
        issues.push({ rule: id, severity, list, row: raw.row, column, message: fault[1] })
      }
    for (const { rule } of issues) tally.broke(rule)
    if (issues.some(({ severity }) => severity === 'error')) {
      tally.refused++
      return { record: null, issues, fields }
    }
    tally.rows++
    if (issues.length > 0) tally.queried++
    const when = shape.when.map((field) => fields[field]).find((day) => typeof day === 'string')
    if (when !== undefined) tally.month(when, values)
    return { record: record as unknown as AnyRecord, issues, fields }
  }

  return { headings, tally, read }
}

const BLANK: ReadCell = { ok: true, value: null }

function cellOf({ column, known }: Place, cell: RawCell): ReadCell {
  if (!known || !cell || cell.kind === 'number') return readCell(cell, column.kind, column.codes)
  const said = textOf(cell)
  const before = known.get(said)
  if (before) return before
  const found = readCell(cell, column.kind, column.codes)
  if (known.size < MOST_KNOWN) known.set(said, found)
  return found
}

// The day that places the row in time must be readable; anything else becomes unknown, and is counted so.
function unreadable(list: ListNumber, row: number, column: Column, message: string): Issue {
  const severity = column.field === LISTS[list].when[0] ? 'error' : 'warning'
  const heading = column.headings[0] ?? ''
  return { rule: `unreadable-${column.kind}`, severity, list, row, column: heading, message }
}

function unknownCode(list: ListNumber, row: number, column: Column): Issue {
  const message = 'The cell holds no code we know. Use the code or the label of the guidance.'
  const heading = column.headings[0] ?? ''
  return { rule: 'unknown-code', severity: 'warning', list, row, column: heading, message }
}

function withoutSubject(list: ListNumber, row: number): Issue {
  const { subject } = LISTS[list]
  const message =
    subject === 'child'
      ? 'The row has no child ID, so nothing in it can be counted.'
      : 'The row has no adopter’s identifier, so nothing in it can be counted.'
  const column = headingOf(list, subject)
  return { rule: `${subject}-id`, severity: 'error', list, row, column, message }
}
