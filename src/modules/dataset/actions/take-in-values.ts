import {
  createNeighboursReader,
  createStatisticsReader,
  setNameOf,
} from '../../../knowledge/formats/dfe-statistics/index.ts'
import { createValuesReader } from '../../../knowledge/formats/figure-values/index.ts'
import { FileRefused, openTable, type Cell, type SheetRow } from '../../../platform/files/index.ts'
import type { Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { Report, type UploadKind } from '../domain/upload.ts'
import {
  insertNeighbours,
  insertValues,
  type UploadNeighbour,
  type UploadValue,
} from '../store/values.ts'
import type { IncomingFile } from './keep-file.ts'
import { NOTHING_FOUND, takeIn, type TakenIn } from './take-in.ts'

type ValuesKind = Extract<UploadKind, 'dfe-statistics' | 'figures'>

/** What one row gives; problems refuse the file, because a figure left out would not be missed. */
interface RowRead {
  readonly values: readonly Omit<UploadValue, 'row'>[]
  readonly neighbours: readonly UploadNeighbour[]
  readonly problems: readonly { readonly column: string; readonly message: string }[]
}

type ReadRow = (cells: readonly string[]) => RowRead

const BATCH = 1_000

/**
 * Takes in published statistics, a set of statistical neighbours, or figures worked out elsewhere. In:
 * a CSV or a workbook whose first sheet holds it. Out: the upload. One row that can't be read refuses
 * the whole, and the report names each.
 */
export async function takeInValues(
  context: Context<Services>,
  kind: ValuesKind,
  file: IncomingFile,
): Promise<TakenIn> {
  const always = () => true
  return takeIn(context, kind, file, always, async (upload) => {
    const report = new Report()
    const found = (rows: number, reason: string | null) => ({
      ...NOTHING_FOUND,
      lists: [listOf(rows)],
      report: report.lines(),
      reason,
    })
    try {
      const rows = await readInto(context, upload, kind, file, report)
      const wrong = report.lines().reduce((sum, { count }) => sum + count, 0)
      if (wrong > 0) return found(rows, `${wrong} cells can’t be used. Nothing was taken in.`)
      return found(rows, rows === 0 ? 'The file holds no value.' : null)
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error
      return found(0, error.message)
    }
  })
}

const listOf = (rows: number) => ({ list: 0, window: null, rows, refused: 0, difference: null })

async function readInto(
  { tx, actor }: Context<Services>,
  upload: string,
  kind: ValuesKind,
  file: IncomingFile,
  report: Report,
): Promise<number> {
  const place = { upload, partnership: actor?.partnershipId ?? '' }
  const workbook = await openTable(file.path, file.filename)
  let read: ReadRow | null = null
  let taken = 0
  let batch: UploadValue[] = []
  const neighbours: UploadNeighbour[] = []
  try {
    for await (const row of workbook.sheets[0]?.rows() ?? []) {
      if (!read) {
        read = kind === 'figures' ? figuresReader(textsOf(row)) : statisticsReader(textsOf(row))
        continue
      }
      const found = read(textsOf(row))
      for (const { column, message } of found.problems)
        report.add({
          rule: 'value',
          severity: 'error',
          list: null,
          row: row.row,
          column,
          message: `Row ${row.row}: ${message}`,
        })
      found.values.forEach((value) => batch.push({ ...value, row: ++taken }))
      neighbours.push(...found.neighbours)
      if (batch.length >= BATCH) {
        await insertValues(tx, place, batch)
        batch = []
      }
    }
  } finally {
    await workbook.close()
  }
  if (!read) throw new FileRefused('The file is empty: it has no heading row.')
  if (batch.length > 0) await insertValues(tx, place, batch)
  if (neighbours.length > 0) await insertNeighbours(tx, place, setNameOf(file.filename), neighbours)
  return taken + neighbours.length
}

function statisticsReader(headings: readonly string[]): ReadRow {
  const statistics = createStatisticsReader(headings)
  if (statistics)
    return (cells) => {
      const found = statistics.read(cells)
      if (typeof found === 'string')
        return { values: [], neighbours: [], problems: [{ column: '', message: found }] }
      const source = `As published: Department for Education, ${statistics.title}`
      const values = found.map((one) => ({ ...one, ...UNSAID, title: '', source }))
      return { values, neighbours: [], problems: [] }
    }
  const neighbours = createNeighboursReader(headings)
  if (neighbours) return (cells) => ({ values: [], neighbours: neighbours(cells), problems: [] })
  throw new FileRefused(
    'The headings are of no published file that Sightline reads. It reads tidy CSV files of Explore Education Statistics, population estimates, and sets of statistical neighbours.',
  )
}

// A publication says neither of these.
const UNSAID = { unknown: 0, asOf: null, first: null, last: null, definition: '' }

function figuresReader(headings: readonly string[]): ReadRow {
  const reader = createValuesReader(headings)
  if ('missing' in reader)
    throw new FileRefused(`The file has no column “${reader.missing.join('”, no column “')}”.`)
  return (cells) => {
    if (cells.every((cell) => cell.trim() === ''))
      return { values: [], neighbours: [], problems: [] }
    const found = reader.read(cells)
    if (!('figure' in found)) return { values: [], neighbours: [], problems: found }
    const area = { areaCode: null, oldAreaCode: null, areaName: null }
    return { values: [{ ...found, ...area }], neighbours: [], problems: [] }
  }
}

function textsOf({ cells }: SheetRow): string[] {
  return cells.map((cell: Cell | null) => {
    if (!cell) return ''
    if (cell.kind === 'text') return cell.text
    return cell.kind === 'number' ? String(cell.number) : cell.day
  })
}
