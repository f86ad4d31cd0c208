import { cellKey, TableRefused } from '../../disclosure/index.ts'
import { isCountHeading, isTotal, readCount } from './labels.ts'

/** One row of a file, as a person sees it: its number from 1, and its texts. */
export interface TextRow {
  readonly row: number
  readonly texts: readonly string[]
}

/** A count where it stood in the file. Totals bear the code `total` of their dimension. */
export interface ReadCell {
  readonly codes: readonly string[]
  readonly value: number | 'hidden' | 'absent'
  readonly row: number
  readonly column: number
}

export interface ReadTable {
  readonly heading: TextRow
  readonly rows: readonly TextRow[]
  /** The names of the dimensions, in the order of a cell's codes. */
  readonly dimensions: readonly string[]
  /** For each dimension what its total is called; null where the file has none. */
  readonly totals: readonly (string | null)[]
  readonly cells: readonly ReadCell[]
}

export interface ReadOptions {
  /** The heading of the column of counts, where it is none of the usual ones. */
  readonly count?: string
  /** How totals are labelled, where it is not one of the usual ways. */
  readonly totals?: readonly string[]
}

/**
 * Reads a table of counts in either shape: one count to a row, with a column for each dimension; or a
 * cross-table, whose last dimension runs along the headings. In: the rows of a file. Out: its cells.
 * Throws TableRefused with a sentence that names the row.
 */
export function readTable(rows: readonly TextRow[], options: ReadOptions = {}): ReadTable {
  const [heading, ...body] = rows
  if (!heading || body.length === 0)
    throw new TableRefused('The file needs a row of headings, and rows of counts under it.')
  const headings = trimmed(heading.texts)
  refuseDoubles(headings, heading.row)
  const countAt = countColumn(headings, body, options)
  const labels = countAt === null ? labelColumns(headings, body) : []
  const cross = countAt === null && headings.length - labels.length > 1
  const lead = cross
    ? labels
    : [...headings.keys()].filter((at) => at !== (countAt ?? headings.length - 1))
  if (lead.length === 0) throw new TableRefused('The file has no column that says what is counted.')
  const dimensions = [...lead.map((at) => headings[at] ?? ''), ...(cross ? ['Column'] : [])]
  const counted = cross
    ? [...headings.keys()].filter((at) => !labels.includes(at))
    : [countAt ?? headings.length - 1]
  const cells = body.flatMap(({ row, texts }): ReadCell[] => {
    const of = lead.map((at) => label(texts[at], headings[at] ?? '', row))
    if (trimmed(texts).length > headings.length)
      throw new TableRefused(`Row ${row} has more cells than there are headings.`)
    return counted.map((at) => ({
      codes: cross ? [...of, headings[at] ?? ''] : of,
      value: count(texts[at] ?? '', headings[at] ?? '', row),
      row,
      column: at,
    }))
  })
  refuseTwice(cells)
  const totals = dimensions.map((name, d) => totalOf(name, d, cells, options.totals ?? []))
  return { heading, rows: body, dimensions, totals, cells }
}

function trimmed(texts: readonly string[]): string[] {
  const last = texts.findLastIndex((text) => text.trim() !== '')
  return texts.slice(0, last + 1).map((text) => text.trim())
}

function refuseDoubles(headings: readonly string[], row: number): void {
  const double = headings.find((one, at) => headings.indexOf(one) !== at)
  if (double !== undefined)
    throw new TableRefused(`Row ${row} has two headings “${double}”. Each needs its own.`)
}

function countColumn(
  headings: readonly string[],
  body: readonly TextRow[],
  { count: wanted }: ReadOptions,
): number | null {
  if (wanted !== undefined) {
    const at = headings.indexOf(wanted)
    if (at === -1) throw new TableRefused(`There is no column “${wanted}”.`)
    return at
  }
  const found = [...headings.keys()].filter((at) => isCountHeading(headings[at] ?? ''))
  const [only] = found
  if (found.length !== 1 || only === undefined || headings.length === 1) return null
  // A cross-table may have a heading like “Children” too: then the columns beside it are numbers.
  const labels = labelColumns(headings, body)
  return labels.length === headings.length - 1 || only === headings.length - 1 ? only : null
}

// The columns from the left whose cells are not all counts: at least the first.
function labelColumns(headings: readonly string[], body: readonly TextRow[]): number[] {
  const columns = [...headings.keys()]
  const counts = columns.map((at) =>
    body.every(({ texts }) => readCount((texts[at] ?? '').trim()) !== null),
  )
  const first = columns.findIndex((at) => at > 0 && counts.slice(at).every(Boolean))
  return columns.slice(0, first === -1 ? Math.max(1, counts.lastIndexOf(false) + 1) : first)
}

function label(text: string | undefined, heading: string, row: number): string {
  const found = (text ?? '').trim()
  if (found === '') throw new TableRefused(`Row ${row} has nothing under “${heading}”.`)
  // The one character that keeps joined codes apart.
  if (found.includes('\u001f'))
    throw new TableRefused(
      `Row ${row}: the label under “${heading}” has a character that can’t be read.`,
    )
  return found
}

function count(text: string, heading: string, row: number): number | 'hidden' | 'absent' {
  const found = readCount(text.trim())
  if (found === null)
    throw new TableRefused(
      `Row ${row}: “${text.trim().slice(0, 40)}” under “${heading}” is no count. A count is a whole number from 0.`,
    )
  return found
}

function refuseTwice(cells: readonly ReadCell[]): void {
  const seen = new Map<string, number>()
  for (const { codes, row } of cells) {
    const key = cellKey(codes)
    const before = seen.get(key)
    if (before !== undefined)
      throw new TableRefused(`Row ${row} counts ${codes.join(', ')} again, after row ${before}.`)
    seen.set(key, row)
  }
}

function totalOf(
  name: string,
  d: number,
  cells: readonly ReadCell[],
  totals: readonly string[],
): string | null {
  const found = new Set(
    cells.map(({ codes }) => codes[d] ?? '').filter((one) => isTotal(one, totals)),
  )
  if (found.size > 1)
    throw new TableRefused(
      `${name} has several totals: ${[...found].join(', ')}. Say which with --total.`,
    )
  return [...found][0] ?? null
}
