import {
  FileChecks,
  LISTS,
  type AnyRecord,
  type EarlierUpload,
  type ListNumber,
} from '../../../knowledge/formats/annex-a/index.ts'
import { FileRefused, openTable } from '../../../platform/files/index.ts'
import type { Context, Tx } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  reasonToRefuse,
  Report,
  windowProblem,
  type UnmatchedHeadings,
  type Upload,
  type UploadedList,
  type Windows,
} from '../domain/upload.ts'
import { findHeadings } from '../store/headings.ts'
import { insertRecords } from '../store/records.ts'
import { findBefore, findDifference } from '../store/uploads.ts'
import type { IncomingFile } from './keep-file.ts'
import { HeadingsUnknown, readAnnexA } from './read-annex-a.ts'
import { takeIn, type TakenIn } from './take-in.ts'

// Enough rows for one statement to be worth its way, few enough that memory stays small.
const BATCH = 2_000

/** What reading found, filled in as it goes on, so that a refusal halfway still has its report. */
interface Reading {
  readonly report: Report
  readonly checks: FileChecks
  readonly counts: Map<ListNumber, { rows: number; refused: number }>
  headings: readonly UnmatchedHeadings[]
  reason: string | null
}

/**
 * Takes in an Annex A file: checks it, reads it as it streams, and keeps what it was found to be.
 * In: the file and the window of each list. Out: the upload, accepted or refused as a whole; a refused
 * one keeps its report and none of its rows. `progress` is told of the rows read so far.
 */
export async function takeInAnnexA(
  context: Context<Services>,
  file: IncomingFile,
  windows: Windows,
  progress: (rows: number) => void = () => undefined,
): Promise<TakenIn> {
  const isSame = ({ lists }: Upload) => lists.every((one) => isSameWindow(one, windows))
  return takeIn(context, 'annex-a', file, isSame, async (upload) => {
    const found: Reading = {
      report: new Report(),
      checks: new FileChecks(),
      counts: new Map(),
      headings: [],
      reason: null,
    }
    await readInto(context, upload, file, windows, found, progress)
    const { reason, headings } = found
    const lists = listsOf(found, windows)
    if (reason !== null)
      return { lists, report: found.report.lines(), reason, headings, quality: null }
    const compared = await compareWithBefore(context.tx, upload, lists)
    const quality = found.checks.quality(compared.earlier)
    return { lists: compared.lists, report: found.report.lines(), reason, headings, quality }
  })
}

async function compareWithBefore(tx: Tx, upload: string, lists: readonly UploadedList[]) {
  const compared: UploadedList[] = []
  const earlier = new Map<ListNumber, EarlierUpload>()
  for (const list of lists) {
    const difference = await findDifference(tx, upload, list)
    compared.push({ ...list, difference })
    const before = await findBefore(tx, upload, list.list)
    earlier.set(list.list as ListNumber, { difference, before })
  }
  return { lists: compared, earlier }
}

async function readInto(
  { tx, actor }: Context<Services>,
  upload: string,
  file: IncomingFile,
  windows: Windows,
  found: Reading,
  progress: (rows: number) => void,
): Promise<void> {
  const partnership = actor?.partnershipId ?? ''
  let batch = null as { readonly list: ListNumber; readonly records: AnyRecord[] } | null
  const flush = async () => {
    if (batch && batch.records.length > 0)
      await insertRecords(
        tx,
        { upload, partnership, list: batch.list },
        LISTS[batch.list],
        batch.records,
      )
    batch = null
  }
  let total = 0
  try {
    const remembered = await findHeadings(tx)
    const workbook = await openTable(file.path, file.filename)
    try {
      const windowOf = (list: ListNumber) => statedWindow(windows, list)
      const begins = (list: ListNumber) => found.counts.set(list, { rows: 0, refused: 0 })
      let refusedRow = -1
      const { checks } = found
      for await (const one of readAnnexA(workbook, { windowOf, remembered, begins, checks })) {
        const list = one.kind === 'record' ? one.list : one.issue.list
        const counted = found.counts.get(list) ?? { rows: 0, refused: 0 }
        if (one.kind === 'issue') {
          found.report.add(one.issue)
          const at = list * 10_000_000 + one.issue.row
          if (one.issue.severity === 'error' && at !== refusedRow) {
            counted.refused++
            refusedRow = at
          }
          continue
        }
        counted.rows++
        if (++total % 20_000 === 0) progress(total)
        if (batch?.list !== list) await flush()
        batch ??= { list, records: [] }
        batch.records.push(one.record)
        if (batch.records.length >= BATCH) await flush()
      }
      await flush()
    } finally {
      await workbook.close()
    }
    found.reason = reasonToRefuse(listsOf(found, windows))
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    found.reason = error.message
    if (error instanceof HeadingsUnknown)
      found.headings = [{ list: error.list, ...named(error.headings) }]
  }
}

function statedWindow(windows: Windows, list: ListNumber) {
  const window = windows[list]
  if (!window) return null
  const problem = windowProblem(window)
  if (problem) throw new FileRefused(`List ${list}: ${problem}`)
  return window
}

function named({ unknown, missing }: { unknown: readonly string[]; missing: readonly string[] }) {
  return { unknown, missing }
}

function listsOf({ counts }: Reading, windows: Windows): UploadedList[] {
  return [...counts].map(([list, counted]) => ({
    list,
    window: windows[list] ?? null,
    ...counted,
    difference: null,
  }))
}

function isSameWindow({ list, window }: UploadedList, windows: Windows): boolean {
  const now = windows[list as ListNumber]
  return (
    window?.first === now?.first &&
    window?.last === now?.last &&
    window?.extracted === now?.extracted
  )
}
