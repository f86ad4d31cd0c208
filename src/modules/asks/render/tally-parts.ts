import { formatNumber } from '../../../knowledge/statistics/index.ts'
import type { DocumentPart } from '../../../platform/documents/index.ts'
import type { Tallied } from '../domain/tallied.ts'
import { questionsOf, type Question, type Template } from '../domain/template.ts'

/** A survey's answers, counted: how often each was given. Nobody's own form is printed. */
export function tallyParts(template: Template, tally: readonly Tallied[]): DocumentPart[] {
  const whole = tally.filter(({ part }) => part === null)
  const responses = whole.find(({ question }) => question === '')?.n
  return [
    { kind: 'heading', level: 1, text: 'What they answered' },
    {
      kind: 'paragraph',
      text:
        responses === undefined
          ? 'Fewer than five people have answered, so nothing is told of what they said.'
          : `${formatNumber(responses)} people answered.`,
    },
    ...questionsOf(template).flatMap((question): DocumentPart[] => {
      const counted = whole.filter((one) => one.question === question.id)
      const choices = choicesOf(question)
      if (counted.length === 0 || choices.length === 0) return []
      const times = new Map(counted.map(({ value, n }) => [value, n]))
      return [
        {
          kind: 'table',
          table: {
            caption: question.label,
            head: ['Answer', 'Times given'],
            rows: choices.map(([value, label]) => [label, formatNumber(times.get(value) ?? 0)]),
            widths: [4, 1],
          },
        },
      ]
    }),
    {
      kind: 'note',
      text: 'Counts of answers only. A part of fewer than five people is left out, and nobody’s own form is read.',
    },
  ]
}

/** The answers that can be chosen, each with its label; none where an answer is written. */
export function choicesOf(
  question: Question,
): readonly (readonly [value: string, label: string])[] {
  switch (question.type) {
    case 'one':
    case 'many':
      return question.options.map(({ value, label }) => [value, label])
    case 'grade':
      return question.levels.map(({ value, label }) => [String(value), label])
    case 'yes-no':
      return [
        ['yes', 'Yes'],
        ['no', 'No'],
        ...(question.notApplicable ? [['not-applicable', 'Not applicable'] as const] : []),
      ]
    default:
      return []
  }
}
