import type { CellValue } from './answer.ts'
import { readCell } from './read-cell.ts'
import type { RowsQuestion } from './template.ts'
import { blank, given, refused, type Reading, type TypedFields } from './typed.ts'

export type Row = Readonly<Record<string, CellValue>>

/** Never more than this on one page, whatever the template says. */
export const MOST_ROWS = 200

/** The name of one cell's field; rows are counted from 0. */
export function cellOf(name: string, row: number, column: string): string {
  return `${name}.${row}.${column}`
}

/** How many rows came with the form. */
export function rowsTyped(name: string, typed: TypedFields): number {
  return Math.min(Number(typed.text(`${name}.rows`)) || 0, MOST_ROWS + 1)
}

/**
 * Reads repeated rows. An empty row is passed over; one half filled is named by its number and the
 * column that is missing. In: `name.rows` says how many rows came. Out: the rows with something in them.
 */
export function readRows(
  question: RowsQuestion,
  name: string,
  typed: TypedFields,
  today: string,
): Reading<readonly Row[]> {
  const rows: Row[] = []
  for (let at = 0; at < rowsTyped(name, typed); at++) {
    const row = readRow(question, name, at, typed, today)
    if (row.kind === 'refused') return row
    if (row.kind === 'given') rows.push(row.value)
  }
  if (rows.length === 0) return blank
  const { least = 0, most = MOST_ROWS } = question
  if (rows.length > most)
    return refused(name, `Give ${most} rows at most. There are ${rows.length}.`)
  if (rows.length < least)
    return refused(
      name,
      `Give ${least} rows at least. There ${rows.length === 1 ? 'is' : 'are'} ${rows.length}.`,
    )
  return given(rows)
}

function readRow(
  question: RowsQuestion,
  name: string,
  at: number,
  typed: TypedFields,
  today: string,
): Reading<Row> {
  const row: Record<string, CellValue> = {}
  const missing: string[] = []
  for (const column of question.columns) {
    const field = cellOf(name, at, column.id)
    const cell = readCell(column, field, typed, today)
    if (cell.kind === 'refused')
      return refused(field, `Row ${at + 1}, ${column.label}: ${cell.message}`)
    if (cell.kind === 'given') row[column.id] = cell.value
    else if (column.required) missing.push(column.id)
  }
  if (Object.keys(row).length === 0) return blank
  const [first] = question.columns.filter(({ id }) => missing.includes(id))
  if (!first) return given(row)
  return refused(
    cellOf(name, at, first.id),
    `Row ${at + 1}: fill in “${first.label}”, or clear the whole row.`,
  )
}
