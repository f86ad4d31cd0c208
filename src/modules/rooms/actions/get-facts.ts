import { dayOf } from '../../../knowledge/law/index.ts'
import type { Context, Tx } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Day, RoomFacts } from '../domain/facts.ts'
import { identityFrom, type Identity } from '../domain/identity.ts'
import { listPolicies } from '../store/policies.ts'
import { findNames } from '../store/people.ts'
import { listChildren, listRecords } from '../store/records.ts'
import { listReports } from '../store/reports.ts'
import type { StoredRoom } from '../store/rooms.ts'

/** Everything of one room that its pathway may ask, with the names of the people who recorded it. */
export async function getFacts(
  { tx, now }: Pick<Context<Services>, 'tx' | 'now'>,
  room: StoredRoom,
): Promise<RoomFacts> {
  const names = await findNames(tx, room.id)
  const [facts] = await factsOf(tx, [room], dayOf(now), names)
  if (!facts) throw new Error('A room gives its facts.')
  return facts
}

/** The facts of several rooms at once, in their order. */
export async function factsOf(
  tx: Tx,
  rooms: readonly StoredRoom[],
  today: Day,
  names: ReadonlyMap<string, string> = new Map(),
): Promise<readonly RoomFacts[]> {
  const ids = rooms.map(({ id }) => id)
  const records = await listRecords(tx, ids, names)
  const children = await listChildren(tx, ids)
  const reports = await listReports(tx, ids)
  const policies = await listPolicies(tx)
  return rooms.map((room) => ({
    room,
    records: records.get(room.id)?.records ?? [],
    moves: records.get(room.id)?.moves ?? [],
    children: children
      .filter(({ roomId }) => roomId === room.id)
      .map(({ id, ref, ageBand }) => ({ id, ref, ageBand })),
    reports: reports.filter(({ roomId }) => roomId === room.id),
    policies: policies.filter(({ pathway }) => pathway === room.pathway),
    today,
  }))
}

export interface Identified {
  readonly id: string
  readonly ref: string
  readonly identity: Identity
}

/**
 * Opens what names the children of a room. Only for what the pathway needs it for: to show it where
 * somebody asks for it (which is logged there), to hide it, or to check a day against a birth.
 */
export async function openIdentities(
  { tx, services }: Pick<Context<Services>, 'tx' | 'services'>,
  rooms: readonly string[],
): Promise<readonly (Identified & { readonly roomId: string })[]> {
  return (await listChildren(tx, rooms)).map(({ id, ref, roomId, sealed }) => ({
    id,
    ref,
    roomId,
    identity: sealed ? identityFrom(services.secrets.open(sealed, 'identity')) : {},
  }))
}
