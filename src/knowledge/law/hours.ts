import { bankHolidayOn } from './bank-holidays.ts'
import { addDays, weekday, type Day } from './days.ts'
import { dayOf, startOfDay } from './moments.ts'

const HOUR = 3_600_000

/**
 * Hours as they pass: where the clocks change, the day has 23 or 25 of them. In: a moment, and which days
 * are left out altogether. Out: the moment so many hours on.
 */
export function addHours(
  start: Date,
  hours: number,
  leftOut: (day: Day) => string | null = () => null,
): Date {
  let at = start.getTime()
  let left = hours * HOUR
  for (;;) {
    const day = dayOf(new Date(at))
    const next = startOfDay(addDays(day, 1)).getTime()
    const counted = leftOut(day) === null ? next - at : 0
    // A clock that runs out at midnight has run out, also where the day that begins is left out.
    if (counted >= left) return new Date(at + left)
    left -= counted
    at = next
  }
}

/**
 * The days that a court’s 48 hours leave out: Sundays, Christmas Day, Good Friday and bank holidays
 * (Domestic Abuse Act 2021, section 29(3)). Out: what such a day is called, or null for any other.
 */
export function leftOutByCourts(day: Day): string | null {
  const holiday = bankHolidayOn(day)
  if (holiday !== null) return holiday
  if (day.slice(5) === '12-25') return 'Christmas Day'
  return weekday(day) === 0 ? 'Sunday' : null
}
