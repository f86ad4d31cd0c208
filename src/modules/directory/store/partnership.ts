import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'

export interface Partnership {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly areaCode: string
}

/** The actor's partnership, or for a visitor the site's. */
export async function findPartnership(tx: Tx): Promise<Partnership | undefined> {
  const { rows } = await sql<Partnership>`
    select id, slug, name, area_code as "areaCode" from app.partnership
    where id = (select access.partnership())`.execute(tx)
  return rows[0]
}

export interface Agency {
  readonly id: string
  readonly name: string
  readonly sector: string
  readonly standing: 'statutory' | 'relevant' | 'other'
}

export async function listAgencies(tx: Tx): Promise<readonly Agency[]> {
  const { rows } = await sql<Agency>`
    select id, name, sector, standing from app.agency
    order by case standing when 'statutory' then 1 when 'relevant' then 2 else 3 end, name`.execute(
    tx,
  )
  return rows
}

/** What the partnership was called on a day: history is never relabelled. */
export async function findNameOn(tx: Tx, day: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select name from app.partnership_regime
    where from_day <= ${day}::date and (to_day is null or to_day >= ${day}::date)
      and partnership_id = (select access.partnership())
    order by from_day desc limit 1`.execute(tx)
  return rows[0]?.name
}

export interface Regime {
  readonly name: string
  readonly from: string
  readonly to: string | null
}

/** The arrangements that answered for the area, over time. */
export async function listRegimes(tx: Tx): Promise<readonly Regime[]> {
  const { rows } = await sql<Regime>`
    select name, from_day as "from", to_day as "to" from app.partnership_regime order by from_day`.execute(
    tx,
  )
  return rows
}

/** Out: false where there is an agency of this name. */
export async function insertAgency(
  tx: Tx,
  partnership: string,
  one: Omit<Agency, 'id'> & { readonly from: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into app.agency (partnership_id, name, sector, standing, from_day)
    values (${partnership}, ${one.name}, ${one.sector}, ${one.standing}, ${one.from}::date)
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Ends the arrangement in force on the day before, and begins the next: history keeps its names. */
export async function insertRegime(
  tx: Tx,
  partnership: string,
  one: { readonly name: string; readonly from: string },
): Promise<void> {
  await sql`
    update app.partnership_regime set to_day = ${one.from}::date - 1
    where to_day is null and from_day < ${one.from}::date`.execute(tx)
  await sql`
    insert into app.partnership_regime (partnership_id, name, from_day)
    values (${partnership}, ${one.name}, ${one.from}::date)`.execute(tx)
}
