import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { BlockedFeed, Body, Kind } from '../domain/evidence.ts'

export interface Question {
  readonly id: string
  readonly priorityId: string | null
  readonly priority: string | null
  readonly kind: Kind
  readonly proposition: string
  readonly scope: string
  readonly period: string
  readonly allOf: boolean
  readonly bodies: readonly Body[]
  readonly blocked: readonly BlockedFeed[]
}

const COLUMNS = sql`q.id, q.priority_id as "priorityId", p.title as priority, q.kind, q.proposition, q.scope,
  q.period, q.all_of as "allOf", q.bodies, q.blocked`
const FROM = sql`app.question q left join app.priority p on p.id = q.priority_id`

export async function listQuestions(tx: Tx, period: string): Promise<readonly Question[]> {
  const { rows } = await sql<Question>`
    select ${COLUMNS} from ${FROM} where q.period = ${period}
    order by p.place nulls last, q.at, q.id`.execute(tx)
  return rows
}

export async function listQuestionPeriods(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ period: string }>`
    select distinct period from app.question order by period desc`.execute(tx)
  return rows.map(({ period }) => period)
}

export async function findQuestion(tx: Tx, id: string): Promise<Question | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const { rows } = await sql<Question>`select ${COLUMNS} from ${FROM} where q.id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

export interface Whose {
  readonly partnership: string
  readonly author: string
  readonly at: Date
}

export async function insertQuestion(
  tx: Tx,
  whose: Whose,
  one: Omit<Question, 'priority'>,
): Promise<void> {
  await sql`
    insert into app.question (id, partnership_id, priority_id, author_id, kind, proposition, scope, period,
      all_of, bodies, blocked, at)
    values (${one.id}, ${whose.partnership}, ${one.priorityId}, ${whose.author}, ${one.kind},
      ${one.proposition}, ${one.scope}, ${one.period}, ${one.allOf}, ${JSON.stringify(one.bodies)}::jsonb,
      ${JSON.stringify(one.blocked)}::jsonb, ${whose.at})`.execute(tx)
}

export async function saveReplies(
  tx: Tx,
  id: string,
  { bodies, blocked }: Pick<Question, 'bodies' | 'blocked'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.question set bodies = ${JSON.stringify(bodies)}::jsonb,
      blocked = ${JSON.stringify(blocked)}::jsonb
    where id = ${id}`.execute(tx)
  return numAffectedRows === 1n
}
