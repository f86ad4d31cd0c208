import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { Ceiling } from '../domain/ceiling.ts'
import type { Finding, Level } from '../domain/levels.ts'
import type { Whose } from './questions.ts'

export interface Statement {
  readonly id: string
  readonly questionId: string
  readonly level: Level | Finding
  readonly wording: string
  readonly limits: string
  readonly rightOfReply: string
  readonly asOf: string
  readonly reviewOn: string
  readonly ceiling: Ceiling
  readonly state: 'draft' | 'approved'
  readonly approvedAt: Date | null
  readonly approvedBy: string | null
  readonly approvedAs: string
}

const COLUMNS = sql`s.id, s.question_id as "questionId", s.level, s.wording, s.limits,
  s.right_of_reply as "rightOfReply", s.as_of as "asOf", s.review_on as "reviewOn", s.ceiling, s.state,
  s.approved_at as "approvedAt", p.name as "approvedBy", s.approved_as as "approvedAs"`
const FROM = sql`app.statement s left join app.person p on p.id = s.approved_by`

/** Statements of questions, the latest first. */
export async function listStatements(
  tx: Tx,
  questions: readonly string[],
): Promise<readonly Statement[]> {
  const { rows } = await sql<Statement>`
    select ${COLUMNS} from ${FROM} where s.question_id = any(${questions}::uuid[])
    order by s.at desc, s.id`.execute(tx)
  return rows
}

export async function findStatement(tx: Tx, id: string): Promise<Statement | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const { rows } = await sql<Statement>`select ${COLUMNS} from ${FROM} where s.id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

export async function insertStatement(
  tx: Tx,
  whose: Whose,
  one: Omit<Statement, 'state' | 'approvedAt' | 'approvedBy' | 'approvedAs'>,
): Promise<void> {
  await sql`
    insert into app.statement (id, partnership_id, question_id, author_id, level, wording, limits,
      right_of_reply, as_of, review_on, ceiling, at)
    values (${one.id}, ${whose.partnership}, ${one.questionId}, ${whose.author}, ${one.level}, ${one.wording},
      ${one.limits}, ${one.rightOfReply}, ${one.asOf}::date, ${one.reviewOn}::date,
      ${JSON.stringify(one.ceiling)}::jsonb, ${whose.at})`.execute(tx)
}

/** Out: whether it was a draft this person may approve. */
export async function markApproved(
  tx: Tx,
  id: string,
  approval: {
    readonly at: Date
    readonly by: string
    readonly as: string
    readonly ceiling: Ceiling
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.statement set state = 'approved', approved_at = ${approval.at}, approved_by = ${approval.by},
      approved_as = ${approval.as}, ceiling = ${JSON.stringify(approval.ceiling)}::jsonb
    where id = ${id} and state = 'draft'`.execute(tx)
  return numAffectedRows === 1n
}

export interface SignOff {
  readonly statementId: string
  readonly by: string
  readonly agencyId: string | null
  readonly agency: string | null
  readonly agrees: boolean
  readonly words: string
}

export async function listSignOffs(
  tx: Tx,
  statements: readonly string[],
): Promise<readonly SignOff[]> {
  const { rows } = await sql<SignOff>`
    select o.statement_id as "statementId", coalesce(p.name, 'A partner') as by, p.agency_id as "agencyId",
      a.name as agency, o.agrees, o.words
    from app.sign_off o left join app.person p on p.id = o.author_id left join app.agency a on a.id = p.agency_id
    where o.statement_id = any(${statements}::uuid[]) order by o.at`.execute(tx)
  return rows
}

/** Out: false where this person signed before. */
export async function insertSignOff(
  tx: Tx,
  whose: Whose,
  one: { readonly statement: string; readonly agrees: boolean; readonly words: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into app.sign_off (partnership_id, statement_id, author_id, agrees, words, at)
    values (${whose.partnership}, ${one.statement}, ${whose.author}, ${one.agrees}, ${one.words}, ${whose.at})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export interface PublishedStatement {
  readonly period: string
  readonly proposition: string
  readonly level: string
  readonly wording: string
  readonly publishedIn: string
}

export async function listPublished(
  tx: Tx,
  period: string,
): Promise<readonly PublishedStatement[]> {
  const { rows } = await sql<PublishedStatement>`
    select period, proposition, level, wording, published_in as "publishedIn"
    from app.published_statement where period = ${period} order by at, id`.execute(tx)
  return rows
}

export async function insertPublished(
  tx: Tx,
  whose: Whose,
  one: PublishedStatement,
): Promise<void> {
  await sql`
    insert into app.published_statement (partnership_id, author_id, period, proposition, level, wording,
      published_in, at)
    values (${whose.partnership}, ${whose.author}, ${one.period}, ${one.proposition}, ${one.level},
      ${one.wording}, ${one.publishedIn}, ${whose.at})`.execute(tx)
}
