import type { FigureAnswer } from './answer.ts'
import { counts } from './answer.ts'
import { submitted, type RoundFacts } from './round-facts.ts'
import { PLAIN, slugOf, type Called, type RoundFigure } from './round-figure.ts'
import { questionsOf, type FigureQuestion, type OneQuestion } from './template.ts'

/**
 * How many agree, question by question. One person answers several questions of a standard alike, so
 * their answers are not added up: the interval would be too narrow.
 */
export function surveyFigures({ base, title }: Called, facts: RoundFacts): RoundFigure[] {
  const { template } = facts.round
  if (template.kind !== 'survey_response') return []
  const titles = new Map(template.standards.map((one) => [one.id, one.title]))
  return questionsOf(template).flatMap((question) => {
    if (question.type !== 'one' || !question.good || !question.bad) return []
    const good = times(facts, question, question.good)
    const all = good + times(facts, question, question.bad)
    const standard = titles.get(question.standard ?? '')
    return [
      {
        ...PLAIN,
        id: `${base}.${question.id}.percent`,
        title: `${title}: ${question.label}`,
        unit: 'percent' as const,
        numerator: all > 0 ? good : null,
        denominator: all > 0 ? all : null,
        reason: all > 0 ? null : 'Fewer than five people answered.',
        counted: 'Those who agree',
        outOf: 'Those who answered; “don’t know” is left out',
        method: ['anonymous answers', ...(standard ? [`on the standard “${standard}”`] : [])].join(
          '; ',
        ),
        drawn: true,
      },
    ]
  })
}

function times({ tally }: RoundFacts, { id }: OneQuestion, values: readonly string[]): number {
  return tally
    .filter((row) => row.part === null && row.question === id && values.includes(row.value))
    .reduce((sum, { n }) => sum + n, 0)
}

/**
 * Numbers that agencies supplied. Where several answered one question, each has a figure of its own:
 * whether their counts may be added up only they know.
 */
export function suppliedFigures(facts: RoundFacts): RoundFigure[] {
  const questions = questionsOf(facts.round.template).filter(({ type }) => type === 'figure')
  return (questions as FigureQuestion[]).flatMap((question) => {
    const given = submitted(facts).flatMap(({ recipient, answers }) => {
      const answer = answers?.[question.id]
      return counts(answer) ? [{ name: recipient.name, value: answer.value as FigureAnswer }] : []
    })
    return given.map(({ name, value }) => ({
      ...PLAIN,
      id: given.length > 1 ? idOfOne(question.figure, name) : question.figure,
      title: given.length > 1 ? `${question.label} (${name})` : question.label,
      unit: question.unit,
      numerator: value.numerator,
      denominator: value.denominator,
      counted: question.numerator,
      outOf: question.denominator ?? '',
      method: `supplied by ${name}`,
      good: 'neither' as const,
      // What is counted may be children, so it is treated as if it were.
      disclosure: 'children' as const,
      owner: name,
      window: `${value.first}..${value.last}`,
      drawn: true,
    }))
  })
}

// `supplied.markers.count` of the police is `supplied.markers.severn-vale-police.count`.
function idOfOne(figure: string, name: string): string {
  const at = figure.lastIndexOf('.')
  return at < 0
    ? `${figure}.${slugOf(name)}`
    : `${figure.slice(0, at)}.${slugOf(name)}${figure.slice(at)}`
}
