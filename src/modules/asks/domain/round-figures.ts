import type { FigureAnswer, YesNoValue } from './answer.ts'
import { counts } from './answer.ts'
import { named, responded, type Replied, type RoundFacts } from './round-facts.ts'
import { questionsOf, type FigureQuestion, type OneQuestion } from './template.ts'

/** A figure that a round gives, before its interval and basis are put beside it. */
export interface RoundFigure {
  readonly id: string
  readonly title: string
  readonly unit: 'count' | 'percent' | 'table'
  /** Null where it can't be given, and why. */
  readonly numerator: number | null
  readonly denominator: number | null
  readonly reason: string | null
  readonly unknown: number
  readonly rows?: readonly { readonly key: string; readonly value: number }[]
  readonly counted: string
  readonly outOf: string
  /** What a reader must know of how it came about; goes into the source. */
  readonly method: string
  readonly good: 'up' | 'neither'
  readonly disclosure: 'children' | 'process'
  readonly owner: string | null
  readonly window: string | null
}

const PLAIN = {
  reason: null,
  unknown: 0,
  method: '',
  good: 'up',
  disclosure: 'process',
  owner: null,
  window: null,
} as const

/** "Section 11 self-assessment 2017-18" is `section-11-self-assessment`, the same every year. */
export function slugOf(title: string): string {
  return title
    .replaceAll(/\b\d{4}([-/]\d{2,4})?\b/g, ' ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}

/**
 * The figures of a round. In: its facts; meant for one that is closed. Out: response, reach with its
 * method, confirmations, standards met, survey shares, and numbers that agencies supplied. Missing is
 * not zero: whoever gave no number is counted as not known.
 */
export function figuresOf(facts: RoundFacts): readonly RoundFigure[] {
  const base = `asks.${slugOf(facts.round.title)}`
  return [
    ...response(base, facts),
    ...reach(base, facts),
    ...confirmations(base, facts),
    ...standards(base, facts),
    ...surveyShares(base, facts),
    ...supplied(facts),
  ]
}

function response(base: string, facts: RoundFacts): RoundFigure[] {
  const { title } = facts.round
  const asked = named(facts)
  if (asked.length === 0)
    return [
      {
        ...PLAIN,
        id: `${base}.responses.count`,
        title: `${title}: responses`,
        unit: 'count',
        numerator: responded(facts),
        denominator: null,
        reason: responded(facts) === null ? 'Fewer than five people responded.' : null,
        counted: 'People who sent their answers',
        outOf: '',
        method: 'anybody with the link could answer, so a response rate is not known',
        good: 'neither',
      },
    ]
  const in_ = (state: string) => asked.filter(({ recipient }) => recipient.state === state).length
  const silences = [
    [in_('nil'), 'had nothing to report'],
    [in_('asked'), 'did not reply'],
    [in_('blocked'), 'blocked'],
    [in_('refused'), 'refused'],
  ] as const
  return [
    {
      ...PLAIN,
      id: `${base}.response.percent`,
      title: `${title}: replies`,
      unit: 'percent',
      numerator: in_('replied') + in_('nil'),
      denominator: asked.length,
      counted: 'Those asked who replied, or said that there was nothing to report',
      outOf: 'Those asked',
      method: silences
        .filter(([n]) => n > 0)
        .map(([n, words]) => `${n} ${words}`)
        .join(', '),
    },
  ]
}

// A count of people reached without how they were counted is no figure. Source: processes, row 34.
function reach(base: string, facts: RoundFacts): RoundFigure[] {
  const { round } = facts
  const question = questionsOf(round.template).find(({ id }) => id === 'reach-method')
  if (question?.type !== 'one') return []
  const given = replied(facts)
  const counted = given.flatMap(({ recipient, answers }) => {
    const [people, method] = [answers?.['reach'], answers?.['reach-method']]
    return counts(people) && counts(method)
      ? [{ name: recipient.name, people: Number(people.value), method: String(method.value) }]
      : []
  })
  const byMethod = new Map<string, number>()
  for (const { people, method } of counted)
    byMethod.set(method, (byMethod.get(method) ?? 0) + people)
  return [
    {
      ...PLAIN,
      id: `${base}.reach.count`,
      title: `${round.title}: people reached`,
      unit: 'count',
      numerator: counted.length > 0 ? counted.reduce((sum, { people }) => sum + people, 0) : null,
      denominator: null,
      reason: counted.length > 0 ? null : 'No agency gave a number and said how it counted.',
      unknown: 0,
      counted: 'People each agency says it reached, added up; somebody may be in two agencies',
      outOf: '',
      method: [
        ...[...byMethod].map(
          ([method, people]) => `${people.toLocaleString('en-GB')}: ${labelOf(question, method)}`,
        ),
        ...(given.length > counted.length
          ? [`${given.length - counted.length} of ${given.length} gave no number`]
          : []),
      ].join('; '),
      good: 'neither',
    },
  ]
}

const labelOf = (question: OneQuestion, value: string) =>
  (question.options.find((one) => one.value === value)?.label ?? value).toLowerCase()

function confirmations(base: string, facts: RoundFacts): RoundFigure[] {
  if (facts.round.template.kind !== 'agency_return') return []
  const given = replied(facts)
  return questionsOf(facts.round.template).flatMap((question) => {
    if (question.type !== 'yes-no' || !question.standard) return []
    const said = given.flatMap(({ answers }) => {
      const answer = answers?.[question.id]
      return counts(answer) ? [(answer.value as YesNoValue).answer] : []
    })
    const yes = said.filter((one) => one === 'yes').length
    const out = yes + said.filter((one) => one === 'no').length
    return [
      {
        ...PLAIN,
        id: `${base}.${question.id}.percent`,
        title: `${facts.round.title}: ${question.label}`,
        unit: 'percent' as const,
        numerator: out > 0 ? yes : null,
        denominator: out > 0 ? out : null,
        reason: out > 0 ? null : 'Nobody answered yes or no.',
        unknown: given.length - said.length,
        counted: 'Agencies that answered yes',
        outOf: 'Agencies that answered yes or no',
        method: 'as agencies report it',
      },
    ]
  })
}

function standards(base: string, facts: RoundFacts): RoundFigure[] {
  const { scoring, standards: all } = facts.round.template
  if (!scoring || scoring.how === 'share-good') return []
  const given = replied(facts)
  const met = (of: (one: Replied) => Readonly<Record<string, number>>) => {
    const scores = given.flatMap((one) => Object.values(of(one)))
    return { met: scores.filter((score) => score >= scoring.metFrom).length, of: scores.length }
  }
  const share = (
    how: 'self' | 'moderated',
    words: string,
    of: (one: Replied) => Readonly<Record<string, number>>,
  ): RoundFigure => {
    const found = met(of)
    return {
      ...PLAIN,
      id: `${base}.standards-met-${how}.percent`,
      title: `${facts.round.title}: standards met, ${words}`,
      unit: 'percent',
      numerator: found.of > 0 ? found.met : null,
      denominator: found.of > 0 ? found.of : null,
      reason: found.of > 0 ? null : `No standard has been scored ${words}.`,
      counted: `Standards scored ${scoring.metFrom} or more, over all returns`,
      outOf: 'Standards scored',
      method: `${words}; from ${scoring.metFrom} a standard counts as met`,
    }
  }
  return [
    share('self', 'by the agencies themselves', ({ self }) => self),
    share('moderated', 'by the panel', ({ moderated }) => moderated),
    {
      ...PLAIN,
      id: `${base}.met-by-standard`,
      title: `${facts.round.title}: agencies that meet each standard`,
      unit: 'table',
      numerator: null,
      denominator: null,
      rows: all.map(({ id, title }) => ({
        key: title,
        value: given.filter((one) => (one.moderated[id] ?? one.self[id] ?? -1) >= scoring.metFrom)
          .length,
      })),
      counted: 'Agencies whose score meets the standard: the panel’s where it scored',
      outOf: '',
      method: `of ${given.length} returns`,
    },
  ]
}

function surveyShares(base: string, facts: RoundFacts): RoundFigure[] {
  if (facts.round.template.kind !== 'survey_response') return []
  const n = (question: string, value: string) =>
    facts.tally.find((row) => row.part === null && row.question === question && row.value === value)
      ?.n ?? 0
  return questionsOf(facts.round.template).flatMap((question) => {
    if (question.type !== 'one' || !question.good || !question.bad) return []
    const good = question.good.reduce((sum, value) => sum + n(question.id, value), 0)
    const bad = question.bad.reduce((sum, value) => sum + n(question.id, value), 0)
    const all = good + bad
    return [
      {
        ...PLAIN,
        id: `${base}.${question.id}.percent`,
        title: `${facts.round.title}: ${question.label}`,
        unit: 'percent' as const,
        numerator: all > 0 ? good : null,
        denominator: all > 0 ? all : null,
        reason: all > 0 ? null : 'Fewer than five people answered.',
        counted: 'Those who agree',
        outOf: 'Those who answered; “don’t know” is left out',
        method: 'anonymous answers',
      },
    ]
  })
}

function supplied(facts: RoundFacts): RoundFigure[] {
  const questions = questionsOf(facts.round.template).filter(({ type }) => type === 'figure')
  return (questions as FigureQuestion[]).flatMap((question) =>
    replied(facts).flatMap(({ recipient, answers }) => {
      const answer = answers?.[question.id]
      if (!counts(answer)) return []
      const value = answer.value as FigureAnswer
      return [
        {
          ...PLAIN,
          id: question.figure,
          title: question.label,
          unit: question.unit,
          numerator: value.numerator,
          denominator: value.denominator,
          counted: question.numerator,
          outOf: question.denominator ?? '',
          method: `supplied by ${recipient.name}`,
          good: 'neither' as const,
          // What is counted may be children, so it is treated as if it were.
          disclosure: 'children' as const,
          owner: recipient.name,
          window: `${value.first}..${value.last}`,
        },
      ]
    }),
  )
}

function replied(facts: RoundFacts): readonly Replied[] {
  return named(facts).filter(({ answers }) => answers !== null)
}
