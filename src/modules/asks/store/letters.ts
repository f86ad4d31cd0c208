import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { LetterKind } from '../domain/letters.ts'
import type { LetterState } from '../domain/sending.ts'

export interface Letter {
  readonly id: string
  readonly recipientId: string
  readonly roundId: string
  readonly name: string
  readonly email: string | null
  readonly kind: LetterKind
  readonly state: LetterState
  readonly tries: number
  readonly problem: string
  readonly at: Date
  readonly sentAt: Date | null
}

const COLUMNS = sql`l.id, l.recipient_id as "recipientId", l.round_id as "roundId", p.name, a.email,
  l.kind, l.state, l.tries, l.problem, l.at, l.sent_at as "sentAt"`
const FROM = sql`app.ask_letter l join app.ask_recipient p on p.id = l.recipient_id
  left join app.ask_address a on a.recipient_id = l.recipient_id`

/** Letters that somebody has to decide about, of every round: the latest first. */
export async function listLettersToDecide(tx: Tx): Promise<readonly Letter[]> {
  const { rows } = await sql<Letter>`
    select ${COLUMNS} from ${FROM}
    where l.partnership_id = (select access.partnership()) and l.state in ('failed', 'unsure')
    order by l.at desc, l.id limit 500`.execute(tx)
  return rows
}

/** Letters to one who was asked, the latest first; those that were about several things too. */
export async function listLettersTo(tx: Tx, recipient: string): Promise<readonly Letter[]> {
  const { rows } = await sql<Letter>`
    select ${COLUMNS} from ${FROM}
    where l.partnership_id = (select access.partnership())
      and (l.recipient_id = ${recipient} or ${recipient} = any(l.also))
    order by l.at desc, l.id limit 100`.execute(tx)
  return rows
}

/** How many letters of a round stand in each state. */
export async function countLetters(
  tx: Tx,
  round: string,
): Promise<Readonly<Partial<Record<LetterState, number>>>> {
  const { rows } = await sql<{ state: LetterState; n: number }>`
    select l.state, count(*)::int as n from app.ask_letter l
    where l.partnership_id = (select access.partnership()) and l.round_id = ${round}
    group by l.state`.execute(tx)
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}

/** One letter to everybody asked in a round who has an address and no invitation yet. Out: how many. */
export async function insertInvitations(
  tx: Tx,
  partnership: string,
  round: string,
  at: Date,
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into app.ask_letter (partnership_id, round_id, recipient_id, kind, key, send_after, at)
    select ${partnership}, p.round_id, p.id, 'invitation', 'invitation:' || p.id, ${at}, ${at}
    from app.ask_recipient p join app.ask_address a on a.recipient_id = p.id
    where p.partnership_id = ${partnership} and p.round_id = ${round}
    on conflict (key) do nothing`.execute(tx)
  return Number(numAffectedRows)
}

export interface NewLetter {
  readonly roundId: string
  readonly recipientId: string
  readonly kind: LetterKind
  /** Two letters with one key are one. */
  readonly key: string
  readonly also?: readonly string[]
}

/** Out: whether it was written; no where this one was written before, or there is no address. */
export async function insertLetter(
  tx: Tx,
  partnership: string,
  one: NewLetter,
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into app.ask_letter (partnership_id, round_id, recipient_id, kind, key, also, send_after, at)
    select ${partnership}, ${one.roundId}, ${one.recipientId}, ${one.kind}, ${one.key},
      ${[...(one.also ?? [])]}::uuid[], ${at}, ${at}
    where exists (select 1 from app.ask_address a where a.recipient_id = ${one.recipientId})
    on conflict (key) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Out: how many of these letters stood in a state from which they may go there. */
export async function moveLetters(
  tx: Tx,
  ids: readonly string[],
  to: 'waiting' | 'dropped',
): Promise<number> {
  const { numAffectedRows } = await sql`
    update app.ask_letter set state = ${to}
    where id = any(${[...ids]}::uuid[]) and state in ('failed', 'unsure')`.execute(tx)
  return Number(numAffectedRows)
}

/** A round that is closed sends nothing more. */
export async function dropWaiting(tx: Tx, round: string): Promise<number> {
  const { numAffectedRows } = await sql`
    update app.ask_letter set state = 'dropped' where round_id = ${round} and state = 'waiting'`.execute(
    tx,
  )
  return Number(numAffectedRows)
}
