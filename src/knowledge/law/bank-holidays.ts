import { addDays, numberToDay, weekday, type Day } from './days.ts'

// Banking and Financial Dealings Act 1971, schedule 1, with days appointed by royal proclamation.
// Compared with the list the government publishes for England and Wales, 2012 to 2027 (see the test).
// 1999, 2002 and 2011 lie before that list; they were seen in calendars that others keep.
// null: the ordinary holiday was moved away from that day.
const PROCLAIMED: Readonly<Record<Day, string | null>> = {
  '1999-12-31': 'Millennium holiday',
  '2002-05-27': null,
  '2002-06-03': 'Golden jubilee',
  '2002-06-04': 'Spring bank holiday',
  '2011-04-29': 'Royal wedding',
  '2012-05-28': null,
  '2012-06-04': 'Spring bank holiday',
  '2012-06-05': 'Diamond jubilee',
  '2020-05-04': null,
  '2020-05-08': 'Early May bank holiday (VE day)',
  '2022-05-30': null,
  '2022-06-02': 'Spring bank holiday',
  '2022-06-03': 'Platinum jubilee',
  '2022-09-19': 'State funeral of Queen Elizabeth II',
  '2023-05-08': 'Coronation of King Charles III',
}

const years = new Map<number, ReadonlyMap<Day, string>>()

/** The bank holidays of England and Wales in a year, and what each is called. */
export function namedBankHolidays(year: number): ReadonlyMap<Day, string> {
  const known = years.get(year)
  if (known) return known
  const easter = easterSunday(year)
  const days = new Map<Day, string>([
    [moved(`${year}-01-01`), 'New Year’s Day'],
    [addDays(easter, -2), 'Good Friday'],
    [addDays(easter, 1), 'Easter Monday'],
    [firstMonday(`${year}-05-01`), 'Early May bank holiday'],
    [addDays(firstMonday(`${year}-06-01`), -7), 'Spring bank holiday'],
    [addDays(firstMonday(`${year}-09-01`), -7), 'Summer bank holiday'],
    ...christmas(year),
  ])
  for (const [day, name] of Object.entries(PROCLAIMED)) {
    if (!day.startsWith(String(year))) continue
    if (name === null) days.delete(day)
    else days.set(day, name)
  }
  years.set(year, days)
  return days
}

/** The bank holidays of England and Wales in a year. */
export function bankHolidays(year: number): ReadonlySet<Day> {
  return new Set(namedBankHolidays(year).keys())
}

/** In: a day. Out: the name of the bank holiday it is, or null. */
export function bankHolidayOn(day: Day): string | null {
  return namedBankHolidays(Number(day.slice(0, 4))).get(day) ?? null
}

// A holiday at the weekend is kept on the next weekday.
function moved(day: Day): Day {
  const of = weekday(day)
  return addDays(day, of === 6 ? 2 : of === 0 ? 1 : 0)
}

function christmas(year: number): [Day, string][] {
  const of = weekday(`${year}-12-25`)
  const on = (date: number): Day => `${year}-12-${date}`
  const [christmasDay, boxingDay] =
    of === 5 ? [25, 28] : of === 6 ? [27, 28] : of === 0 ? [27, 26] : [25, 26]
  return [
    [on(christmasDay), christmasDay === 25 ? 'Christmas Day' : 'Christmas Day (substitute day)'],
    [on(boxingDay), boxingDay === 26 ? 'Boxing Day' : 'Boxing Day (substitute day)'],
  ]
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
