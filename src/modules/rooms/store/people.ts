import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { Look } from '../domain/looks.ts'

export interface RoomPerson {
  readonly personId: string
  readonly name: string
  readonly asRole: string
  readonly purpose: string
  readonly from: string
  /** The first day on which it no longer holds; null for no end. */
  readonly to: string | null
  readonly grantedBy: string
  readonly owner: boolean
  /** A member of the standing room this one lies in. */
  readonly throughParent: boolean
  /** Why this person is kept out, '' where that is not this reader's to know; null for a member. */
  readonly excluded: string | null
}

export async function listRoomPeople(tx: Tx, room: string): Promise<readonly RoomPerson[]> {
  const { rows } = await sql<RoomPerson>`
    select person_id as "personId", name, as_role as "asRole", purpose, from_day::text as "from",
      to_day::text as "to", coalesce(granted_by, '') as "grantedBy", owner,
      through_parent as "throughParent", excluded
    from access.room_people(${room}::uuid)`.execute(tx)
  return rows
}

/** Out: what people who have been members are called, by id. */
export async function findNames(tx: Tx, room: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select person_id as id, name from access.room_names(${room}::uuid)`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export type Admitted = 'admitted' | 'unknown' | 'excluded' | 'days' | 'member'

export async function admit(
  tx: Tx,
  room: string,
  one: { person: string; asRole: string; purpose: string; lastDay: string },
): Promise<Admitted> {
  const { rows } = await sql<{ outcome: Admitted }>`
    select access.admit_to_room(${room}::uuid, ${one.person}::uuid, ${one.asRole}, ${one.purpose},
      ${one.lastDay}::date) as outcome`.execute(tx)
  return rows[0]?.outcome ?? 'unknown'
}

async function asked(tx: Tx, call: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select ${call} as done`.execute(tx)
  return rows[0]?.done ?? false
}

export const endMembership = (tx: Tx, room: string, person: string) =>
  asked(tx, sql`access.end_room_membership(${room}::uuid, ${person}::uuid)`)

export const handOver = (tx: Tx, room: string, person: string) =>
  asked(tx, sql`access.hand_over_room(${room}::uuid, ${person}::uuid)`)

export const exclude = (tx: Tx, room: string, person: string, why: string) =>
  asked(tx, sql`access.exclude_from_room(${room}::uuid, ${person}::uuid, ${why})`)

export const liftExclusion = (tx: Tx, room: string, person: string) =>
  asked(tx, sql`access.lift_exclusion(${room}::uuid, ${person}::uuid)`)

/** Who looked and what was changed, the latest first, before a moment as a look's `mark` says it. */
export async function listLooks(
  tx: Tx,
  room: string,
  before: string | null,
  most: number,
): Promise<readonly Look[]> {
  const { rows } = await sql<Look>`
    select at, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as mark, name, act,
      detail
    from access.room_looks(${room}::uuid, ${before}::timestamptz, ${most})`.execute(tx)
  return rows
}

/** Somebody who could be let in: people of the partnership that this person may see. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly agency: string | null
}

export async function listCandidates(tx: Tx): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`
    select p.id, p.name, p.job_title as "jobTitle", a.name as agency
    from app.person p left join app.agency a on a.id = p.agency_id
    order by p.name, p.id limit 1000`.execute(tx)
  return rows
}

/**
 * Lets the session idle out sooner. Out: whom to tell that somebody opens a great many rooms; null
 * where there is nothing to tell.
 */
export async function watchOpening(tx: Tx, room: string): Promise<string | null> {
  const { rows } = await sql<{ tell: string | null }>`
    select access.watch_opening(${room}::uuid) as tell, access.idle_sooner()`.execute(tx)
  return rows[0]?.tell ?? null
}

export async function setProjecting(tx: Tx, projects: boolean): Promise<void> {
  await sql`select access.set_projecting(${projects})`.execute(tx)
}
