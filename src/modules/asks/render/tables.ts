import { dayOf } from '../../../knowledge/law/index.ts'
import type { Answer } from '../domain/answer.ts'
import { linesOf, standingOf } from '../domain/asked-answers.ts'
import type { GivenReturn } from '../domain/given-return.ts'
import { silenceOf, type Recipient, type Round } from '../domain/round.ts'
import { scoresOf } from '../domain/scores.ts'
import { respondedIn, sharesOf, type Tallied } from '../domain/survey-shares.ts'
import type { Question } from '../domain/template.ts'
import type { PrintedComparison } from './comparison-document.ts'
import type { PrintedReturn } from './return-document.ts'
import type { PrintedRound } from './round-document.ts'

/** Tidy data: its headings first. A blank is nothing given; numbers are numbers. */
export type TidyRows = readonly (readonly (string | number | null)[])[]

const ANSWER_HEAD = [
  'section',
  'question_id',
  'question',
  'standard',
  'type',
  'standing',
  'answer',
  'number',
  'denominator',
  'first_day',
  'last_day',
  'own_score',
  'panel_score',
]

/** A row for each question of a return. */
export function returnRows(whole: PrintedReturn): TidyRows {
  const { round, recipient, given, panel } = whole
  const head = ['period', 'round', 'asked', 'urn', 'edition', 'state', ...ANSWER_HEAD]
  const own = [round.period, round.title, recipient.name, recipient.urn, given.edition, given.state]
  return [head, ...answerRows(round, given, panel).map((row) => [...own, ...row])]
}

/** A row for each recipient and question of a round; of a survey, for each answer that was counted. */
export function roundRows(whole: PrintedRound): TidyRows {
  const { round, recipients, returns, panel, tally } = whole
  if (tally) return tallyRows(round, tally)
  const head = ['period', 'round', 'asked', 'urn', 'silence', 'why', 'due', 'replied', 'shown']
  const blank = ANSWER_HEAD.map(() => null)
  return [
    [...head, ...ANSWER_HEAD],
    ...recipients.flatMap((one) => {
      const given = returns.get(one.id)
      const own = [...askedCells(round, one), given ? 'yes' : 'no']
      if (!given) return [[...own, ...blank]]
      return answerRows(round, given, panel.get(given.id) ?? new Map()).map((row) => [
        ...own,
        ...row,
      ])
    }),
  ]
}

function askedCells(round: Round, one: Recipient) {
  return [
    round.period,
    round.title,
    one.name,
    one.urn,
    silenceOf(one),
    one.reason,
    one.due ?? round.due,
    one.repliedAt ? dayOf(one.repliedAt) : null,
  ]
}

function answerRows(
  round: Round,
  given: GivenReturn,
  panel: PrintedReturn['panel'],
): (string | number | null)[][] {
  const { template } = round
  const titles = new Map(template.standards.map(({ id, title }) => [id, title]))
  const scores = scoresOf(template, given.answers)
  return template.sections.flatMap((section) =>
    section.questions.map((question) => {
      const answer = given.answers[question.id]
      const standing = standingOf(template, question, given.answers)
      const shown = answer && standing !== 'not asked' ? answer : undefined
      const { standard = '' } = question
      return [
        section.title,
        question.id,
        question.label,
        titles.get(standard) ?? standard,
        question.type,
        standing,
        shown ? linesOf(question, shown).join('\n') : null,
        ...numbersOf(question, shown),
        scores[standard] ?? null,
        panel.get(standard)?.score ?? null,
      ]
    }),
  )
}

function numbersOf(question: Question, answer: Answer | undefined): (string | number | null)[] {
  const value = answer?.value
  if (typeof value === 'object' && 'numerator' in value)
    return [value.numerator, value.denominator, value.first, value.last]
  const isNumber = question.type === 'number' || question.type === 'grade'
  return [isNumber && value !== undefined ? Number(value) : null, null, null, null]
}

function tallyRows({ period, title, template }: Round, tally: readonly Tallied[]): TidyRows {
  return [
    ['period', 'round', 'question_id', 'question', 'answer', 'times_given', 'answered'],
    [period, title, '', 'Responses', '', respondedIn(tally, null), null],
    ...sharesOf(template, tally, null).flatMap(({ question, options }) =>
      options.map(({ label, share }) => [
        period,
        title,
        question.id,
        question.label,
        label,
        share.x,
        share.n,
      ]),
    ),
  ]
}

/** A row for each agency, standard and year. */
export function comparisonTable({ rows }: PrintedComparison): TidyRows {
  return [
    ['agency', 'standard', 'year', 'self', 'moderated', 'silence', 'break_before'],
    ...rows.map((row) => [
      row.agency,
      row.standard,
      row.period,
      row.self,
      row.moderated,
      row.silence,
      row.breakBefore ? 'yes' : 'no',
    ]),
  ]
}
