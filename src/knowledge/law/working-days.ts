import { addDays, dayToNumber, numberToDay, weekday, type Day } from './days.ts'

// Banking and Financial Dealings Act 1971, schedule 1, with days appointed by royal proclamation.
// Checked against the published list for England and Wales, 2012 to 2026.
const PROCLAIMED: Readonly<Record<string, boolean>> = {
  '1999-12-31': true, // the millennium
  '2002-05-27': false, // spring holiday moved to 4 June
  '2002-06-03': true, // golden jubilee
  '2002-06-04': true,
  '2011-04-29': true, // royal wedding
  '2012-05-28': false, // spring holiday moved to 4 June
  '2012-06-04': true,
  '2012-06-05': true, // diamond jubilee
  '2020-05-04': false, // early May holiday moved to 8 May, 75 years after the war's end in Europe
  '2020-05-08': true,
  '2022-05-30': false, // spring holiday moved to 2 June
  '2022-06-02': true,
  '2022-06-03': true, // platinum jubilee
  '2022-09-19': true, // state funeral
  '2023-05-08': true, // coronation
}

const years = new Map<number, ReadonlySet<Day>>()

/** Out: whether people of an office in England or Wales work that day. */
export function isWorkingDay(day: Day): boolean {
  const of = weekday(day)
  return of !== 0 && of !== 6 && !bankHolidays(Number(day.slice(0, 4))).has(day)
}

/** The working day `count` after `day`; the day something starts is day 0. */
export function addWorkingDays(day: Day, count: number): Day {
  // By numbers: a register asks this of every row, and days as texts took most of its time.
  let at = dayToNumber(day)
  let year = calendarYear(Number(day.slice(0, 4)))
  for (let left = count; left > 0;) {
    at++
    if (at >= year.next) year = calendarYear(year.number + 1)
    const of = (((at + 4) % 7) + 7) % 7
    if (of !== 0 && of !== 6 && !year.holidays.has(at)) left--
  }
  return numberToDay(at)
}

interface CalendarYear {
  readonly number: number
  /** The first day of the year after. */
  readonly next: number
  readonly holidays: ReadonlySet<number>
}

const calendar = new Map<number, CalendarYear>()

function calendarYear(number: number): CalendarYear {
  const known = calendar.get(number)
  if (known) return known
  const holidays = new Set([...bankHolidays(number)].map(dayToNumber))
  const year = {
    number,
    next: dayToNumber(`${String(number + 1).padStart(4, '0')}-01-01`),
    holidays,
  }
  calendar.set(number, year)
  return year
}

/** The bank holidays of England and Wales in a year. */
export function bankHolidays(year: number): ReadonlySet<Day> {
  const known = years.get(year)
  if (known) return known
  const easter = easterSunday(year)
  const days = new Set<Day>([
    ...moved(`${year}-01-01`),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMonday(`${year}-05-01`),
    addDays(firstMonday(`${year}-06-01`), -7),
    addDays(firstMonday(`${year}-09-01`), -7),
    ...christmas(year),
  ])
  for (const [day, on] of Object.entries(PROCLAIMED)) {
    if (!day.startsWith(String(year))) continue
    if (on) days.add(day)
    else days.delete(day)
  }
  years.set(year, days)
  return days
}

// A holiday at the weekend is kept on the next weekday.
function moved(day: Day): Day[] {
  const of = weekday(day)
  return [addDays(day, of === 6 ? 2 : of === 0 ? 1 : 0)]
}

function christmas(year: number): Day[] {
  const of = weekday(`${year}-12-25`)
  if (of === 5) return [`${year}-12-25`, `${year}-12-28`]
  if (of === 6) return [`${year}-12-27`, `${year}-12-28`]
  if (of === 0) return [`${year}-12-26`, `${year}-12-27`]
  return [`${year}-12-25`, `${year}-12-26`]
}

function firstMonday(first: Day): Day {
  return addDays(first, (8 - weekday(first)) % 7)
}

/** The anonymous Gregorian computus: Meeus, Astronomical Algorithms, chapter 8. */
function easterSunday(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const m = Math.floor((a + 11 * h) / 319)
  const r = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - h + m + 32) % 7
  const month = Math.floor((h - m + r + 90) / 25)
  const date = (h - m + r + month + 19) % 32
  return numberToDay(Date.UTC(year, month - 1, date) / 86_400_000)
}
