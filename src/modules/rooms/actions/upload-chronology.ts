import { basename } from 'node:path'
import { FileRefused, openTable, type Cell } from '../../../platform/files/index.ts'
import type { Context, ReceivedFile } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  assignAgencies,
  type KnownAgency,
  type OwnedEntry,
} from '../domain/chronology/assign-agencies.ts'
import {
  readChronology,
  type ListedTable,
  type ReadChronology,
} from '../domain/chronology/read-chronology.ts'
import { tidyWords } from '../domain/chronology/tidy-words.ts'
import type { RoomFacts } from '../domain/facts.ts'
import { insertEntries, listGivenFiles } from '../store/given-entries.ts'
import type { StoredRoom } from '../store/rooms.ts'
import { byOf } from './chronology.ts'
import { openIdentities } from './get-facts.ts'
import { forgetWaiting, keepWaiting, openWaiting } from './waiting-upload.ts'

/** The most bytes of one file. */
export const MOST_UPLOAD_BYTES = 50_000_000

export interface UploadChoices {
  /** Whose chronology it is; null: the partnership's unit. */
  readonly agencyId: string | null
  /** The agencies for which this person may give entries. */
  readonly allowed: readonly KnownAgency[]
  /** Whether it also tells of the time before the first child's birth: the mother's, the family's. */
  readonly beforeBirth: boolean
}

/** What was read of a file, before anything is saved. */
export interface UploadPreview extends Omit<ReadChronology, 'entries'> {
  readonly entries: readonly OwnedEntry[]
  readonly fileName: string
  /** Names what waits to be confirmed; null where there is a problem. */
  readonly waiting: string | null
  /** Whether this very file stands in the room already. */
  readonly again: boolean
}

/**
 * Reads a chronology that an agency sends: a workbook, a CSV, or the tables of a Word document. Nothing is saved:
 * without a problem it waits, sealed, to be confirmed. Out: what was read, or a sentence on why it can't be.
 */
export async function readUpload(
  context: Context<Services>,
  room: StoredRoom,
  { children }: RoomFacts,
  file: ReceivedFile,
  choices: UploadChoices,
  today: string,
): Promise<UploadPreview | { readonly refused: string }> {
  const fileName = tidyWords(basename(file.filename.replaceAll('\\', '/'))).slice(0, 200)
  const scan = await context.services.scan(file.path)
  if (scan === 'infected')
    return {
      refused: `“${fileName}” holds a virus and was not read. Ask your IT team to look at it.`,
    }
  if (scan === 'unavailable')
    return {
      refused: `“${fileName}” could not be checked for viruses just now, so it was not read. Try again in a few minutes.`,
    }
  const tables = await tablesOf(file)
  if ('refused' in tables) return tables
  const read = readChronology(tables.tables, {
    today,
    fileName,
    children: children.map(({ ref }) => ref),
    closed: room.closedOn,
    born: choices.beforeBirth ? null : await firstBirth(context, room),
  })
  const owned = assignAgencies(read.entries, choices.agencyId, choices.allowed)
  const problems = [...read.problems, ...owned.problems]
  const given = await listGivenFiles(context.tx, room.id)
  const again = given.some(
    ({ sha256, agencyId }) => sha256 === file.sha256 && agencyId === choices.agencyId,
  )
  const waiting =
    problems.length > 0
      ? null
      : await keepWaiting(context, room.id, { sha256: file.sha256, entries: owned.entries })
  return { ...read, entries: owned.entries, problems, fileName, waiting, again }
}

/**
 * Saves what was read and waited. Out: how many entries; null where nothing of that name waits for this person
 * and room: it was saved or dropped before, or a day has passed.
 */
export async function confirmUpload(
  context: Context<Services>,
  room: StoredRoom,
  waiting: string,
): Promise<number | null> {
  const kept = await openWaiting(context, room.id, waiting)
  if (!kept) return null
  const { sha256, entries } = kept
  await insertEntries(context.tx, byOf(context), {
    roomId: room.id,
    access: room.access,
    sha256,
    entries,
  })
  await context.audit('room', room.id, 'chronology added', { entries: entries.length, sha256 })
  await forgetWaiting(context, waiting)
  return entries.length
}

/** The birth before which nothing can have happened to the children of a room; null where none is known. */
export async function firstBirth(
  context: Context<Services>,
  room: StoredRoom,
): Promise<string | null> {
  const children = await openIdentities(context, [room.id])
  return children.flatMap(({ identity }) => identity.born ?? []).sort()[0] ?? null
}

// More rows are no chronology, and would only take the memory of everybody else's pages.
const MOST_ROWS = 200_000

async function tablesOf(
  file: ReceivedFile,
): Promise<{ readonly tables: readonly ListedTable[] } | { readonly refused: string }> {
  try {
    const book = await openTable(file.path, file.filename, { word: true })
    try {
      let left = MOST_ROWS
      const tables: ListedTable[] = []
      for (const sheet of book.sheets) {
        const rows: { row: number; cells: readonly string[] }[] = []
        for await (const { row, cells } of sheet.rows()) {
          if (--left < 0)
            return { refused: 'The file has more than 200,000 rows. Send it in parts.' }
          rows.push({ row, cells: cells.map(textOf) })
        }
        tables.push({ name: sheet.name, rows })
      }
      return { tables }
    } finally {
      await book.close()
    }
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.message }
    throw error
  }
}

function textOf(cell: Cell | null): string {
  if (cell === null) return ''
  if (cell.kind === 'number') return String(cell.number)
  if (cell.kind === 'text') return cell.text
  return cell.time === undefined ? cell.day : `${cell.day} ${cell.time}`
}
