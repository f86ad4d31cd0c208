import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'

/** How often an answer was given; part is null for everybody, and question '' counts the responses. */
export interface TallyRow {
  readonly part: string | null
  readonly question: string
  readonly value: string
  readonly n: number
}

/**
 * What a survey's answers come to. In: its round; whether told apart by agency. Out: nothing of fewer
 * than five people; only how many responded until the round is closed.
 */
export async function tallySurvey(
  tx: Tx,
  round: string,
  by: 'agency' | null,
): Promise<readonly TallyRow[]> {
  const { rows } = await sql<TallyRow>`
    select part, question, value, n from app.survey_tally(${round}, ${by})`.execute(tx)
  return rows
}

/** What was written in answer to a text question, shuffled; nothing where fewer than five wrote. */
export async function listWords(
  tx: Tx,
  round: string,
  question: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ words: string }>`
    select w as words from app.survey_words(${round}, ${question}) w`.execute(tx)
  return rows.map(({ words }) => words)
}
