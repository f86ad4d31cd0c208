import { dayOf } from '../../../knowledge/law/index.ts'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { identityFaults, type Identity } from '../domain/identity.ts'
import type { IdentityField, Pathway } from '../domain/pathway.ts'
import { listChildren } from '../store/records.ts'
import type { StoredRoom } from '../store/rooms.ts'
import { openIdentities, type Identified } from './get-facts.ts'
import { addChild, changeIdentity } from './open-room.ts'

/** What is wrong with an identity as typed, by its field; or with the form as a whole. */
export interface IdentityFault {
  readonly field: IdentityField | 'child'
  readonly message: string
}

interface There {
  readonly room: StoredRoom
  readonly pathway: Pathway
}

const asWhole = (message: string): readonly IdentityFault[] => [{ field: 'child', message }]

/**
 * Adds a child to a room. In: who it is, as far as it is known and the pathway asks. Out: what is wrong;
 * empty where the child is there. A room about one child takes no second.
 */
export async function addChildTo(
  context: Context<Services>,
  { room, pathway }: There,
  identity: Identity,
): Promise<readonly IdentityFault[]> {
  const many = (await listChildren(context.tx, [room.id])).length
  if (pathway.children === 'none') return asWhole('A room of this kind is about no child.')
  if (pathway.children === 'one' && many > 0)
    return asWhole('This room is about one child. Open another room for another child.')
  const faults = faultsOf(context, identity)
  if (faults.length === 0) await addChild(context, room, identity)
  return faults
}

/** Changes who a child of the room is. Out: what is wrong; empty where it was changed. */
export async function changeChild(
  context: Context<Services>,
  { room }: There,
  child: string,
  identity: Identity,
): Promise<readonly IdentityFault[]> {
  const faults = faultsOf(context, identity)
  if (faults.length > 0) return faults
  const here = (await listChildren(context.tx, [room.id])).some(({ id }) => id === child)
  if (here && (await changeIdentity(context, room, child, identity))) return []
  return asWhole('This child is not in the room any more.')
}

function faultsOf(context: Context<Services>, identity: Identity): readonly IdentityFault[] {
  if (signedIn(context).projecting) return asWhole(HIDDEN_IN_MEETINGS)
  return Object.entries(identityFaults(identity, dayOf(context.now))).map(([field, message]) => ({
    field: field as IdentityField,
    message,
  }))
}

/** Why nobody is named while others look at the screen. */
export const HIDDEN_IN_MEETINGS =
  'Meeting mode is on, so no page shows who a child is. Turn it off first.'

/**
 * Opens who one child is, to be shown once, with an entry in the room's log. Out: the identity; null in
 * meeting mode, and for a child that is not in the room or of whom nothing is known.
 */
export async function showIdentity(
  context: Context<Services>,
  room: string,
  child: string,
): Promise<Identified | null> {
  if (signedIn(context).projecting) return null
  const found = (await openIdentities(context, [room])).find(({ id }) => id === child)
  if (!found || Object.keys(found.identity).length === 0) return null
  await context.audit('room', room, 'identity shown', { child })
  return found
}
