import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { AskedAs, Recipient, RecipientState } from '../domain/round.ts'

const COLUMNS = sql`p.id, p.round_id as "roundId", p.agency_id as "agencyId", p.urn, p.name,
  p.asked_as as "askedAs", p.state, p.reason, p.due, p.due_reason as "dueReason",
  p.replied_at as "repliedAt"`

/** Everybody asked in a round whom this person may see, by name. */
export async function listRecipients(tx: Tx, round: string): Promise<readonly Recipient[]> {
  const { rows } = await sql<Recipient>`
    select ${COLUMNS} from app.ask_recipient p
    where p.partnership_id = (select access.partnership()) and p.round_id = ${round}
    order by p.name, p.id`.execute(tx)
  return rows
}

/** In: agencies or schools for whom somebody answers. Out: everything that was ever asked of them. */
export async function listAskedOf(
  tx: Tx,
  agencies: readonly string[],
): Promise<readonly Recipient[]> {
  const { rows } = await sql<Recipient>`
    select ${COLUMNS} from app.ask_recipient p
    where p.partnership_id = (select access.partnership())
      and p.agency_id = any(${[...agencies]}::uuid[])
    order by p.at desc, p.id`.execute(tx)
  return rows
}

export async function findRecipient(tx: Tx, id: string): Promise<Recipient | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const { rows } = await sql<Recipient>`
    select ${COLUMNS} from app.ask_recipient p where p.id = ${id}`.execute(tx)
  return rows[0]
}

export interface NewRecipient {
  readonly id: string
  readonly agencyId: string | null
  readonly subjectId: string | null
  readonly urn: string
  readonly name: string
  readonly askedAs: AskedAs
}

/** Thousands at once, in one statement. Who is in the round already is passed over. Out: how many came in. */
export async function insertRecipients(
  tx: Tx,
  partnership: string,
  round: string,
  all: readonly NewRecipient[],
  at: Date,
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into app.ask_recipient
      (id, partnership_id, round_id, agency_id, subject_id, urn, name, asked_as, at)
    select n.id, ${partnership}, ${round}, n."agencyId", n."subjectId", n.urn, n.name, n."askedAs", ${at}
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as n (id uuid, "agencyId" uuid,
      "subjectId" uuid, urn text, name text, "askedAs" text)
    on conflict do nothing`.execute(tx)
  return Number(numAffectedRows)
}

/** Out: whether it stood in `from`, and is this person's to move. */
export async function moveRecipient(
  tx: Tx,
  id: string,
  from: RecipientState,
  to: RecipientState,
  more: { readonly reason?: string; readonly at: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.ask_recipient set state = ${to}, reason = ${more.reason ?? ''},
      replied_at = case when ${to} in ('replied', 'nil') then ${more.at}::timestamptz end
    where id = ${id} and state = ${from}`.execute(tx)
  return numAffectedRows === 1n
}
