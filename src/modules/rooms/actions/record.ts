import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../knowledge/law/index.ts'
import { Conflict, signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { happenedOf, recordFaults } from '../domain/check-record.ts'
import type { RoomFacts, Values } from '../domain/facts.ts'
import type { Fault, Pathway, Recordable } from '../domain/pathway.ts'
import { correctableIn, recordableIn } from '../domain/pathways.ts'
import { insertRecord } from '../store/records.ts'
import type { StoredRoom } from '../store/rooms.ts'
import { openIdentities } from './get-facts.ts'

export interface ToRecord {
  readonly values: Values
  readonly childId: string | null
  readonly agencyId: string | null
  /** The record this one takes the place of. */
  readonly replaces: string | null
}

/**
 * Records something in a room. In: what it is, its answers, and the facts as they stand. Out: what is
 * wrong, beside the question at fault; empty where it was recorded. Throws Conflict where what it would
 * put right was put right meanwhile, or the room no longer takes it.
 */
export async function recordIn(
  context: Context<Services>,
  { pathway, room, facts }: { pathway: Pathway; room: StoredRoom; facts: RoomFacts },
  { code }: Recordable,
  one: ToRecord,
): Promise<readonly Fault[]> {
  const open = one.replaces === null ? recordableIn(pathway, facts) : correctableIn(pathway, facts)
  const recordable = open.find((known) => known.code === code)
  if (!recordable)
    throw new Conflict(
      'This can’t be recorded where the room stands now. Go back to see what can be.',
    )
  const faults = await problemsWith(context, { room, facts }, recordable, one)
  if (faults.length > 0) return faults
  const { partnershipId: partnership, personId: person } = signedIn(context)
  const id = randomUUID()
  const added = await insertRecord(
    context.tx,
    { partnership, person, at: context.now },
    {
      id,
      roomId: room.id,
      access: room.access,
      code: recordable.code,
      version: recordable.version,
      ...happenedOf(recordable, one.values, facts.today),
      childId: one.childId,
      agencyId: one.agencyId,
      replaces: replacedBy(recordable, one, facts),
      body: { values: one.values },
    },
  )
  if (!added)
    throw new Conflict(
      'Somebody changed this while you were writing. Go back to see what it says now.',
    )
  await context.audit('room', room.id, 'recorded', { code: recordable.code, record: id })
  return []
}

/** What is wrong with a record as it would be saved; what it takes the place of is not among the facts. */
export async function problemsWith(
  context: Context<Services>,
  { room, facts }: { readonly room: StoredRoom; readonly facts: RoomFacts },
  recordable: Recordable,
  one: Pick<ToRecord, 'values' | 'childId' | 'replaces'>,
): Promise<readonly Fault[]> {
  const born = await birthOf(context, room, one.childId)
  const gone = replacedBy(recordable, one, facts)
  const standing = { ...facts, records: facts.records.filter(({ id }) => id !== gone) }
  return recordFaults(recordable, one.values, standing, { born, childId: one.childId })
}

// One that there is once takes the place of the one before, which stays to be read.
function replacedBy(
  { many, code }: Recordable,
  { replaces, childId }: Pick<ToRecord, 'replaces' | 'childId'>,
  { records }: RoomFacts,
): string | null {
  if (replaces !== null || many) return replaces
  return (
    records.findLast((record) => record.code === code && record.childId === childId)?.id ?? null
  )
}

/** The birth before which nothing that is recorded can have happened; null where none is known. */
async function birthOf(context: Context<Services>, room: StoredRoom, child: string | null) {
  const births = (await openIdentities(context, [room.id]))
    .filter(({ id }) => child === null || id === child)
    .flatMap(({ identity }) => identity.born ?? [])
    .sort()
  // About no child in particular: the first-born was there.
  return births[0] ?? null
}

/** Takes back a record that should not be there. It stays in the room's history with the reason. */
export async function withdrawRecord(
  context: Context<Services>,
  room: StoredRoom,
  { id, code, version }: { readonly id: string; readonly code: string; readonly version: number },
  reason: string,
): Promise<void> {
  const { partnershipId: partnership, personId: person } = signedIn(context)
  const added = await insertRecord(
    context.tx,
    { partnership, person, at: context.now },
    {
      id: randomUUID(),
      roomId: room.id,
      access: room.access,
      code,
      version,
      on: dayOf(context.now),
      time: null,
      childId: null,
      agencyId: null,
      replaces: id,
      body: { withdrawn: reason },
    },
  )
  if (!added)
    throw new Conflict('Somebody changed this meanwhile. Go back to see what it says now.')
  await context.audit('room', room.id, 'taken back', { code, record: id })
}
