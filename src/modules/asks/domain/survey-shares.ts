import {
  FEWEST_FOR_PERCENT,
  formatNumber,
  wilson,
  type Interval,
} from '../../../knowledge/statistics/index.ts'
import { questionsOf, type Option, type Question, type Template } from './template.ts'

/** What a tally says: as the database counts it, never of fewer than five. */
export interface Tallied {
  readonly part: string | null
  readonly question: string
  readonly value: string
  readonly n: number
}

/** How many of those who answered said so, with its interval in percent. */
export interface Share {
  readonly x: number
  readonly n: number
  readonly interval: Interval
}

export interface QuestionShare {
  readonly question: Question
  /** How many gave an answer to it; null where it is not told, since fewer than five did. */
  readonly answered: number | null
  /** Each answer that could be chosen, in the order of the form; empty where nothing is told. */
  readonly options: readonly { readonly label: string; readonly share: Share }[]
  /** The share of good answers among good and bad ones; null where answers are neither. */
  readonly good: Share | null
}

/** In: how many, of how many; n > 0. */
export function shareOf(x: number, n: number): Share {
  return { x, n, interval: wilson(x, n) }
}

/** How many responded in a part, or in all where `part` is null; null where it is not told. */
export function respondedIn(tally: readonly Tallied[], part: string | null): number | null {
  return tally.find((row) => row.part === part && row.question === '')?.n ?? null
}

/** The parts that are told of, by name. A part of fewer than five is not among them. */
export function partsOf(tally: readonly Tallied[]): readonly string[] {
  return [...new Set(tally.flatMap(({ part }) => (part ? [part] : [])))].sort()
}

/**
 * The answers to each question that is answered from a list. In: the template as asked; the tally; a
 * part, or null for everybody. Several answers to one question are each a share of those who answered.
 */
export function sharesOf(
  template: Pick<Template, 'sections'>,
  tally: readonly Tallied[],
  part: string | null,
): readonly QuestionShare[] {
  return questionsOf(template).flatMap((question): QuestionShare[] => {
    const options = optionsOf(question)
    if (!options || question.id === 'agency') return []
    const counts = new Map(
      tally
        .filter((row) => row.part === part && row.question === question.id)
        .map(({ value, n }) => [value, n] as const),
    )
    if (counts.size === 0) return [{ question, answered: null, options: [], good: null }]
    // Whoever ticks several is counted in each, so the most that is known is the largest of them.
    const all = [...counts.values()]
    const answered =
      question.type === 'many'
        ? (respondedIn(tally, part) ?? Math.max(...all))
        : all.reduce((sum, n) => sum + n, 0)
    return [
      {
        question,
        answered,
        options: options.map(({ value, label }) => ({
          label,
          share: shareOf(counts.get(value) ?? 0, answered),
        })),
        good: goodOf(question, counts),
      },
    ]
  })
}

function goodOf(question: Question, counts: ReadonlyMap<string, number>): Share | null {
  const lists =
    question.type === 'one'
      ? { good: question.good ?? [], bad: question.bad ?? [] }
      : question.type === 'yes-no'
        ? { good: ['yes'], bad: ['no'] }
        : { good: [], bad: [] }
  const sum = (values: readonly string[]) =>
    values.reduce((all, value) => all + (counts.get(value) ?? 0), 0)
  const [good, bad] = [sum(lists.good), sum(lists.bad)]
  return good + bad === 0 ? null : shareOf(good, good + bad)
}

function optionsOf(question: Question): readonly Pick<Option, 'value' | 'label'>[] | null {
  switch (question.type) {
    case 'one':
    case 'many':
      return question.options
    case 'grade':
      return question.levels.map(({ value, label }) => ({ value: String(value), label }))
    case 'yes-no':
      return [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
        ...(question.notApplicable ? [{ value: 'not-applicable', label: 'Does not apply' }] : []),
      ]
    case 'text':
    case 'number':
    case 'date':
    case 'evidence':
    case 'figure':
    case 'rows':
      return null
  }
}

/** "72% (63% to 80%) of 120", or "5 of 7" where there are too few for a percentage. */
export function shareInWords({ x, n, interval }: Share): string {
  if (n < FEWEST_FOR_PERCENT) return `${formatNumber(x)} of ${formatNumber(n)}`
  const percent = formatNumber((100 * x) / n)
  return `${percent}% (${formatNumber(interval.low)}% to ${formatNumber(interval.high)}%) of ${formatNumber(n)}`
}
