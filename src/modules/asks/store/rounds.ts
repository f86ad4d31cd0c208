import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { Round, RoundState } from '../domain/round.ts'

const COLUMNS = sql`r.id, r.group_id as "groupId", r.template, r.title, r.period, r.words, r.due,
  r.reminders, r.open_link_sha256 is not null as "hasOpenLink", r.state, r.reason,
  r.opened_at as "openedAt", r.closed_at as "closedAt", r.contact`

/** Every round this person may see, those that are running first, then the latest. */
export async function listRounds(tx: Tx): Promise<readonly Round[]> {
  const { rows } = await sql<Round>`
    select ${COLUMNS} from app.ask_round r
    where r.partnership_id = (select access.partnership())
    order by array_position(array['open', 'paused', 'draft', 'closed'], r.state), r.due desc, r.id
    limit 500`.execute(tx)
  return rows
}

export async function findRound(tx: Tx, id: string): Promise<Round | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const { rows } = await sql<Round>`
    select ${COLUMNS} from app.ask_round r where r.id = ${id}`.execute(tx)
  return rows[0]
}

/** Rounds of one template, the latest year first: what a comparison runs over. */
export async function listRoundsOf(tx: Tx, code: string): Promise<readonly Round[]> {
  const { rows } = await sql<Round>`
    select ${COLUMNS} from app.ask_round r
    where r.partnership_id = (select access.partnership()) and r.template_code = ${code}
      and r.state <> 'draft'
    order by r.period desc, r.opened_at desc`.execute(tx)
  return rows
}

export interface NewRound {
  readonly id: string
  readonly partnership: string
  readonly author: string
  readonly groupId: string | null
  readonly template: Round['template']
  readonly title: string
  readonly period: string
  readonly words: string
  readonly due: string
  readonly reminders: readonly number[]
  /** Whom those asked may turn to. */
  readonly contact?: string
  readonly at: Date
}

export async function insertRound(tx: Tx, one: NewRound): Promise<void> {
  await sql`
    insert into app.ask_round (id, partnership_id, author_id, group_id, template_code,
      template_version, template, title, period, words, due, reminders, contact, at)
    values (${one.id}, ${one.partnership}, ${one.author}, ${one.groupId}, ${one.template.code},
      ${one.template.version}, ${JSON.stringify(one.template)}::jsonb, ${one.title}, ${one.period},
      ${one.words}, ${one.due}::date, ${JSON.stringify(one.reminders)}::jsonb,
      ${one.contact ?? ''}, ${one.at})`.execute(tx)
}

/** Out: whether the round stood in `from`, and is this person's to move. */
export async function moveRound(
  tx: Tx,
  id: string,
  from: RoundState,
  to: RoundState,
  at: Date,
  reason = '',
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.ask_round set state = ${to}, reason = ${reason},
      opened_at = case when ${from} = 'draft' then ${at} else opened_at end,
      closed_at = case when ${to} = 'closed' then ${at}::timestamptz end
    where id = ${id} and state = ${from}`.execute(tx)
  return numAffectedRows === 1n
}
