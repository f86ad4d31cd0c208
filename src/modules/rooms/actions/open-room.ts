import { randomBytes, randomUUID } from 'node:crypto'
import { dayOf } from '../../../knowledge/law/index.ts'
import { Conflict, NotFound, signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { ageBandOn, type Identity } from '../domain/identity.ts'
import type { Pathway } from '../domain/pathway.ts'
import { workOf } from '../domain/pathways.ts'
import { referenceFrom } from '../domain/reference.ts'
import { insertChild, listChildren, sealChild } from '../store/records.ts'
import { findRoom, insertRoom, renameRoom, type StoredRoom } from '../store/rooms.ts'

/**
 * Opens a room: a panel's standing room, or a case, which lies in the panel's room where its kind has one.
 * The one who opens it owns it. Out: its id. The database refuses whoever may not open one.
 */
export async function openRoom(
  context: Context<Services>,
  pathway: Pathway,
  one: { readonly standing: boolean; readonly parentId: string | null; readonly name: string },
): Promise<string> {
  const { partnershipId: partnership, personId: person } = signedIn(context)
  const id = randomUUID()
  const first = one.standing ? workOf(pathway, one).stages[0]?.id : pathway.first
  await insertRoom(
    context.tx,
    { partnership, person },
    {
      id,
      pathway: pathway.code,
      access: pathway.access,
      parentId: one.parentId,
      standing: one.standing,
      reference: referenceFrom(pathway.prefix, randomBytes(8)),
      name: one.name,
      stage: first ?? pathway.first,
      openedOn: dayOf(context.now),
      opensAs: 'owner',
    },
  )
  return id
}

/** Adds a child to a room, with what names it sealed. Out: its id. */
export async function addChild(
  context: Context<Services>,
  room: StoredRoom,
  identity: Identity,
): Promise<string> {
  const { partnershipId: partnership, personId: person } = signedIn(context)
  const { tx, now, services } = context
  const id = randomUUID()
  const place = (await listChildren(tx, [room.id])).length + 1
  const added = await insertChild(
    tx,
    { partnership, person, at: now },
    {
      id,
      roomId: room.id,
      access: room.access,
      place,
      ref: `Child ${place}`,
      ageBand: ageBandOn(identity.born, room.openedOn),
      sealed: sealed(services, identity),
    },
  )
  if (!added)
    throw new Conflict(
      'Somebody added a child to this room while you were writing. Go back to see who is in it now.',
    )
  await context.audit('room', room.id, 'child added', { child: id })
  return id
}

/** Changes what names a child. Out: whether the child is there to change. */
export async function changeIdentity(
  context: Context<Services>,
  room: StoredRoom,
  child: string,
  identity: Identity,
): Promise<boolean> {
  const ageBand = ageBandOn(identity.born, room.openedOn)
  const changed = await sealChild(context.tx, child, {
    sealed: sealed(context.services, identity),
    ageBand,
  })
  if (changed) await context.audit('room', room.id, 'identity changed', { child })
  return changed
}

function sealed({ secrets }: Services, identity: Identity): Buffer | null {
  const known = Object.entries(identity).filter(([, text]) => text !== '')
  return known.length === 0
    ? null
    : secrets.seal(JSON.stringify(Object.fromEntries(known)), 'identity')
}

/** Says what a room is called inside. */
export async function nameRoom(
  context: Context<Services>,
  room: StoredRoom,
  name: string,
): Promise<void> {
  await renameRoom(context.tx, room.id, name)
  await context.audit('room', room.id, 'renamed')
}

/**
 * Stops whoever is not in a room before the database is asked for it: asking takes longer where there is
 * something to refuse, and the time would tell that there is. Throws NotFound.
 */
export function onlyInside({ actor }: Pick<Context<Services>, 'actor'>, id: string): void {
  const inside = actor && [...actor.rooms, ...actor.openedRooms].includes(id)
  if (!inside || actor.exclusions.includes(id)) throw new NotFound()
}

/** Out: the room; throws NotFound where there is none, or it is not this person's to see. */
export async function getRoom(context: Context<Services>, id: string): Promise<StoredRoom> {
  const room = await findRoom(context.tx, id)
  if (!room) throw new NotFound()
  return room
}
