import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { Answers } from '../domain/answer.ts'
import type { GivenReturn } from '../domain/given-return.ts'
import type { ReturnKind } from '../domain/template.ts'

const COLUMNS = sql`g.id, g.kind, g.round_id as "roundId", g.recipient_id as "recipientId",
  g.agency_id as "agencyId", g.group_id as "groupId", g.edition, g.answers, g.state,
  g.began_at as "beganAt", g.submitted_at as "submittedAt", g.signed_name as "signedName",
  g.signed_post as "signedPost"`

export async function findReturn(tx: Tx, id: string): Promise<GivenReturn | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const { rows } = await sql<GivenReturn>`
    select ${COLUMNS} from app.ask_return g where g.id = ${id}`.execute(tx)
  return rows[0]
}

/** The latest edition of what one who was asked has answered. */
export async function findLatestReturn(
  tx: Tx,
  recipient: string,
): Promise<GivenReturn | undefined> {
  const { rows } = await sql<GivenReturn>`
    select ${COLUMNS} from app.ask_return g
    where g.recipient_id = ${recipient} order by g.edition desc limit 1`.execute(tx)
  return rows[0]
}

/**
 * What came back in a round, as far as this person may read it: the latest edition of each that was sent.
 * The draft of the next edition, where one was opened again, does not stand before it.
 */
export async function listReturns(tx: Tx, round: string): Promise<readonly GivenReturn[]> {
  const { rows } = await sql<GivenReturn>`
    select distinct on (g.recipient_id) ${COLUMNS} from app.ask_return g
    where g.partnership_id = (select access.partnership()) and g.round_id = ${round}
      and g.state <> 'draft'
    order by g.recipient_id, g.edition desc`.execute(tx)
  return rows
}

export interface NewReturn {
  readonly id: string
  readonly kind: ReturnKind
  readonly roundId: string
  readonly recipientId: string
  readonly agencyId: string | null
  readonly groupId: string | null
  readonly edition: number
  readonly answers: Answers
}

/** Out: whether it was made; no where somebody of the same agency was quicker. */
export async function insertReturn(
  tx: Tx,
  partnership: string,
  one: NewReturn,
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into app.ask_return (id, partnership_id, kind, round_id, recipient_id, agency_id,
      group_id, edition, answers, began_at)
    values (${one.id}, ${partnership}, ${one.kind}, ${one.roundId}, ${one.recipientId},
      ${one.agencyId}, ${one.groupId}, ${one.edition}, ${JSON.stringify(one.answers)}::jsonb, ${at})
    on conflict (recipient_id, edition) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/**
 * The answers as they stand now, held until the transaction ends, so that two people who save at once
 * take turns. Out: undefined where it is no draft, or not theirs.
 */
export async function lockAnswers(tx: Tx, id: string): Promise<Answers | undefined> {
  const { rows } = await sql<{ answers: Answers }>`
    select answers from app.ask_return where id = ${id} and state = 'draft' for update`.execute(tx)
  return rows[0]?.answers
}

/** Puts changed answers in beside the others. */
export async function saveAnswers(tx: Tx, id: string, changed: Answers): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.ask_return set answers = answers || ${JSON.stringify(changed)}::jsonb
    where id = ${id} and state = 'draft'`.execute(tx)
  return numAffectedRows === 1n
}

/** Out: whether it was a draft of theirs, and is submitted now. */
export async function markSubmitted(
  tx: Tx,
  id: string,
  signed: { readonly name: string; readonly post: string; readonly at: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.ask_return set state = 'submitted', submitted_at = ${signed.at},
      signed_name = ${signed.name}, signed_post = ${signed.post}
    where id = ${id} and state = 'draft'`.execute(tx)
  return numAffectedRows === 1n
}

/** Out: whether it was submitted, and is moderated now. */
export async function markModerated(tx: Tx, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.ask_return set state = 'moderated' where id = ${id} and state = 'submitted'`.execute(
    tx,
  )
  return numAffectedRows === 1n
}
