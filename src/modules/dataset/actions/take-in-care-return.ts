import { checkReturn, yearOfReturn } from '../../../knowledge/formats/ssda903/index.ts'
import type { Period } from '../../../knowledge/law/index.ts'
import { FileRefused } from '../../../platform/files/index.ts'
import type { Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { Report } from '../domain/upload.ts'
import {
  findReturnDifference,
  insertReturnRecords,
  RETURN_TABLES,
} from '../store/return-records.ts'
import type { IncomingFile } from './keep-file.ts'
import { readCareFile } from './read-care-file.ts'
import { NOTHING_FOUND, takeIn, type Findings, type TakenIn } from './take-in.ts'

const HEADER = RETURN_TABLES.ssda903Header
const EPISODES = RETURN_TABLES.ssda903Episodes
const BATCH = 2_000

/** What the page states: when a return of children looked after is refused as a whole. */
export const CARE_RETURN_REFUSED: readonly string[] = [
  'The file can’t be opened, or holds no table of episodes.',
  'A table lacks a column that it can’t be read without, or comes twice.',
  'Nothing tells which year it is of.',
]

/**
 * Takes in an SSDA903 return. In: the file, the day it was extracted, and the year it is of where
 * somebody says it; else its dates tell. Out: the upload. Rules that are broken don't refuse it; the
 * report says which, and how often.
 */
export async function takeInCareReturn(
  context: Context<Services>,
  file: IncomingFile,
  { extracted, year: said }: { readonly extracted: string; readonly year: Period | null },
): Promise<TakenIn> {
  const isSame = () => true
  return takeIn(context, 'ssda903', file, isSame, async (upload) => {
    try {
      return await readInto(context, upload, file, extracted, said)
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error
      return { ...NOTHING_FOUND, reason: error.message }
    }
  })
}

async function readInto(
  { tx, actor }: Context<Services>,
  upload: string,
  file: IncomingFile,
  extracted: string,
  said: Period | null,
): Promise<Findings> {
  const read = await readCareFile(file.path, file.filename)
  const year = said ?? yearOfReturn(read)
  if (!year)
    throw new FileRefused('No episode has a date, so the year can’t be told. Say which year it is.')
  const report = new Report()
  for (const { rule, severity, message, cells } of checkReturn(read, year))
    report.add({
      rule,
      severity: severity === 'error' ? 'error' : 'warning',
      list: null,
      row: cells[0]?.row ?? 0,
      column: cells[0] ? `${cells[0].table}, ${cells[0].column}` : '',
      message: `${rule}: ${message}`,
    })
  const place = { upload, partnership: actor?.partnershipId ?? '' }
  for (const [table, rows] of [
    [HEADER, read.headers],
    [EPISODES, read.episodes],
  ] as const)
    for (let at = 0; at < rows.length; at += BATCH)
      await insertReturnRecords(
        tx,
        { ...place, table },
        // What the cells held stays in the file; the figures need what was read.
        rows.slice(at, at + BATCH).map((row) => ({ ...row, raw: {} })),
      )
  const window = { first: year.first, last: year.last, extracted }
  const of = async (table: typeof HEADER | typeof EPISODES, rows: number) => ({
    list: table,
    window,
    rows,
    refused: 0,
    difference: await findReturnDifference(tx, upload, 'ssda903', table, window),
  })
  return {
    ...NOTHING_FOUND,
    lists: [await of(HEADER, read.headers.length), await of(EPISODES, read.episodes.length)],
    report: report.lines(),
  }
}
