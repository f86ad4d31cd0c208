import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'

/** Somebody who can be written to. */
export interface Contact {
  readonly personId: string
  readonly name: string
  readonly email: string
}

/**
 * Who answers for each agency today: the lead whose role began first, where one has an address.
 * For those who look after accounts; nobody else is told. Out: by the agency's id.
 */
export async function listAgencyLeads(
  tx: Tx,
  today: string,
  roles: readonly ('AL' | 'DSL')[],
): Promise<ReadonlyMap<string, Contact>> {
  const { rows } = await sql<Contact & { agency: string }>`
    select distinct on (h.agency_id) h.agency_id as agency, p.id as "personId", p.name, p.email
    from access.roles_held() h join app.person p on p.id = h.person_id
    where h.role = any(${[...roles]}) and h.agency_id is not null and p.email is not null
      and h.from_day <= ${today}::date and (h.to_day is null or h.to_day > ${today}::date)
    order by h.agency_id, h.from_day, p.id`.execute(tx)
  return new Map(rows.map(({ agency, ...contact }) => [agency, contact]))
}

export interface GroupContacts {
  readonly id: string
  readonly name: string
  readonly members: readonly Contact[]
}

/** Each group with those who sit in it today and have an address. */
export async function listGroupContacts(tx: Tx, today: string): Promise<readonly GroupContacts[]> {
  const { rows } = await sql<GroupContacts>`
    select g.id, g.name, coalesce((
      select jsonb_agg(distinct jsonb_build_object('personId', p.id, 'name', p.name, 'email', p.email))
      from app.seat s join app.person p on p.id = s.person_id
      where s.group_id = g.id and p.email is not null and s.from_day <= ${today}::date
        and (s.to_day is null or s.to_day >= ${today}::date)), '[]') as members
    from app.board_group g
    where g.partnership_id = (select access.partnership()) order by g.name`.execute(tx)
  return rows
}

/** The acting person's own name and address, for a letter to say whom to turn to. */
export async function findOwnContact(tx: Tx, person: string): Promise<Contact | undefined> {
  const { rows } = await sql<Contact>`
    select p.id as "personId", p.name, coalesce(p.email, '') as email
    from app.person p where p.id = ${person}`.execute(tx)
  return rows[0]
}
