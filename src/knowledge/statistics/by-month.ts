import { addMonths, dayInWords, within, type Day } from '../law/index.ts'
import type { SharePoint } from './control-chart/series.ts'

/** Something that was done in time or late; null where a date it needs is blank. */
export interface Timed {
  /** The day by which it belongs to a month; null where it is not known. */
  readonly day: Day | null
  readonly inTime: boolean | null
}

export interface MonthPoint extends SharePoint {
  readonly numerator: number
  readonly denominator: number
  /** Of the month, but not known to be in time or late. */
  readonly unknown: number
}

/**
 * Timeliness by month. In: what was done, and the days from the first of a month to the last of a month.
 * Out: a point for every month, those without any among them (0 of 0 is a gap, not 0%); and how many
 * have no day at all.
 */
export function byMonth(
  done: readonly Timed[],
  span: { readonly first: Day; readonly last: Day },
): { readonly points: readonly MonthPoint[]; readonly undated: number } {
  const points: MonthPoint[] = []
  for (let n = 0; addMonths(span.first, n) <= span.last; n++) {
    const first = addMonths(span.first, n)
    const month = done.filter(
      ({ day }) => within(day, span) && day?.slice(0, 7) === first.slice(0, 7),
    )
    const known = month.filter(({ inTime }) => inTime !== null)
    points.push({
      label: dayInWords(first).replace(/^\d+ /, ''),
      numerator: known.filter(({ inTime }) => inTime).length,
      denominator: known.length,
      unknown: month.length - known.length,
    })
  }
  return { points, undated: done.filter(({ day }) => day === null).length }
}
