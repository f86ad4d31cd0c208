import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../knowledge/law/index.ts'
import { Conflict, signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { OwnedEntry } from '../domain/chronology/assign-agencies.ts'
import {
  CHRONOLOGY_RECORDS,
  redactionValues,
  type DuplicateVerdict,
} from '../domain/chronology/kept-records.ts'
import type { Covered, Redaction, RedactionReason } from '../domain/chronology/redact.ts'
import type { Values } from '../domain/facts.ts'
import { insertEntries, removeEntries } from '../store/given-entries.ts'
import { insertRecord } from '../store/records.ts'
import type { StoredRoom } from '../store/rooms.ts'

/** Who acts, and when, as the stores take it. */
export function byOf(context: Context<Services>) {
  const { partnershipId: partnership, personId: person } = signedIn(context)
  return { partnership, person, at: context.now }
}

/** Adds one entry that was typed. The database refuses whoever may not give it for that agency. */
export async function addEntry(
  context: Context<Services>,
  room: StoredRoom,
  entry: OwnedEntry,
): Promise<void> {
  await insertEntries(context.tx, byOf(context), {
    roomId: room.id,
    access: room.access,
    sha256: null,
    entries: [entry],
  })
  await context.audit('room', room.id, 'chronology added', { entries: 1, agency: entry.agencyId })
}

/** Takes back one entry. It stays in the database with the reason, and on no page. */
export async function takeBackEntry(
  context: Context<Services>,
  room: StoredRoom,
  entry: string,
  reason: string,
): Promise<void> {
  const taken = await removeEntries(context.tx, room.id, { entry }, { at: context.now, reason })
  if (taken === 0) throw new Conflict(GONE)
  await context.audit('room', room.id, 'chronology taken back', { entry })
}

/** Takes back all that an agency gave in one file. Out: how many entries. */
export async function takeBackFile(
  context: Context<Services>,
  room: StoredRoom,
  file: { readonly agencyId: string | null; readonly sha256: string },
  reason: string,
): Promise<number> {
  const entries = await removeEntries(context.tx, room.id, file, { at: context.now, reason })
  if (entries === 0) throw new Conflict(GONE)
  await context.audit('room', room.id, 'chronology taken back', { ...file, entries })
  return entries
}

const GONE =
  'These entries were taken back meanwhile, or are not yours to take back. Go back to see what stands there now.'

/** Covers part of the chronology in redacted views and copies. Nothing is deleted. */
export async function redact(
  context: Context<Services>,
  room: StoredRoom,
  covers: Covered,
  { reason, note }: { readonly reason: RedactionReason; readonly note: string },
): Promise<void> {
  const id = await keep(
    context,
    room,
    CHRONOLOGY_RECORDS.redaction,
    redactionValues(covers, reason, note),
  )
  // What is covered is not said in the log, which others read.
  await context.audit('room', room.id, 'redacted', { record: id, covers: covers.kind, reason })
}

/** Shows again what a redaction covered. Both stay on record. */
export async function liftRedaction(
  context: Context<Services>,
  room: StoredRoom,
  { id, lifted }: Redaction,
  why: string,
): Promise<void> {
  if (lifted)
    throw new Conflict('Somebody lifted this redaction meanwhile. It covers nothing any more.')
  await keep(context, room, CHRONOLOGY_RECORDS.lifted, { redaction: id, why })
  await context.audit('room', room.id, 'redaction lifted', { record: id })
}

/** Says whether two entries tell of one event. Both stay in the chronology either way. */
export async function decideDuplicate(
  context: Context<Services>,
  room: StoredRoom,
  { first, second, same, why }: Pick<DuplicateVerdict, 'first' | 'second' | 'same' | 'why'>,
): Promise<void> {
  const verdict = same ? 'same' : 'different'
  await keep(context, room, CHRONOLOGY_RECORDS.duplicate, { first, second, verdict, why })
  await context.audit('room', room.id, 'duplicate decided', { first, second, verdict })
}

async function keep(
  context: Context<Services>,
  room: StoredRoom,
  code: string,
  values: Values,
): Promise<string> {
  const id = randomUUID()
  await insertRecord(context.tx, byOf(context), {
    id,
    roomId: room.id,
    access: room.access,
    code,
    version: 1,
    on: dayOf(context.now),
    time: null,
    childId: null,
    agencyId: null,
    replaces: null,
    body: { values },
  })
  return id
}
