import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { LetterKind } from '../domain/letters.ts'

// What background work reads and writes: it acts for no person, and so names every partnership itself.

/** A letter that is about to be handed over, with what its words need. */
export interface ClaimedLetter {
  readonly id: string
  readonly partnershipId: string
  readonly partnership: string
  readonly kind: LetterKind
  readonly tries: number
  readonly name: string
  readonly email: string
  readonly signsIn: boolean
  readonly purpose: string
  readonly contact: string
  readonly reason: string
  readonly asks: readonly {
    readonly recipientId: string
    readonly roundId: string
    readonly title: string
    readonly due: string
  }[]
}

/** What was being sent when the process ended may have been sent or not. Out: how many. */
export async function markOrphansUnsure(tx: Tx): Promise<number> {
  const { numAffectedRows } = await sql`
    update app.ask_letter set state = 'unsure',
      problem = 'The service stopped while this was being sent.'
    where state = 'sending'`.execute(tx)
  return Number(numAffectedRows)
}

/** Drops letters that asked for an answer which has come, and letters of a round that is over. */
export async function dropPointless(tx: Tx): Promise<void> {
  await sql`
    update app.ask_letter l set state = 'dropped', problem = 'It was no longer needed.'
    from app.ask_recipient p join app.ask_round r on r.id = p.round_id
    where l.state = 'waiting' and p.id = l.recipient_id
      and case l.kind
        when 'digest' then not exists (
          select from app.ask_recipient q join app.ask_round o on o.id = q.round_id
          where q.id = any(l.recipient_id || l.also) and q.state = 'asked' and o.state = 'open')
        when 'new-link' then r.state = 'closed'
        when 'reopened' then r.state = 'closed'
        else r.state = 'closed' or p.state <> 'asked' end`.execute(tx)
}

/**
 * Takes letters that are due and whose round is open, and marks them as being sent. In: the most to
 * take. Out: the letters, each with everything that is still owed of what it is about.
 */
export async function claimLetters(
  tx: Tx,
  now: Date,
  most: number,
): Promise<readonly ClaimedLetter[]> {
  const { rows } = await sql<ClaimedLetter>`
    with due as (
      select l.id from app.ask_letter l join app.ask_round r on r.id = l.round_id
      where l.state = 'waiting' and l.send_after <= ${now} and (r.state = 'open' or l.kind = 'digest')
      order by l.send_after, l.id limit ${most}
      for update of l skip locked),
    claimed as (
      update app.ask_letter l set state = 'sending', claimed_at = ${now}, tries = l.tries + 1
      from due where l.id = due.id returning l.*)
    select c.id, c.partnership_id as "partnershipId", s.name as partnership, c.kind, c.tries,
      coalesce(nullif(a.name, ''), p.name) as name, a.email, a.signs_in as "signsIn",
      r.template ->> 'purpose' as purpose, r.contact,
      case c.kind when 'extension' then p.due_reason when 'reopened' then p.reason else '' end as reason,
      (select coalesce(jsonb_agg(jsonb_build_object('recipientId', q.id, 'roundId', q.round_id,
          'title', o.title, 'due', coalesce(q.due, o.due)) order by coalesce(q.due, o.due), o.title), '[]')
        from app.ask_recipient q join app.ask_round o on o.id = q.round_id
        where (c.kind <> 'digest' and q.id = c.recipient_id)
          or (c.kind = 'digest' and q.id = any(c.recipient_id || c.also)
            and q.state = 'asked' and o.state = 'open')) as asks
    from claimed c join app.ask_recipient p on p.id = c.recipient_id
    join app.ask_round r on r.id = c.round_id join app.partnership s on s.id = c.partnership_id
    join app.ask_address a on a.recipient_id = c.recipient_id`.execute(tx)
  return rows
}

/** A fresh way in to one ask: to whom it was put, and the round. */
export async function insertWayIn(
  tx: Tx,
  sha256: Buffer,
  partnership: string,
  records: readonly string[],
  days: number,
): Promise<void> {
  await sql`select private.work_issue_record_link(${sha256}, ${partnership}::uuid,
    ${[...records]}::uuid[], make_interval(days => ${days}::int))`.execute(tx)
}

export type Outcome =
  | { readonly state: 'sent' }
  | { readonly state: 'failed' | 'unsure'; readonly problem: string }
  | { readonly state: 'waiting'; readonly problem: string; readonly minutes: number }
  /** It was not even tried: the server could not be reached for the letter before. */
  | { readonly state: 'untried'; readonly minutes: number }

/** Writes what became of a letter that this claim took; nothing where somebody decided meanwhile. */
export async function saveOutcome(
  tx: Tx,
  id: string,
  outcome: Outcome,
  claimed: Date,
  now: Date,
): Promise<void> {
  const state = outcome.state === 'untried' ? 'waiting' : outcome.state
  const problem = 'problem' in outcome ? outcome.problem : ''
  const minutes = 'minutes' in outcome ? outcome.minutes : 0
  await sql`
    update app.ask_letter set state = ${state}, problem = ${problem},
      tries = tries - ${outcome.state === 'untried' ? 1 : 0},
      sent_at = case when ${state} = 'sent' then ${now}::timestamptz end,
      send_after = ${now}::timestamptz + make_interval(mins => ${minutes}::int)
    where id = ${id} and state in ('sending', 'unsure') and claimed_at = ${claimed}`.execute(tx)
}

/**
 * Writes the reminders of today: to whoever was asked, has an address, has not answered, and whose own
 * day is so many days off as the round says. A day missed because nothing ran is made good for three
 * days. The key keeps a second one of the same day from being written. Out: how many.
 */
export async function insertReminders(tx: Tx, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into app.ask_letter (partnership_id, round_id, recipient_id, kind, key, send_after, at)
    select d.partnership_id, d.round_id, d.id, 'reminder', 'reminder:' || d.id || ':' || d.day,
      greatest(${now}::timestamptz, (d.day + time '08:00') at time zone 'Europe/London'), ${now}
    from (
      select p.partnership_id, p.round_id, p.id, max(coalesce(p.due, r.due) - n.before::int) as day
      from app.ask_round r
      join app.ask_recipient p on p.round_id = r.id and p.state = 'asked'
      join app.ask_address a on a.recipient_id = p.id
      cross join lateral jsonb_array_elements_text(r.reminders) n (before)
      where r.state = 'open'
        and coalesce(p.due, r.due) - n.before::int <= (${now}::timestamptz at time zone 'Europe/London')::date
        and coalesce(p.due, r.due) - n.before::int
          > (greatest(r.opened_at, p.at) at time zone 'Europe/London')::date
      group by p.partnership_id, p.round_id, p.id) d
    where d.day >= (${now}::timestamptz at time zone 'Europe/London')::date - 3
    on conflict (key) do nothing`.execute(tx)
  return Number(numAffectedRows)
}
