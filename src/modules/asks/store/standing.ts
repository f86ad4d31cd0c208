import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { LetterState } from '../domain/sending.ts'
import type { AskedAs, RecipientState } from '../domain/round.ts'

type Counts = Readonly<Partial<Record<RecipientState, number>>>

/** How many stand in each state, by round. */
export async function countStates(tx: Tx): Promise<ReadonlyMap<string, Counts>> {
  const { rows } = await sql<{ round: string; counts: Counts }>`
    select c.round, jsonb_object_agg(c.state, c.n) as counts from (
      select p.round_id as round, p.state, count(*)::int as n from app.ask_recipient p
      where p.partnership_id = (select access.partnership()) group by 1, 2) c
    group by c.round`.execute(tx)
  return new Map(rows.map(({ round, counts }) => [round, counts]))
}

/** One thing that is owed, or one who was asked, with the latest letter about it. */
export interface Standing {
  readonly id: string
  readonly roundId: string
  readonly roundTitle: string
  readonly name: string
  readonly urn: string
  readonly agencyId: string | null
  readonly askedAs: AskedAs
  readonly state: RecipientState
  readonly reason: string
  readonly due: string
  readonly dueReason: string
  /** '' where there is none, or where it is not for this person to read. */
  readonly email: string
  readonly letter: {
    readonly state: LetterState
    readonly on: string
    readonly kind: string
  } | null
}

const SELECT = sql`
  select p.id, p.round_id as "roundId", r.title as "roundTitle", p.name, p.urn,
    p.agency_id as "agencyId", p.asked_as as "askedAs", p.state, p.reason,
    coalesce(p.due, r.due) as due, p.due_reason as "dueReason", coalesce(lower(a.email), '') as email,
    (select jsonb_build_object('state', l.state, 'kind', l.kind,
        'on', (coalesce(l.sent_at, l.at) at time zone 'Europe/London')::date)
      from app.ask_letter l where l.recipient_id = p.id or p.id = any(l.also)
      order by l.at desc, l.id limit 1) as letter
  from app.ask_recipient p join app.ask_round r on r.id = p.round_id
  left join app.ask_address a on a.recipient_id = p.id`

/** What is still owed in every round that runs, the latest first; at most so many. */
export async function listOwed(
  tx: Tx,
  agency: string | null,
  most: number,
): Promise<readonly Standing[]> {
  const { rows } = await sql<Standing>`${SELECT}
    where p.partnership_id = (select access.partnership()) and p.state in ('asked', 'blocked', 'refused')
      and r.state in ('open', 'paused') and p.asked_as <> 'anonymous'
      and (${agency}::uuid is null or p.agency_id = ${agency}::uuid)
    order by coalesce(p.due, r.due), p.name, p.id limit ${most}`.execute(tx)
  return rows
}

export interface Filter {
  readonly state: RecipientState | null
  /** Part of a name, or a URN. */
  readonly words: string
  readonly from: number
  readonly most: number
}

/** A page of those asked in one round, by name. */
export async function listStandings(
  tx: Tx,
  round: string,
  { state, words, from, most }: Filter,
): Promise<readonly Standing[]> {
  const { rows } = await sql<Standing>`${SELECT}
    where p.partnership_id = (select access.partnership()) and p.round_id = ${round}
      and (${state}::text is null or p.state = ${state})
      and (${words} = '' or position(lower(${words}) in lower(p.name)) > 0 or p.urn = ${words})
    order by p.name, p.id offset ${from} limit ${most}`.execute(tx)
  return rows
}

/** How many returns of a kind that is moderated were sent in and wait for it. */
export async function countToModerate(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from app.ask_return g
    where g.partnership_id = (select access.partnership()) and g.state = 'submitted'
      and g.kind in ('self_assessment', 'school_return')`.execute(tx)
  return rows[0]?.n ?? 0
}
