import { weekday, type Day } from '../../../../law/index.ts'

/** Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  const of = weekday(day)
  return of === 0 || of === 6
}
