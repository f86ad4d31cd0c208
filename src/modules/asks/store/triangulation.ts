import { periodBefore, readPeriod } from '../../../knowledge/law/index.ts'
import { formatNumber } from '../../../knowledge/statistics/index.ts'
import type { Tx } from '../../../platform/http/index.ts'
import { listEvidence, listQuestions } from '../../assurance/index.ts'
import { named, type RoundFacts } from '../domain/round-facts.ts'
import { calledBy } from '../domain/round-figure.ts'
import type { Scores } from '../domain/scores.ts'
import { shareInWords, sharesOf } from '../domain/survey-shares.ts'
import type { Scoring, Template } from '../domain/template.ts'
import { themeInWords } from '../domain/themes.ts'
import {
  STAFF_SHOULD_AGREE_PERCENT,
  triangulate,
  type Held,
  type Row,
} from '../domain/triangulate.ts'
import { findRoundFacts } from './round-facts.ts'
import { listRounds } from './rounds.ts'

export interface Triangulation {
  readonly periods: readonly string[]
  readonly rows: readonly Row[]
}

/** In: a year. Out: everything held on each theme, agency by agency; as far as this person may read it. */
export async function findTriangulation(tx: Tx, wanted: string): Promise<Triangulation> {
  const all = (await listRounds(tx)).filter(({ state }) => state !== 'draft')
  const periods = [...new Set(all.map(({ period }) => period))].toSorted().toReversed()
  const period = periods.includes(wanted) ? wanted : (periods[0] ?? '')
  const known = readPeriod(period)
  const held = async (year: string) => {
    const facts: RoundFacts[] = []
    for (const one of all.filter(({ period: of }) => of === year))
      facts.push(await findRoundFacts(tx, one))
    const asked = facts.flatMap(heldIn)
    const themes = [...new Set(asked.map(({ theme }) => theme))]
    return { facts, held: [...asked, ...(await testsHeld(tx, year, themes))] }
  }
  const now = await held(period)
  const before = known ? await held(periodBefore(known).name) : { held: [] }
  const agencies = now.facts
    .filter(({ round }) => round.template.kind === 'self_assessment')
    .flatMap((facts) => named(facts).map(({ recipient }) => recipient.name))
  return {
    periods,
    rows: triangulate(now.held, before.held, [...new Set(agencies)].toSorted()),
  }
}

function heldIn(facts: RoundFacts): Held[] {
  const { template } = facts.round
  const { title } = calledBy(facts.round.title)
  const { scoring } = template
  if (template.kind === 'survey_response') return surveyHeld(facts)
  if (template.kind !== 'self_assessment' || !scoring) return []
  return named(facts).flatMap(({ recipient, self, moderated }) => [
    ...scoresHeld('self', template, scoring, { agency: recipient.name, title }, self),
    ...scoresHeld('panel', template, scoring, { agency: recipient.name, title }, moderated),
  ])
}

function scoresHeld(
  source: 'self' | 'panel',
  template: Template,
  scoring: Scoring,
  { agency, title }: { readonly agency: string; readonly title: string },
  scores: Scores,
): Held[] {
  const byTheme = Map.groupBy(
    template.standards.filter(({ id, theme }) => theme && scores[id] !== undefined),
    ({ theme }) => theme ?? '',
  )
  return [...byTheme].map(([theme, standards]) => {
    const good = standards.filter(({ id }) => (scores[id] ?? 0) >= scoring.metFrom).length
    const words = `${good} of ${standards.length} standards met (${title})`
    const level =
      standards.reduce((sum, { id }) => sum + (scores[id] ?? 0) - scoring.least, 0) /
      (standards.length * (scoring.most - scoring.least))
    return { source, theme, agency, good, of: standards.length, level, words }
  })
}

function surveyHeld({ round: { template }, tally }: RoundFacts): Held[] {
  const source = template.audience === 'anyone' ? ('families' as const) : ('staff' as const)
  const themeOf = new Map(template.standards.map(({ id, theme }) => [id, theme]))
  const asked = sharesOf(template, tally, null).flatMap(({ question, good }) => {
    const theme = themeOf.get(question.standard ?? '')
    return good && theme ? [{ theme, good, label: question.label }] : []
  })
  return [...Map.groupBy(asked, ({ theme }) => theme)].map(([theme, statements]) => {
    const shares = statements.map(({ good: { x, n } }) => ({ x, n }))
    const agreed = shares.filter(({ x, n }) => (100 * x) / n >= STAFF_SHOULD_AGREE_PERCENT).length
    const least = statements.toSorted((a, b) => a.good.x / a.good.n - b.good.x / b.good.n)[0]
    const words = `${agreed} of ${shares.length} statements agreed with; least: “${least?.label ?? ''}” ${least ? shareInWords(least.good) : ''}`
    return { source, theme, agency: null, good: agreed, of: shares.length, shares, words }
  })
}

// Evidence says no theme of its own: it counts where its words, or its question's, name one.
async function testsHeld(tx: Tx, period: string, themes: readonly string[]): Promise<Held[]> {
  const questions = new Map((await listQuestions(tx, period)).map((one) => [one.id, one]))
  const tested = (await listEvidence(tx, [...questions.keys()])).filter(
    ({ rung, kind, superseded }) =>
      !superseded && (rung === 'tested' || rung === 'outcome') && kind !== 'voice',
  )
  return themes.flatMap((theme) => {
    const name = themeInWords(theme).toLowerCase()
    return tested
      .filter(({ words, questionId }) => {
        const { proposition = '', priority = '' } = questions.get(questionId) ?? {}
        return `${words} ${proposition} ${priority ?? ''}`.toLowerCase().includes(name)
      })
      .map(({ direction, facts, words, source }): Held => {
        const supports = direction === 'supports'
        return {
          source: 'tests',
          theme,
          agency: facts.body,
          good: supports ? 1 : 0,
          of: 1,
          words: `${supports ? 'For' : 'Against'}: ${words} (${source}${facts.base === null ? '' : `, n = ${formatNumber(facts.base)}`})`,
        }
      })
  })
}
