import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly email: string | null
  readonly agencyId: string | null
  readonly agency: string | null
}

const COLUMNS = sql`p.id, p.name, p.job_title as "jobTitle", p.email, p.agency_id as "agencyId", a.name as agency`
const FROM = sql`app.person p left join app.agency a on a.id = p.agency_id`

export async function listPeople(tx: Tx): Promise<readonly Person[]> {
  const { rows } =
    await sql<Person>`select ${COLUMNS} from ${FROM} order by p.name, p.id limit 1000`.execute(tx)
  return rows
}

export async function findPerson(tx: Tx, id: string): Promise<Person | undefined> {
  const { rows } =
    await sql<Person>`select ${COLUMNS} from ${FROM} where p.id::text = ${id}`.execute(tx)
  return rows[0]
}

export async function insertPerson(
  tx: Tx,
  partnership: string,
  one: Pick<Person, 'id' | 'name' | 'jobTitle' | 'email' | 'agencyId'>,
): Promise<void> {
  await sql`
    insert into app.person (id, partnership_id, agency_id, name, job_title, email)
    values (${one.id}, ${partnership}, ${one.agencyId}, ${one.name}, ${one.jobTitle}, ${one.email})`.execute(
    tx,
  )
}

export async function insertAccount(tx: Tx, person: string, email: string): Promise<void> {
  await sql`select access.make_account(${person}::uuid, ${email})`.execute(tx)
}

export interface RoleHeld {
  readonly id: string
  readonly personId: string
  readonly role: string
  readonly agencyId: string | null
  readonly from: string
  readonly to: string | null
}

/** Roles of the partnership's people, ended ones included; for those who look after accounts. */
export async function listRoles(tx: Tx): Promise<readonly RoleHeld[]> {
  const { rows } = await sql<RoleHeld>`
    select id, person_id as "personId", role, agency_id as "agencyId", from_day as "from", to_day as "to"
    from access.roles_held()`.execute(tx)
  return rows
}

export async function insertRole(
  tx: Tx,
  one: {
    readonly person: string
    readonly role: string
    readonly agency: string | null
    readonly from: string
  },
): Promise<void> {
  await sql`select access.grant_role(${one.person}::uuid, ${one.role}, ${one.agency}::uuid, ${one.from}::date, null)`.execute(
    tx,
  )
}

export async function endRole(tx: Tx, held: string): Promise<void> {
  await sql`select access.end_role(${held}::uuid)`.execute(tx)
}

export interface Group {
  readonly id: string
  readonly name: string
  readonly purpose: string
  readonly seats: readonly {
    readonly role: string
    readonly agency: string | null
    readonly person: string | null
    readonly from: string
    readonly to: string | null
  }[]
}

export async function listGroups(tx: Tx): Promise<readonly Group[]> {
  const { rows } = await sql<Group>`
    select g.id, g.name, g.purpose, coalesce((
      select jsonb_agg(jsonb_build_object('role', s.role, 'agency', a.name, 'person', p.name,
        'from', s.from_day, 'to', s.to_day) order by s.from_day, s.id)
      from app.seat s left join app.agency a on a.id = s.agency_id left join app.person p on p.id = s.person_id
      where s.group_id = g.id), '[]') as seats
    from app.board_group g order by g.name`.execute(tx)
  return rows
}

/** Out: false where there is a group of this name. */
export async function insertGroup(
  tx: Tx,
  partnership: string,
  one: { readonly name: string; readonly purpose: string; readonly from: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into app.board_group (partnership_id, name, purpose, from_day)
    values (${partnership}, ${one.name}, ${one.purpose}, ${one.from}::date) on conflict do nothing`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

export async function insertSeat(
  tx: Tx,
  partnership: string,
  one: {
    readonly group: string
    readonly agency: string | null
    readonly person: string | null
    readonly role: string
    readonly from: string
  },
): Promise<void> {
  await sql`
    insert into app.seat (partnership_id, group_id, agency_id, person_id, role, from_day)
    values (${partnership}, ${one.group}, ${one.agency}, ${one.person}, ${one.role}, ${one.from}::date)`.execute(
    tx,
  )
}
