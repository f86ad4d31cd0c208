import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { PanelChallenge, PanelScore } from '../domain/panel.ts'

/** What the panel decided about these returns, as far as this person may read it, in order. */
export async function listPanelScores(
  tx: Tx,
  returns: readonly string[],
): Promise<readonly PanelScore[]> {
  const { rows } = await sql<PanelScore>`
    select m.return_id as "returnId", m.standard, m.score::float8 as score,
      m.evidence_seen as "evidenceSeen", m.reason
    from app.ask_moderation m
    where m.partnership_id = (select access.partnership())
      and m.return_id = any(${[...returns]}::uuid[])
    order by m.at, m.id`.execute(tx)
  return rows
}

/** The challenges of one return that this person may read, the first first. */
export async function listPanelChallenges(
  tx: Tx,
  given: string,
): Promise<readonly PanelChallenge[]> {
  const { rows } = await sql<PanelChallenge>`
    select c.held_on as "heldOn", c.panel, c.enquiry, c.tested, c.conclusion, c.reply
    from app.ask_challenge c
    where c.partnership_id = (select access.partnership()) and c.return_id = ${given}
    order by c.held_on, c.at, c.id`.execute(tx)
  return rows
}

/** How often an answer was given; part is null for everybody, and question '' counts the responses. */
export interface TallyLine {
  readonly part: string | null
  readonly question: string
  readonly value: string
  readonly n: number
}

/** What a survey's answers come to: nothing of fewer than five people. */
export async function listTally(tx: Tx, round: string): Promise<readonly TallyLine[]> {
  const { rows } = await sql<TallyLine>`
    select part, question, value, n from app.survey_tally(${round}, null)
    order by part, question, value`.execute(tx)
  return rows
}
