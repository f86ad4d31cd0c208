import type { ExportColumn, ExportRow } from './pathway.ts'

/** A row of a file, with the number that people see beside it. */
export interface FileRow {
  readonly row: number
  readonly cells: readonly string[]
}

export interface RowProblem {
  /** 0 where it is about the file as a whole. */
  readonly row: number
  readonly message: string
}

/** What a file gives by its headings. */
export interface ReadTable {
  readonly rows: readonly ExportRow[]
  /** The number in the file of each of those rows. */
  readonly numbers: readonly number[]
  /** What keeps it from being counted. */
  readonly problems: readonly RowProblem[]
  /** What was left out, and is worth knowing. */
  readonly notes: readonly RowProblem[]
}

/** Systems print a title and a date above the headings. */
const LOOKED_AT = 20

/**
 * In: the columns that are asked for, and the rows of a file as they stand. Out: its cases by the keys of
 * the columns. Headings are known whatever their case and punctuation; they stand in the row, of the first
 * twenty, in which most of them are known.
 */
export function readExportTable(
  columns: readonly ExportColumn[],
  all: readonly FileRow[],
): ReadTable {
  const filled = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const keyed = keysByHeading(columns)
  const heading = headingRow(filled, keyed)
  if (!heading) return nothing([{ row: filled[0]?.row ?? 0, message: unknownHeadings(columns) }])
  const keys = heading.cells.map((cell) => keyed.get(bare(cell)))
  const { problems, notes } = headingProblems(columns, heading, keys)
  const below = filled.filter(({ row }) => row > heading.row)
  if (problems.length > 0) return nothing(problems, notes)
  if (below.length === 0)
    return nothing([
      {
        row: heading.row,
        message:
          'There are headings and no cases below them. If there were none, type 0 in the totals.',
      },
    ])
  return {
    rows: below.map(({ cells }) => rowOf(keys, cells)),
    numbers: below.map(({ row }) => row),
    problems: below.flatMap(({ row, cells }) =>
      cells.slice(heading.cells.length).some((cell) => cell.trim() !== '')
        ? [{ row, message: 'It has more cells than there are headings, so they may be shifted.' }]
        : [],
    ),
    notes,
  }
}

const nothing = (
  problems: readonly RowProblem[],
  notes: readonly RowProblem[] = [],
): ReadTable => ({
  rows: [],
  numbers: [],
  problems,
  notes,
})

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

function keysByHeading(columns: readonly ExportColumn[]): ReadonlyMap<string, string> {
  return new Map(
    columns.flatMap(({ key, headings }) =>
      headings.map((heading) => [bare(heading), key] as const),
    ),
  )
}

function headingRow(
  rows: readonly FileRow[],
  keyed: ReadonlyMap<string, string>,
): FileRow | undefined {
  const known = ({ cells }: FileRow) => cells.filter((cell) => keyed.has(bare(cell))).length
  const best = rows
    .slice(0, LOOKED_AT)
    .reduce<FileRow | undefined>(
      (first, row) => (first && known(first) >= known(row) ? first : row),
      undefined,
    )
  return best && known(best) > 0 ? best : undefined
}

// What stands there may be a case, and a case is not repeated.
function unknownHeadings(columns: readonly ExportColumn[]): string {
  const needed = columns
    .filter(({ required }) => required)
    .map(({ headings }) => named(headings[0]))
  return `No heading is known. The file needs the columns ${needed.join(', ')}.`
}

const named = (heading: string | undefined) => `“${(heading ?? '').slice(0, 60)}”`

function headingProblems(
  columns: readonly ExportColumn[],
  { row, cells }: FileRow,
  keys: readonly (string | undefined)[],
) {
  const missing = columns.filter(({ key }) => !keys.includes(key))
  const problems = [
    ...missing
      .filter(({ required }) => required)
      .map(({ headings }) => ({ row, message: missingInWords(headings) })),
    ...columns
      .filter(({ key }) => keys.filter((one) => one === key).length > 1)
      .map(({ headings }) => ({
        row,
        message: `More than one column is taken for ${named(headings[0])}. Leave one.`,
      })),
  ]
  const notes = [
    ...missing
      .filter(({ required }) => !required)
      .map(({ headings }) => ({
        row,
        message: `There is no column ${named(headings[0])}. What depends on it is not known.`,
      })),
    ...cells
      .filter((cell, at) => keys[at] === undefined && cell.trim() !== '')
      .map((cell) => ({
        row,
        message: `The column ${named(cell.trim())} is not known, and was not read.`,
      })),
  ]
  return { problems, notes }
}

function missingInWords(headings: readonly string[]): string {
  const [first, ...others] = headings
  const also = others.length > 0 ? ` It may also be called ${others.map(named).join(', ')}.` : ''
  return `There is no column ${named(first)}.${also}`
}

function rowOf(keys: readonly (string | undefined)[], cells: readonly string[]): ExportRow {
  return Object.fromEntries(
    keys.flatMap((key, at) =>
      key === undefined ? [] : [[key, (cells[at] ?? '').trim()] as const],
    ),
  )
}
