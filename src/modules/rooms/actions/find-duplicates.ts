import { dayOf } from '../../../knowledge/law/index.ts'
import type { Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { KnownChild, Pathway, PossibleDuplicate } from '../domain/pathway.ts'
import { listRooms, type StoredRoom } from '../store/rooms.ts'
import { factsOf, openIdentities } from './get-facts.ts'

/**
 * Whether a child has a room in the panel already. In: the kind, the panel’s room, and who the child is.
 * Out: rooms that may be about the same child, likeliest first, with reasons that give away neither. Only
 * rooms that this person is in are looked at.
 */
export async function findDuplicates(
  context: Context<Services>,
  pathway: Pathway,
  panel: StoredRoom,
  child: KnownChild,
): Promise<readonly PossibleDuplicate[]> {
  if (!pathway.duplicates) return []
  const cases = await listRooms(context.tx, { parent: panel.id })
  const known = await openIdentities(
    context,
    cases.map(({ id }) => id),
  )
  const facts = await factsOf(context.tx, cases, dayOf(context.now))
  // The first thing a kind records is what its rooms are about.
  const about = pathway.records[0]?.code
  const others = facts.flatMap(({ room, records }) =>
    known
      .filter(({ roomId }) => roomId === room.id)
      .map(({ identity }) => ({
        fields: identity,
        on: records.find(({ code }) => code === about)?.on ?? null,
        reference: room.reference,
      })),
  )
  await context.audit('room', panel.id, 'looked for duplicates', { rooms: cases.length })
  return pathway.duplicates(child, others)
}
