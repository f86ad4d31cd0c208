import { createReadStream } from 'node:fs'
import {
  CensusUnreadable,
  createCensusValidator,
  type CensusIssue,
} from '../../../knowledge/formats/cin-census/index.ts'
import type { Period } from '../../../knowledge/law/index.ts'
import type { Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { keptOf, type CensusChild } from '../domain/census-children.ts'
import type { ListWindow } from '../domain/evidence.ts'
import { Report, type Difference } from '../domain/upload.ts'
import {
  findReturnDifference,
  insertReturnRecords,
  RETURN_TABLES,
} from '../store/return-records.ts'
import type { IncomingFile } from './keep-file.ts'
import { NOTHING_FOUND, takeIn, type TakenIn } from './take-in.ts'

const CHUNK = 262_144
const BATCH = 500
const TABLE = RETURN_TABLES['cin-census']

/** A census with more children than this in a hundred who can't be told apart is refused as a whole. */
const MOST_UNKNOWN_PERCENT = 1

/** What the page states: when a census is refused as a whole. */
export const CENSUS_REFUSED: readonly string[] = [
  'The file is no census, is cut off, or can’t be read to its end.',
  'Nothing says which year it is about.',
  'It holds no child.',
  `More than ${MOST_UNKNOWN_PERCENT}% of its children have no ID, or share one with another.`,
]

/**
 * Takes in a children in need census: holds it to the published rules as it streams, and keeps each
 * child. In: the file. Out: the upload. Rules that are broken don't refuse it, because a census counts as
 * it was submitted; the report says which, and how often.
 */
export async function takeInCensus(
  context: Context<Services>,
  file: IncomingFile,
  said: Period | null = null,
): Promise<TakenIn> {
  const isSame = () => true
  return takeIn(context, 'cin-census', file, isSame, async (upload) => {
    const report = new Report()
    const seen = { window: null as ListWindow | null, rows: 0, refused: 0 }
    const found = (reason: string | null, difference: Difference | null) => ({
      ...NOTHING_FOUND,
      lists: [{ list: TABLE, ...seen, difference }],
      report: report.lines(),
      reason,
    })
    try {
      await readInto(context, upload, file, said, report, seen)
    } catch (error) {
      if (!(error instanceof CensusUnreadable)) throw error
      return found(error.message, null)
    }
    const reason = reasonToRefuse(seen)
    if (reason !== null || seen.window === null) return found(reason, null)
    return found(
      null,
      await findReturnDifference(context.tx, upload, 'cin-census', TABLE, seen.window),
    )
  })
}

interface Seen {
  window: ListWindow | null
  rows: number
  refused: number
}

async function readInto(
  { tx, actor, now }: Context<Services>,
  upload: string,
  file: IncomingFile,
  said: Period | null,
  report: Report,
  seen: Seen,
): Promise<void> {
  const place = { upload, partnership: actor?.partnershipId ?? '', table: TABLE }
  const ids = new Set<string>()
  let batch: CensusChild[] = []
  const validator = createCensusValidator((issue) => report.add(lineOf(issue)), {
    period: said,
    onHeader({ made }, year) {
      // The day the census was made stands in its head; where it does not, it is no later than today.
      const day = /^\d{4}-\d{2}-\d{2}/.exec(made ?? '')?.[0] ?? now.toISOString().slice(0, 10)
      seen.window = { first: year.first, last: year.last, extracted: day }
    },
    onChild(child) {
      const kept = keptOf(child)
      if (kept === null || ids.has(kept.child)) {
        seen.refused++
        return
      }
      ids.add(kept.child)
      seen.rows++
      batch.push(kept)
    },
  })
  const flush = async () => {
    const ready = batch
    batch = []
    await insertReturnRecords(tx, place, ready)
  }
  for await (const chunk of createReadStream(file.path, { highWaterMark: CHUNK })) {
    validator.write(chunk as Buffer)
    if (batch.length >= BATCH) await flush()
  }
  validator.end()
  await flush()
}

function reasonToRefuse({ rows, refused }: Seen): string | null {
  if (rows + refused === 0) return 'The file holds no child.'
  if (refused * 100 > (rows + refused) * MOST_UNKNOWN_PERCENT)
    return `${refused} of the ${rows + refused} children have no ID, or share one with another. At most ${MOST_UNKNOWN_PERCENT}% may.`
  return null
}

function lineOf({ rule, severity, line, message, rows }: CensusIssue) {
  const [first] = rows
  return {
    rule,
    severity: severity === 'error' ? ('error' as const) : ('warning' as const),
    list: null,
    row: line ?? 0,
    column: first?.path.split('/').pop() ?? '',
    // A rule without a number is ours, about the form of the file.
    message: /^\d/.test(rule) ? `${rule}: ${message}` : message,
  }
}
