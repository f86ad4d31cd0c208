import type { YesNoValue } from './answer.ts'
import { counts } from './answer.ts'
import { named, responded, submitted, type RoundFacts } from './round-facts.ts'
import { PLAIN, type Called, type RoundFigure } from './round-figure.ts'
import { questionsOf, type OneQuestion } from './template.ts'

/** How many replied, of those asked by name; a survey by open link has only a count. */
export function responseFigures({ base, title }: Called, facts: RoundFacts): RoundFigure[] {
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
  const replies = inState(facts, 'replied') + inState(facts, 'nil')
  return [
    {
      ...PLAIN,
      id: `${base}.response.percent`,
      title: `${title}: replies`,
      unit: 'percent',
      numerator: replies,
      denominator: asked.length,
      counted: 'Those asked who replied, or said that there was nothing to report',
      outOf: 'Those asked',
      method: silencesOf(facts),
    },
  ]
}

const inState = (facts: RoundFacts, state: string) =>
  named(facts).filter(({ recipient }) => recipient.state === state).length

function silencesOf(facts: RoundFacts): string {
  const kinds = [
    ['nil', 'had nothing to report'],
    ['asked', 'did not reply'],
    ['blocked', 'could not answer'],
    ['refused', 'refused'],
  ] as const
  return kinds
    .map(([state, words]) => [inState(facts, state), words] as const)
    .filter(([n]) => n > 0)
    .map(([n, words]) => `${n} ${words}`)
    .join(', ')
}

/** People reached, with how they were counted: without that, a count is none. Source: processes, row 34. */
export function reachFigures({ base, title }: Called, facts: RoundFacts): RoundFigure[] {
  const question = questionsOf(facts.round.template).find(({ id }) => id === 'reach-method')
  if (question?.type !== 'one') return []
  const given = submitted(facts)
  const counted = given.flatMap(({ recipient, answers }) => {
    const [people, method] = [answers?.['reach'], answers?.['reach-method']]
    return counts(people) && counts(method)
      ? [{ name: recipient.name, people: Number(people.value), method: String(method.value) }]
      : []
  })
  const lines = counted.map(
    ({ name, people, method }) =>
      `${name} ${people.toLocaleString('en-GB')}, ${labelOf(question, method)}`,
  )
  const without = named(facts).length - counted.length
  return [
    {
      ...PLAIN,
      id: `${base}.reach.count`,
      title: `${title}: people reached`,
      unit: 'count',
      numerator: counted.length > 0 ? counted.reduce((sum, { people }) => sum + people, 0) : null,
      denominator: null,
      reason: counted.length > 0 ? null : 'No agency gave a number and said how it counted.',
      counted: 'People each agency says it reached, added up; somebody may be in two agencies',
      outOf: '',
      method: [
        ...lines,
        ...(without > 0
          ? [`no number with a method from ${without} of ${named(facts).length} asked`]
          : []),
      ].join('; '),
      good: 'neither',
    },
  ]
}

const labelOf = (question: OneQuestion, value: string) =>
  (question.options.find((one) => one.value === value)?.label ?? value).toLowerCase()

/**
 * How many said yes, of all who were asked: whoever kept silent did not confirm. Where it does not
 * apply to somebody, or was put only to some, it is of those who answered yes or no.
 */
export function confirmationFigures({ base, title }: Called, facts: RoundFacts): RoundFigure[] {
  if (facts.round.template.kind !== 'agency_return') return []
  const asked = named(facts).length
  return questionsOf(facts.round.template).flatMap((question) => {
    if (question.type !== 'yes-no' || !question.standard) return []
    const said = submitted(facts).flatMap(({ answers }) => {
      const answer = answers?.[question.id]
      return counts(answer) ? [(answer.value as YesNoValue).answer] : []
    })
    const times = (one: YesNoValue['answer']) => said.filter((answer) => answer === one).length
    const [yes, no] = [times('yes'), times('no')]
    const outOf = question.when ? yes + no : asked - times('not-applicable')
    const silent = outOf - yes - no
    return [
      {
        ...PLAIN,
        id: `${base}.${question.id}.percent`,
        title: `${title}: ${question.label}`,
        unit: 'percent' as const,
        numerator: outOf > 0 ? yes : null,
        denominator: outOf > 0 ? outOf : null,
        reason: outOf > 0 ? null : 'It applies to nobody who was asked.',
        counted: 'Agencies that answered yes',
        outOf: question.when
          ? 'Agencies that answered yes or no'
          : 'Agencies asked, without those to which it does not apply',
        method: [
          'as agencies report it',
          ...(no > 0 ? [`${no} answered no`] : []),
          ...(silent > 0 ? [`${silent} gave no answer`] : []),
        ].join('; '),
      },
    ]
  })
}
