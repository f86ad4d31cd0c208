import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'

export interface Undertaking {
  readonly id: string
  readonly words: string
  readonly owner: string
  readonly due: string
  readonly promisedIn: string
  readonly outcome: string
  readonly state: 'open' | 'done'
  readonly agencyId: string | null
  readonly agency: string | null
}

/** What is open, the most overdue first, then what is done: at most 300 of each. */
export async function listUndertakings(tx: Tx): Promise<readonly Undertaking[]> {
  // Two questions, so that each can be answered in the order of its index.
  const inState = (state: string, order: ReturnType<typeof sql>) => sql`
    (select a.* from app.action a
     where a.partnership_id = (select access.partnership()) and a.state = ${state}
     order by ${order} limit 300)`
  const { rows } = await sql<Undertaking>`
    select a.id, a.words, a.owner, a.due, a.promised_in as "promisedIn", a.outcome, a.state,
      a.agency_id as "agencyId", g.name as agency
    from (${inState('open', sql`a.due`)} union all ${inState('done', sql`a.due desc`)}) a
    left join app.agency g on g.id = a.agency_id
    order by a.state desc, a.due, a.id`.execute(tx)
  return rows
}

export async function insertUndertaking(
  tx: Tx,
  partnership: string,
  one: Pick<Undertaking, 'words' | 'owner' | 'due' | 'promisedIn'> & { agencyId: string | null },
  at: Date,
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into app.action (id, partnership_id, agency_id, words, owner, due, promised_in, made_at)
    values (${id}, ${partnership}, ${one.agencyId}, ${one.words}, ${one.owner}, ${one.due}::date,
      ${one.promisedIn}, ${at})`.execute(tx)
  return id
}

/** Out: whether it was open, and this person's to close. */
export async function closeUndertaking(tx: Tx, id: string, outcome: string): Promise<boolean> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return false
  const { numAffectedRows } = await sql`
    update app.action set state = 'done', outcome = ${outcome}
    where id = ${id} and state = 'open'`.execute(tx)
  return numAffectedRows === 1n
}
