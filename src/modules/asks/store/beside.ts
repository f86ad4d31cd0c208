import { listEvidence, listQuestions } from '../../assurance/index.ts'
import { formatNumber, smallProportion } from '../../../knowledge/statistics/index.ts'
import type { Tx } from '../../../platform/http/index.ts'
import { comparisonRows } from '../domain/comparison-rows.ts'
import type { Recipient, Round } from '../domain/round.ts'
import { questionsOf } from '../domain/template.ts'
import { listComparedRounds } from './compared-rounds.ts'
import { listRounds } from './rounds.ts'
import { tallySurvey } from './survey.ts'

/** What else is held on a standard, in words; each says so where there is nothing. */
export interface Beside {
  readonly before: string
  readonly staff: string
  readonly findings: string
}

/** In: a round, who was asked, and a standard of its template. Out: what stands beside its self score. */
export async function findBeside(
  tx: Tx,
  { round, recipient }: { readonly round: Round; readonly recipient: Recipient },
  standard: string,
): Promise<Beside> {
  return {
    before: await before(tx, round, recipient, standard),
    staff: await staff(tx, round, standard),
    findings: await findings(tx, round, recipient, standard),
  }
}

async function before(tx: Tx, round: Round, recipient: Recipient, standard: string) {
  const title = round.template.standards.find(({ id }) => id === standard)?.title
  const rows = comparisonRows(await listComparedRounds(tx, round.template.code)).filter(
    (row) => row.agency === recipient.name && row.standard === title,
  )
  const at = rows.findIndex(({ period }) => period === round.period)
  const last = rows[at - 1]
  if (!last || (last.self === null && last.moderated === null)) return 'No score is held.'
  const changed = rows[at]?.breakBefore ? ' The standard has changed since.' : ''
  const panel = last.moderated === null ? '' : `, panel ${last.moderated}`
  return `${last.period}: own score ${last.self ?? 'none'}${panel}.${changed}`
}

// Shares of those who answered each question of the standard; a survey is counted once it is closed.
async function staff(tx: Tx, { period }: Round, standard: string): Promise<string> {
  const surveys = (await listRounds(tx)).filter(
    (one) =>
      one.template.kind === 'survey_response' && one.state === 'closed' && one.period === period,
  )
  const lines: string[] = []
  for (const survey of surveys) {
    const tally = await tallySurvey(tx, survey.id, null)
    const n = (question: string, values: readonly string[] = []) =>
      tally
        .filter((row) => row.question === question && values.includes(row.value))
        .reduce((sum, row) => sum + row.n, 0)
    for (const question of questionsOf(survey.template)) {
      if (question.type !== 'one' || question.standard !== standard || !question.good) continue
      const good = n(question.id, question.good)
      const all = good + n(question.id, question.bad)
      if (all > 0)
        lines.push(
          `“${question.label}” ${smallProportion(good, all) ?? `${formatNumber((100 * good) / all)}% of ${all}`} agree`,
        )
    }
  }
  return lines.length > 0 ? `${lines.join('. ')}.` : 'Staff were not asked, or too few answered.'
}

async function findings(tx: Tx, round: Round, recipient: Recipient, standard: string) {
  const { title, theme } = round.template.standards.find(({ id }) => id === standard) ?? {}
  const questions = await listQuestions(tx, round.period)
  const held = (
    await listEvidence(
      tx,
      questions.map(({ id }) => id),
    )
  ).filter(
    ({ rung, facts, superseded, words }) =>
      !superseded &&
      (rung === 'tested' || rung === 'outcome') &&
      (facts.body === null || facts.body === recipient.name) &&
      [title, theme].some((one) => one && words.toLowerCase().includes(one.toLowerCase())),
  )
  return held.length > 0
    ? held.map(({ words, source }) => `${words} (${source})`).join(' ')
    : 'No audit or inspection of this standard is held.'
}
