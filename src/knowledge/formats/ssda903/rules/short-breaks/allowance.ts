import { addDays, addMonths, daysBetween, type Day, type Period } from '../../../../law/index.ts'
import type { DatedEpisode } from '../../children.ts'

// An agreed series of short breaks: at most 17 days each and 75 days in 12 months. Source: published
// rules 365 and 367; Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48
// (the regulation is from memory, unverified).
export const LONGEST_BREAK = 17
export const MOST_DAYS = 75

/** Days of the breaks in the 12 months from a day; one that goes on is counted to the year's end. */
export function daysWithin(breaks: readonly DatedEpisode[], from: Day, year: Period): number {
  const until = addMonths(from, 12)
  return breaks.reduce((sum, { start, end }) => {
    const [first, last] = [start > from ? start : from, end ?? addDays(year.last, 1)]
    return sum + Math.max(0, daysBetween(first, last < until ? last : until))
  }, 0)
}
