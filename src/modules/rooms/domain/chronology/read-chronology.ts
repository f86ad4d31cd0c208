import type { Day } from '../../../../knowledge/law/index.ts'
import { readChild } from './child-ref.ts'
import { FIELD_LABELS, type NewEntry, type WordField } from './entry.ts'
import { readHeadings, type ColumnField, type Columns } from './headings.ts'
import { readWrittenDate } from './written-date.ts'
import { tidyWords } from './tidy-words.ts'
import { readRowWhen, type DayLimits } from './row-when.ts'

/** A table of any file: its rows as texts, each with its number as a person sees it. */
export interface ListedTable {
  readonly name: string
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

/** What a chronology is read for. */
export interface ReadFor extends DayLimits {
  /** The name of the file, for each entry's source. */
  readonly fileName: string
  /** The references of the room's children; none where it has none. */
  readonly children?: readonly string[]
}

/** An entry as read, and the agency that the file names for it, '' where it names none. */
export interface ReadEntry extends NewEntry {
  readonly agency: string
}

export interface RowProblem {
  readonly table: string
  /** Null where it concerns the whole file. */
  readonly row: number | null
  /** How the row begins, so that it is found. */
  readonly start: string
  readonly message: string
}

export interface ReadColumn {
  readonly heading: string
  /** Null: kept as words of the comment. */
  readonly field: ColumnField | null
}

export interface ReadChronology {
  readonly entries: readonly ReadEntry[]
  /** With any of these, nothing is saved. */
  readonly problems: readonly RowProblem[]
  readonly columns: readonly ReadColumn[]
  /** Tables without headings of a chronology: they were not read. */
  readonly notRead: readonly string[]
}

const MOST_ENTRIES = 100_000
const MOST_PROBLEMS = 500
const HEADING_WITHIN = 40
// A cell of a spreadsheet holds no more, and an export has to fit in one.
const MOST_CHARACTERS = 30_000

/**
 * In: the tables of one file. Out: its entries, and a sentence for each row that can't be read. Headings may
 * stand under a title. A column that is none of the fields is kept in the comment, with its heading.
 */
export function readChronology(tables: readonly ListedTable[], readFor: ReadFor): ReadChronology {
  const entries: ReadEntry[] = []
  const problems: RowProblem[] = []
  const columns: ReadColumn[] = []
  const notRead: string[] = []
  let above: Headings | null = null
  for (const table of tables) {
    const headings: Headings | null = findHeadings(table) ?? goesOn(table, above, readFor)
    if (!headings) {
      if (table.rows.length > 0) notRead.push(table.name)
      continue
    }
    above = headings
    columns.push(...headings.columns.flatMap((field, at) => columnRead(headings.texts[at], field)))
    readRows(table, headings, readFor, entries, problems)
  }
  if (columns.length === 0) problems.push(wholeFile(NO_HEADINGS))
  else if (entries.length === 0 && problems.length === 0)
    problems.push(wholeFile('There is no entry under the headings.'))
  if (entries.length > MOST_ENTRIES)
    problems.push(wholeFile('The file has more than 100,000 entries. Send it in parts.'))
  return { entries, problems, columns: unlike(columns), notRead }
}

const NO_HEADINGS =
  'No headings of a chronology were found. One column must be called “Date”, and one “Event” or “What happened”.'

const wholeFile = (message: string): RowProblem => ({ table: '', row: null, start: '', message })

interface Headings {
  readonly at: number
  readonly columns: Columns
  readonly texts: readonly string[]
}

function findHeadings({ rows }: ListedTable): Headings | null {
  for (const [at, { cells }] of rows.slice(0, HEADING_WITHIN).entries()) {
    const columns = readHeadings(cells)
    if (columns) return { at, columns, texts: cells }
  }
  return null
}

// A table that was cut in two, or a sheet for each year, may have its headings only once.
function goesOn({ rows }: ListedTable, above: Headings | null, readFor: ReadFor): Headings | null {
  const on = above?.columns.indexOf('on') ?? -1
  const [first] = rows
  if (!above || !first || 'problem' in readWrittenDate(first.cells[on] ?? '', readFor.today))
    return null
  return { ...above, at: -1 }
}

function columnRead(heading = '', field: ColumnField | null): ReadColumn[] {
  return heading.trim() === '' ? [] : [{ heading: heading.trim(), field }]
}

function unlike(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  return [...new Map(columns.map((one) => [`${one.heading}\n${one.field ?? ''}`, one])).values()]
}

function readRows(
  table: ListedTable,
  { at, columns, texts }: Headings,
  readFor: ReadFor,
  entries: ReadEntry[],
  problems: RowProblem[],
): void {
  const again = texts.join('\n')
  let before: Day | null = null
  for (const { row, cells } of table.rows.slice(at + 1)) {
    // A long table in Word says its headings on every page.
    if (cells.every((cell) => cell.trim() === '') || cells.join('\n') === again) continue
    const read = readRow(row, cells, columns, texts, readFor, before)
    if ('entry' in read) {
      entries.push(read.entry)
      before = read.entry.on
    } else if (problems.length < MOST_PROBLEMS) {
      const start = cells.filter((cell) => cell.trim() !== '').join(' · ')
      for (const message of read.problems)
        problems.push({ table: table.name, row, start: start.slice(0, 80), message })
    }
  }
}

type RowRead = { readonly entry: ReadEntry } | { readonly problems: readonly string[] }

function readRow(
  row: number,
  cells: readonly string[],
  columns: Columns,
  texts: readonly string[],
  readFor: ReadFor,
  before: Day | null,
): RowRead {
  const words = (field: ColumnField) =>
    columns
      .flatMap((one, at) => (one === field ? [tidyWords(cells[at])] : []))
      .filter((text) => text !== '')
      .join('\n')
  const problems: string[] = []
  const when = readRowWhen(
    { date: words('on'), time: words('time'), end: words('until') },
    readFor,
    before,
  )
  if ('problems' in when) problems.push(...when.problems)
  const child = readChild(words('child'), readFor.children ?? [])
  if ('problem' in child) problems.push(child.problem)
  const what = words('what') || words('response')
  if (what === '') problems.push('It does not say what happened.')
  const comment = [words('comment'), ...otherWords(cells, columns, texts)]
    .filter((text) => text !== '')
    .join('\n')
  const read = {
    who: words('who'),
    what: what + ('problems' in when ? '' : when.asWritten),
    response: words('what') === '' ? '' : words('response'),
    comment,
    source: [readFor.fileName, words('source')].filter((text) => text !== '').join(': '),
  }
  for (const [field, text] of Object.entries(read))
    if (text.length > MOST_CHARACTERS)
      problems.push(`“${FIELD_LABELS[field as WordField]}” is longer than 30,000 characters.`)
  if (problems.length > 0 || 'problems' in when || 'problem' in child) return { problems }
  const { on, time, until } = when
  return { entry: { on, time, until, ...child, ...read, sourceRow: row, agency: words('agency') } }
}

function otherWords(
  cells: readonly string[],
  columns: Columns,
  texts: readonly string[],
): readonly string[] {
  return columns.flatMap((field, at) => {
    const [heading, text] = [tidyWords(texts[at]), tidyWords(cells[at])]
    if (field !== null || text === '') return []
    return [heading === '' ? text : `${heading.replace(/(?<![?:])$/, ':')} ${text}`]
  })
}
