import { bankHolidayOn, namedBankHolidays } from './bank-holidays.ts'
import { addDays, dayToNumber, numberToDay, weekday, type Day } from './days.ts'

/** Out: whether people of an office in England or Wales work that day. */
export function isWorkingDay(day: Day): boolean {
  const of = weekday(day)
  return of !== 0 && of !== 6 && bankHolidayOn(day) === null
}

/** The working day `count` after `day`; the day something starts is day 0. */
export function addWorkingDays(day: Day, count: number): Day {
  // By numbers: a register asks this of every row, and days as texts took most of its time.
  let at = dayToNumber(day)
  let year = calendarYear(Number(day.slice(0, 4)))
  for (let left = count; left > 0;) {
    at++
    if (at >= year.next) year = calendarYear(year.number + 1)
    if (isWorkday(at, year)) left--
  }
  return numberToDay(at)
}

/** The working day `count` before `day`; the day counted from is day 0. */
export function workingDaysBefore(day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0;) {
    at = addDays(at, -1)
    if (isWorkingDay(at)) left--
  }
  return at
}

/** How many working days lie after `from`, up to `to` and with it; less than 0 where `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from)
  const last = dayToNumber(to)
  let year = calendarYear(Number(from.slice(0, 4)))
  let count = 0
  for (let at = dayToNumber(from) + 1; at <= last; at++) {
    if (at >= year.next) year = calendarYear(year.number + 1)
    if (isWorkday(at, year)) count++
  }
  return count
}

interface CalendarYear {
  readonly number: number
  /** The first day of the year after. */
  readonly next: number
  readonly holidays: ReadonlySet<number>
}

function isWorkday(at: number, year: CalendarYear): boolean {
  const of = (((at + 4) % 7) + 7) % 7
  return of !== 0 && of !== 6 && !year.holidays.has(at)
}

const calendar = new Map<number, CalendarYear>()

function calendarYear(number: number): CalendarYear {
  const known = calendar.get(number)
  if (known) return known
  const holidays = new Set([...namedBankHolidays(number).keys()].map(dayToNumber))
  const year = {
    number,
    next: dayToNumber(`${String(number + 1).padStart(4, '0')}-01-01`),
    holidays,
  }
  calendar.set(number, year)
  return year
}
