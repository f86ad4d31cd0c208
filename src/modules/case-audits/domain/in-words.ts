import { dayInWords } from '../../../knowledge/law/index.ts'
import {
  FEWEST_FOR_PERCENT,
  formatNumber,
  shareInWords,
  wilson,
} from '../../../knowledge/statistics/index.ts'
import { lastOf, textIn, type RoomFacts } from '../../rooms/index.ts'
import { FRAME_SOURCES, GOOD_FROM, gradeInWords, labelIn, REPLACED_WHY } from './codes.ts'
import { gradedOf, overallGrade } from './graded.ts'
import type { Method } from './sampling/draw-sample.ts'
import { sampleOf, type Sample } from './sampling/sample-of.ts'

/**
 * What an audit found, in sentences that say no more than the sample bears: of fewer than 20 children no
 * percentage, but "5 of 12 children audited" and how far the share might lie from that in all cases of
 * the list. In: what happened in a room. Out: none where no child's grade has been agreed.
 */
export function auditInWords(facts: RoomFacts): readonly string[] {
  const audited = gradedOf(facts)
  const sample = sampleOf(facts)
  if (audited.length === 0 || !sample) return []
  const asked = audited.filter(({ order }) => order === 'yes' || order === 'no')
  const under = asked.filter(({ order }) => order === 'yes').length
  const notKnown = audited.filter(({ order }) => order === 'not-known').length
  const good = audited.filter(({ grade }) => grade >= GOOD_FROM).length
  const overall = overallGrade(facts)
  return [
    `${children(audited.length)} audited, ${howChosen(sample)}.`,
    ...(asked.length > 0
      ? [
          `${of(under, asked.length)} lived in a household with a protection order against domestic abuse; ${shareInWords(under, asked.length)}. ${bounds(under, asked.length, sample)}`,
        ]
      : []),
    ...(notKnown > 0 ? [`Not known, and left out: ${notKnown}.`] : []),
    `${of(good, audited.length)} were graded good or better; ${shareInWords(good, audited.length)}. ${bounds(good, audited.length, sample)}`,
    ...(overall === null ? [] : [`The work as a whole was graded: ${gradeInWords(overall)}.`]),
    ...(audited.length < FEWEST_FOR_PERCENT
      ? ['So small a sample speaks for the children audited, and not for all.']
      : []),
  ]
}

function children(many: number): string {
  return many === 1 ? '1 child was' : `${many} children were`
}

// Under 20 no percentage; from there the percentage stands beside its numbers.
function of(x: number, n: number): string {
  const numbers = `${x} of ${n} children audited`
  return n < FEWEST_FOR_PERCENT ? numbers : `${formatNumber((x * 100) / n)}% (${numbers})`
}

/** An interval says something of those not drawn only where chance drew. */
function bounds(x: number, n: number, { method, frameSize }: Sample): string {
  if (method === 'purposive') return 'The cases were chosen, so this says nothing about others.'
  if (n >= frameSize) return 'These are all the cases there were.'
  const { low, high } = wilson(x, n)
  return `Among all ${frameSize} on the list it may be anywhere from ${formatNumber(low)}% to ${formatNumber(high)}%.`
}

function howChosen(sample: Sample): string {
  return `of ${sample.frameSize} on the list, ${METHOD_WORDS[sample.method]}`
}

const METHOD_WORDS: Readonly<Record<Method, string>> = {
  'simple-random': 'drawn at random',
  stratified: 'drawn at random within groups',
  systematic: 'drawn at equal steps from a start that chance gave',
  purposive: 'chosen for a reason',
}

/** How the sample came about, so that it can be drawn again. In: a room. Out: sentences. */
export function sampleInWords(facts: RoomFacts): readonly string[] {
  const sample = sampleOf(facts)
  if (!sample) return []
  const { drawn, frameSize, method, seed, replaced, cases, reserve } = sample
  return [
    `${drawn.length} of ${frameSize} cases were ${METHOD_WORDS[method]} on ${dayInWords(sample.drawnOn)}, with the seed “${seed}” (${sample.seedFrom}).`,
    `The list: ${labelIn(FRAME_SOURCES, sample.source).toLowerCase()}; ${sample.suppliedBy}; ${dayInWords(sample.suppliedOn)}.`,
    ...(sample.draws > 1
      ? [`It was drawn ${sample.draws} times, and the last draw counts. Why: ${sample.again}`]
      : []),
    `In the sample: ${cases.join(', ')}.`,
    ...replaced.map(
      (one) =>
        `${one.out} was left out on ${dayInWords(one.on)}: ${labelIn(REPLACED_WHY, one.why).toLowerCase()}. ${one.in === null ? 'The reserve was used up, so nobody took its place.' : `${one.in} took its place.`} ${one.reason}`,
    ),
    reserve.length > 0
      ? `Next in the reserve: ${reserve.slice(0, SHOWN).join(', ')}.`
      : 'The reserve is used up.',
  ]
}

const SHOWN = 5

/** What the audit is about, as its plan says; '' where there is none yet. */
export function themeOf(facts: RoomFacts): string {
  return textIn(lastOf(facts, 'plan')?.values, 'theme')
}
