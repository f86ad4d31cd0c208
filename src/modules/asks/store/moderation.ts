import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'

/** What the panel made of one standard of a return, at one time. */
export interface Moderation {
  readonly id: string
  readonly returnId: string
  /** The challenge event in which it was decided; null where it was none. */
  readonly challengeId: string | null
  readonly standard: string
  /** What the agency gave itself, at that time; null where it gave nothing. */
  readonly selfScore: number | null
  readonly score: number
  readonly evidenceSeen: boolean
  readonly reason: string
  readonly by: string
  readonly at: Date
}

/** Everything the panel decided about these returns, in order: a later row of a standard stands. */
export async function listModerations(
  tx: Tx,
  returns: readonly string[],
): Promise<readonly Moderation[]> {
  const { rows } = await sql<Moderation>`
    select m.id, m.return_id as "returnId", m.challenge_id as "challengeId", m.standard,
      m.self_score::float8 as "selfScore", m.score::float8 as score,
      m.evidence_seen as "evidenceSeen", m.reason,
      coalesce(p.name, 'somebody of the partnership') as by, m.at
    from app.ask_moderation m left join app.person p on p.id = m.author_id
    where m.partnership_id = (select access.partnership())
      and m.return_id = any(${[...returns]}::uuid[])
    order by m.at, m.id`.execute(tx)
  return rows
}

/** The return that a row is about, and who writes it. */
export interface AboutReturn {
  readonly partnership: string
  readonly author: string
  readonly at: Date
  readonly given: {
    readonly id: string
    readonly roundId: string
    readonly agencyId: string | null
    readonly groupId: string | null
  }
}

export async function insertModeration(
  tx: Tx,
  { partnership, author, at, given }: AboutReturn,
  one: Omit<Moderation, 'by' | 'at' | 'returnId'>,
): Promise<void> {
  await sql`
    insert into app.ask_moderation (id, partnership_id, author_id, round_id, return_id, agency_id,
      group_id, challenge_id, standard, self_score, score, evidence_seen, reason, at)
    values (${one.id}, ${partnership}, ${author}, ${given.roundId}, ${given.id}, ${given.agencyId},
      ${given.groupId}, ${one.challengeId}, ${one.standard}, ${one.selfScore}, ${one.score},
      ${one.evidenceSeen}, ${one.reason}, ${at})`.execute(tx)
}
