import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { Agreed } from '../domain/retention.ts'

/** What the partnership agreed for each kind, the last agreement of each. */
export async function listSchedules(tx: Tx): Promise<readonly Agreed[]> {
  const { rows } = await sql<Agreed>`
    select distinct on (pathway) pathway, years, how as "then", basis from app.room_schedule
    where partnership_id = (select access.partnership()) order by pathway, at desc`.execute(tx)
  return rows
}

export async function insertSchedule(
  tx: Tx,
  by: { readonly partnership: string; readonly person: string; readonly at: Date },
  one: Agreed,
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into app.room_schedule (id, partnership_id, author_id, pathway, years, how, basis, at)
    values (${id}, ${by.partnership}, ${by.person}, ${one.pathway}, ${one.years}, ${one.then},
      ${one.basis}, ${by.at})`.execute(tx)
  return id
}

/** Says until when a room that closes is kept. */
export async function keepUntil(
  tx: Tx,
  room: string,
  one: { closedOn: string; disposeOn: string; then: 'review' | 'destroy' },
): Promise<void> {
  await sql`select access.keep_room_until(${room}::uuid, ${one.closedOn}::date,
    ${one.disposeOn}::date, ${one.then})`.execute(tx)
}

export interface Hold {
  readonly id: string
  readonly roomId: string | null
  readonly pathway: string | null
  readonly reason: string
  readonly by: string
  readonly at: Date
}

/** The holds in force that concern this person's rooms. */
export async function listHolds(tx: Tx): Promise<readonly Hold[]> {
  const { rows } = await sql<Hold>`
    select id, room_id as "roomId", pathway, reason, coalesce(placed_by, '') as by, placed_at as at
    from access.holds()`.execute(tx)
  return rows
}

/** In: a room, or null and a pathway, or null twice for every room. Throws where it is not theirs to place. */
export async function placeHold(
  tx: Tx,
  one: { readonly room: string | null; readonly pathway: string | null; readonly reason: string },
): Promise<void> {
  await sql`select access.place_hold(${one.room}::uuid, ${one.pathway}, ${one.reason})`.execute(tx)
}

async function done(tx: Tx, call: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select ${call} as done`.execute(tx)
  return rows[0]?.done ?? false
}

export const liftHold = (tx: Tx, id: string) => done(tx, sql`access.lift_hold(${id}::uuid)`)

export interface KeptRoom {
  readonly id: string
  readonly pathway: string
  readonly reference: string
  readonly closedOn: string
  readonly disposeOn: string
  readonly then: 'review' | 'destroy'
  readonly held: boolean
  readonly askedBy: string | null
  readonly askedByName: string | null
  readonly disposedAt: Date | null
}

/** The closed rooms this person is in, with how long each is kept. */
export async function listKept(tx: Tx): Promise<readonly KeptRoom[]> {
  const { rows } = await sql<KeptRoom>`
    select id, pathway, reference, closed_on::text as "closedOn", dispose_on::text as "disposeOn",
      dispose_how as "then", held, asked_by as "askedBy", asked_by_name as "askedByName",
      disposed_at as "disposedAt" from access.kept_rooms()`.execute(tx)
  return rows
}

/** Whether a room is closed, also for those who report in it and can't read it. */
export const isClosed = (tx: Tx, room: string) =>
  done(tx, sql`${room}::uuid = any((select access.closed_rooms())::uuid[])`)

export const askDisposal = (tx: Tx, room: string) =>
  done(tx, sql`access.ask_disposal(${room}::uuid)`)

export const disposeRoom = (tx: Tx, room: string) =>
  done(tx, sql`access.dispose_room(${room}::uuid)`)

export const withdrawDisposal = (tx: Tx, room: string) =>
  done(tx, sql`access.withdraw_disposal(${room}::uuid)`)

/** Out: whether the room is kept until a later day than before. */
export const keepLonger = (tx: Tx, room: string, until: string, why: string) =>
  done(tx, sql`access.keep_room_longer(${room}::uuid, ${until}::date, ${why})`)

/** Why a room is kept longer than its rule says, and who decided so; null where it is not. */
export async function findKeptLonger(
  tx: Tx,
  room: string,
): Promise<{ readonly why: string; readonly name: string | null } | null> {
  const { rows } = await sql<{ why: string; name: string | null }>`
    select why, name from access.kept_longer(${room}::uuid)`.execute(tx)
  return rows[0] ?? null
}

/** How much lies in a room, what somebody took back or drafted too. */
export interface Contents {
  readonly children: number
  readonly records: number
  readonly reports: number
  readonly entries: number
}

export async function countContents(tx: Tx, room: string): Promise<Contents> {
  const { rows } = await sql<Contents>`
    select children::int, records::int, reports::int, entries::int
    from access.room_contents(${room}::uuid)`.execute(tx)
  return rows[0] ?? { children: 0, records: 0, reports: 0, entries: 0 }
}
