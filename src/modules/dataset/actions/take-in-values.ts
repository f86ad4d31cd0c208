import { randomUUID } from 'node:crypto'
import {
  createNeighboursReader,
  createStatisticsReader,
} from '../../../knowledge/formats/dfe-statistics/index.ts'
import { createValuesReader } from '../../../knowledge/formats/figure-values/index.ts'
import { FileRefused, openTable, type Cell, type SheetRow } from '../../../platform/files/index.ts'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { Report, type UploadKind } from '../domain/upload.ts'
import { attempt, findSame, insertUpload, saveFindings } from '../store/uploads.ts'
import {
  insertNeighbours,
  insertValues,
  type UploadNeighbour,
  type UploadValue,
} from '../store/values.ts'
import { keepFile, type IncomingFile } from './keep-file.ts'
import type { TakenIn } from './take-in-annex-a.ts'

type ValuesKind = Exclude<UploadKind, 'annex-a'>

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
  const { tx, now, services, audit } = context
  const { personId, partnershipId } = signedIn(context)
  const [same] = await findSame(tx, { kind, sha256: file.sha256 })
  if (same) return { upload: same.id, accepted: true, repeated: true }
  await keepFile(services.uploads, file)
  const { filename, sha256, bytes } = file
  const id = randomUUID()
  const whose = { id, partnership: partnershipId, author: personId, at: now }
  const row = { ...whose, kind, filename, sha256, bytes, headings: [] }
  const report = new Report()
  let reason: string | null = null
  let rows = 0
  const accepted = await attempt(tx, async () => {
    await insertUpload(tx, { ...row, accepted: true, reason: '', lists: [], report: [] })
    try {
      rows = await readInto(context, id, kind, file, report)
      const wrong = report.lines().reduce((sum, { count }) => sum + count, 0)
      if (wrong > 0) reason = `${wrong} cells can’t be used. Nothing was taken in.`
      else if (rows === 0) reason = 'The file holds no value.'
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error
      reason = error.message
    }
    if (reason === null)
      await saveFindings(tx, id, { lists: [listOf(rows)], report: [], quality: null })
    return reason === null
  })
  if (!accepted)
    await insertUpload(tx, {
      ...row,
      accepted: false,
      reason: reason ?? '',
      lists: [listOf(rows)],
      report: report.lines(),
    })
  await audit('dataset', id, accepted ? 'upload' : 'refuse upload', { filename, sha256 })
  return { upload: id, accepted, repeated: false }
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
  if (neighbours.length > 0) await insertNeighbours(tx, place, file.filename, neighbours)
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
