import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { PolicySet } from '../domain/facts.ts'

/** A policy as it was entered. */
export interface StoredPolicy extends PolicySet {
  readonly pathway: string
  readonly at: Date
}

/** What the partnership set for its kinds of room, in the order in which it holds. */
export async function listPolicies(tx: Tx): Promise<readonly StoredPolicy[]> {
  const { rows } = await sql<StoredPolicy>`
    select pathway, from_day::text as "from", body -> 'values' as "values", at from app.room_policy
    where partnership_id = (select access.partnership()) order by from_day, at, id`.execute(tx)
  return rows
}

export async function insertPolicy(
  tx: Tx,
  by: { readonly partnership: string; readonly person: string; readonly at: Date },
  { pathway, from, values }: Omit<StoredPolicy, 'at'>,
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into app.room_policy (id, partnership_id, author_id, pathway, from_day, body, at)
    values (${id}, ${by.partnership}, ${by.person}, ${pathway}, ${from}::date,
      ${JSON.stringify({ values })}::jsonb, ${by.at})`.execute(tx)
  return id
}
