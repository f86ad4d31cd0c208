import { addDays, addMonths, daysBetween, type Day, type Period } from '../../../law/index.ts'
import { STARTED } from '../codes.ts'
import type { DatedEpisode } from '../children.ts'
import { at, blank, eachEpisode, type ReturnRule } from './rule.ts'

// An agreed series of short breaks: at most 17 days each and 75 days in 12 months. Source: published
// rules 365 and 367; Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48
// (the regulation is from memory, unverified).
const LONGEST_BREAK = 17
const MOST_DAYS = 75

const WHY = 'short breaks, which are no period of care: a longer one is'

/** Short breaks, under V3 and V4. */
export const SHORT_BREAKS: readonly ReturnRule[] = [
  {
    id: '365',
    condition: 'compared',
    severity: 'query',
    message:
      'A short break (V3) lasts longer than 17 days. If so, it is care under another status.',
    why: WHY,
    broken: eachEpisode(
      ['LS', 'DECOM', 'DEC'],
      ({ legalStatus, start, end }, _child, { last }) =>
        legalStatus === 'V3' && start !== null && daysBetween(start, end ?? last) > LONGEST_BREAK,
    ),
  },
  {
    id: '366',
    condition: 'compared',
    severity: 'query',
    message:
      'A short break (V3) is one stay, so its RNE is S. Check whether the placement changed.',
    why: WHY,
    broken: eachEpisode(
      ['RNE'],
      (episode) =>
        episode.legalStatus === 'V3' && !blank(episode, 'RNE') && episode.began !== STARTED,
    ),
  },
  {
    id: '367',
    condition: 'compared',
    severity: 'query',
    message: 'Short breaks (V3) come to more than 75 days in 12 months. If so, it is care.',
    why: WHY,
    broken({ inOrder }, year) {
      const breaks = inOrder.filter(({ legalStatus }) => legalStatus === 'V3')
      const over = breaks.find(({ start }) => daysWithin(breaks, start, year) > MOST_DAYS)
      return over ? [at(over, 'LS', 'DECOM', 'DEC')] : []
    },
  },
  {
    id: '426',
    condition: 'compared',
    severity: 'query',
    message: 'A child’s short breaks are returned as V3 or as V4, not both in a year. Choose one.',
    why: WHY,
    broken({ episodes }) {
      const of = (code: string) => episodes.filter(({ legalStatus }) => legalStatus === code)
      const [single, totals] = [of('V3'), of('V4')]
      const both = single.length > 0 && totals.length > 0
      return both ? [[...single, ...totals].flatMap((row) => at(row, 'LS'))] : []
    },
  },
]

// Days of the breaks in the 12 months from a day; one that goes on is counted to the year's end.
function daysWithin(breaks: readonly DatedEpisode[], from: Day, year: Period): number {
  const until = addMonths(from, 12)
  return breaks.reduce((sum, { start, end }) => {
    const [first, last] = [start > from ? start : from, end ?? addDays(year.last, 1)]
    return sum + Math.max(0, daysBetween(first, last < until ? last : until))
  }, 0)
}
