import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { AboutReturn } from './moderation.ts'

/** A meeting in which a return was tested by others, and what the agency says to it. */
export interface Challenge {
  readonly id: string
  readonly returnId: string
  readonly roundId: string
  readonly agencyId: string | null
  /** As it was asked. */
  readonly name: string
  readonly heldOn: string
  readonly panel: string
  readonly enquiry: string
  readonly tested: string
  readonly conclusion: string
  /** '' where it has not answered yet. */
  readonly reply: string
  readonly repliedAt: Date | null
}

const SELECT = sql`
  select c.id, c.return_id as "returnId", c.round_id as "roundId", c.agency_id as "agencyId",
    coalesce(p.name, '') as name, c.held_on as "heldOn", c.panel, c.enquiry, c.tested, c.conclusion,
    c.reply, c.replied_at as "repliedAt"
  from app.ask_challenge c
  left join app.ask_return g on g.id = c.return_id
  left join app.ask_recipient p on p.id = g.recipient_id`

/** The challenges of a round that this person may read, the latest first. */
export async function listChallenges(tx: Tx, round: string): Promise<readonly Challenge[]> {
  const { rows } = await sql<Challenge>`${SELECT}
    where c.partnership_id = (select access.partnership()) and c.round_id = ${round}
    order by c.held_on desc, c.at desc, c.id`.execute(tx)
  return rows
}

/** The challenges of one return, the first first. */
export async function listChallengesOf(tx: Tx, given: string): Promise<readonly Challenge[]> {
  const { rows } = await sql<Challenge>`${SELECT}
    where c.partnership_id = (select access.partnership()) and c.return_id = ${given}
    order by c.held_on, c.at, c.id`.execute(tx)
  return rows
}

export type NewChallenge = Pick<
  Challenge,
  'id' | 'heldOn' | 'panel' | 'enquiry' | 'tested' | 'conclusion'
>

export async function insertChallenge(
  tx: Tx,
  { partnership, author, at, given }: AboutReturn,
  one: NewChallenge,
): Promise<void> {
  await sql`
    insert into app.ask_challenge (id, partnership_id, author_id, round_id, return_id, agency_id,
      group_id, held_on, panel, enquiry, tested, conclusion, at)
    values (${one.id}, ${partnership}, ${author}, ${given.roundId}, ${given.id}, ${given.agencyId},
      ${given.groupId}, ${one.heldOn}::date, ${one.panel}, ${one.enquiry}, ${one.tested},
      ${one.conclusion}, ${at})`.execute(tx)
}

/** Out: whether it was this person's to answer, and not answered yet. */
export async function saveReply(tx: Tx, id: string, reply: string, at: Date): Promise<boolean> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return false
  const { numAffectedRows } = await sql`
    update app.ask_challenge set reply = ${reply}, replied_at = ${at}
    where id = ${id} and reply = ''`.execute(tx)
  return numAffectedRows === 1n
}
