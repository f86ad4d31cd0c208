import { holds, NotFound, type Context, type FieldError } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { RoomFacts } from '../domain/facts.ts'
import type { Pathway } from '../domain/pathway.ts'
import { whyNothingLeaves } from '../domain/pathways.ts'
import { foundInWords, namesIn } from '../domain/release-check.ts'
import { listRooms, type StoredRoom } from '../store/rooms.ts'
import { openIdentities } from './get-facts.ts'

/** A room as something may leave it. */
export interface Leaving {
  readonly pathway: Pathway
  readonly room: StoredRoom
  readonly facts: RoomFacts
}

/** Whether somebody lets things out of a room: the Business Manager, where a named member of it. */
export function releases({ actor }: Pick<Context<Services>, 'actor'>, room: string): boolean {
  return (
    actor !== null &&
    holds(actor, 'BM') &&
    actor.rooms.includes(room) &&
    !actor.exclusions.includes(room)
  )
}

/**
 * Nothing leaves a room unchecked. In: the words that would leave it, by the fields they were typed in.
 * Out: why they may not, beside each field; none where they may. It looks for everything that names a
 * child of the room, or, in a panel's own room, of any of its cases. Throws NotFound for whoever releases
 * nothing here.
 */
export async function checkRelease(
  context: Context<Services>,
  { pathway, room, facts }: Leaving,
  texts: readonly { readonly field: string; readonly words: string }[],
): Promise<readonly FieldError[]> {
  if (!releases(context, room.id)) throw new NotFound()
  const why = whyNothingLeaves(pathway, facts)
  if (why !== null) return [{ field: texts[0]?.field ?? '', message: why }]
  const cases = room.standing ? await listRooms(context.tx, { parent: room.id }) : []
  const known = await openIdentities(context, [room.id, ...cases.map(({ id }) => id)])
  return texts.flatMap(({ field, words }) => {
    const found = namesIn(words, known)
    return found.length === 0 ? [] : [{ field, message: foundInWords(found) }]
  })
}
