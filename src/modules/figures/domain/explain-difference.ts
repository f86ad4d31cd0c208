import { dayInWords } from '../../../knowledge/law/index.ts'
import { valueInWords } from './basis.ts'
import type { FigureValue } from './figure-value.ts'

/** One reason why two numbers for the same thing differ, or do not compare. */
export interface Reason {
  readonly kind: 'definition' | 'revision' | 'base' | 'window' | 'comparators' | 'error' | 'real'
  readonly words: string
}

/**
 * Why is this number not that one? In: two values of a figure, of one period or of two. Out: every
 * reason that the two bases show, in words; where they show none, that something happened, or that one
 * of them is wrong. Source: domain notes, "a week": definition changed, data revised, base differs,
 * neighbour set changed, or error.
 */
export function explainDifference(one: FigureValue, other: FigureValue): Reason[] {
  const reasons: Reason[] = []
  const say = (kind: Reason['kind'], words: string) => reasons.push({ kind, words })
  if (one.definition !== other.definition)
    say('definition', `The definitions differ: ${one.definition} and ${other.definition}.`)
  if (one.source !== other.source)
    say('base', `The sources differ: ${one.source ?? 'none'}; and ${other.source ?? 'none'}.`)
  if (one.period === other.period) {
    if (one.window !== other.window)
      say('window', `They cover different days: ${spanOf(one)}; and ${spanOf(other)}.`)
    if (one.asOf !== other.asOf)
      say(
        'revision',
        `The records were extracted on different days: ${dayOf(one)}; and ${dayOf(other)}.`,
      )
    else if (one.value !== other.value && reasons.length === 0)
      say('revision', 'The records of that day were sent again, or sent in part.')
  }
  if (one.unknown !== other.unknown)
    say(
      'base',
      `A different number was left out as not known: ${one.unknown}; and ${other.unknown}.`,
    )
  if (one.period === other.period && one.denominator !== other.denominator && one.unit !== 'count')
    say('base', `They are shares of different numbers: ${baseOf(one)}; and ${baseOf(other)}.`)
  if (versions(one) !== versions(other))
    say('comparators', 'What they are compared with is of another set or publication.')
  if (one.value === other.value) return reasons
  if (one.period !== other.period) {
    const change = one.change?.period === other.period ? one.change : other.change
    if (change && change.low <= 0 && change.high >= 0)
      say('real', 'The difference is no more than chance alone would often give.')
    else say('real', 'It is more than chance alone would often give: something changed.')
  } else if (reasons.length === 0)
    say('error', 'Nothing in their bases explains it, so one of them may be an error.')
  return reasons
}

/** In: a value and what was published for the same area and period. Out: how they compare. */
export function besidePublished(value: FigureValue): string | null {
  const published = value.comparators.find(({ name }) => name === 'As published for this area')
  if (!published || published.value === null || value.value === null) return null
  const shown = valueInWords(published.value, value.unit)
  if (valueInWords(value.value, value.unit) === shown)
    return `The published value is the same: ${shown}.`
  return `The published value is ${shown} (${published.version}). Ours is provisional and local: cases may have been recorded or closed since, or counted by another rule.`
}

const dayOf = ({ asOf }: FigureValue) => (asOf ? dayInWords(asOf) : 'not stated')
const baseOf = ({ denominator }: FigureValue) =>
  denominator === null ? 'not stated' : denominator.toLocaleString('en-GB')

function spanOf({ window }: FigureValue): string {
  const [first, last] = window?.split('..') ?? []
  return first && last ? `${dayInWords(first)} to ${dayInWords(last)}` : 'not stated'
}

function versions({ comparators }: FigureValue): string {
  return comparators.map(({ name, version }) => `${name}: ${version}`).join('; ')
}
