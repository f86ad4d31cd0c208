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
  /** The return it follows from; null where it follows from none. */
  readonly cameFrom: string | null
  /** What shows that it is done, and who said so; '' until somebody does. */
  readonly closingEvidence: string
  readonly offeredBy: string | null
  /** Why the evidence was not enough, where it was sent back. */
  readonly sentBack: string
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
      a.agency_id as "agencyId", g.name as agency, a.came_from as "cameFrom",
      a.closing_evidence as "closingEvidence", a.offered_by as "offeredBy", a.sent_back as "sentBack"
    from (${inState('open', sql`a.due`)} union all ${inState('done', sql`a.due desc`)}) a
    left join app.agency g on g.id = a.agency_id
    order by a.state desc, a.due, a.id`.execute(tx)
  return rows
}

export async function insertUndertaking(
  tx: Tx,
  partnership: string,
  one: Pick<Undertaking, 'words' | 'owner' | 'due' | 'promisedIn'> & {
    agencyId: string | null
    cameFrom?: string
    standard?: string
  },
  at: Date,
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into app.action (id, partnership_id, agency_id, words, owner, due, promised_in, made_at,
      came_from, standard)
    values (${id}, ${partnership}, ${one.agencyId}, ${one.words}, ${one.owner}, ${one.due}::date,
      ${one.promisedIn}, ${at}, ${one.cameFrom ?? null}, ${one.standard ?? ''})`.execute(tx)
  return id
}

/** Out: whether it was open, and this person's to close. */
export async function closeUndertaking(tx: Tx, id: string, outcome: string): Promise<boolean> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return false
  const { numAffectedRows } = await sql`
    update app.action set state = 'done', outcome = ${outcome}
    where id = ${id} and state = 'open' and came_from is null`.execute(tx)
  return numAffectedRows === 1n
}

/** Offers what shows that an action is done. Out: whether it is open, follows from a return, and is theirs. */
export async function offerEvidence(
  tx: Tx,
  id: string,
  by: string,
  evidence: string,
): Promise<boolean> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return false
  const { numAffectedRows } = await sql`
    update app.action set closing_evidence = ${evidence}, offered_by = ${by}, sent_back = ''
    where id = ${id} and state = 'open' and came_from is not null`.execute(tx)
  return numAffectedRows === 1n
}

/** Agrees that what was offered closes it. Out: whether somebody else had offered it. */
export async function agreeClosed(tx: Tx, id: string, by: string): Promise<boolean> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return false
  const { numAffectedRows } = await sql`
    update app.action set state = 'done', outcome = closing_evidence, agreed_by = ${by}
    where id = ${id} and state = 'open' and came_from is not null and closing_evidence <> ''
      and offered_by is distinct from ${by}::uuid`.execute(tx)
  return numAffectedRows === 1n
}

/** Sends the evidence back: the action stays open, and why stands beside it. */
export async function sendBack(tx: Tx, id: string, reason: string): Promise<boolean> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return false
  const { numAffectedRows } = await sql`
    update app.action set sent_back = ${reason}
    where id = ${id} and state = 'open' and closing_evidence <> ''`.execute(tx)
  return numAffectedRows === 1n
}

/** Whether a return's actions were taken up before. */
export async function cameFromReturn(tx: Tx, given: string): Promise<boolean> {
  const { rows } = await sql`select 1 from app.action where came_from = ${given} limit 1`.execute(
    tx,
  )
  return rows.length > 0
}
