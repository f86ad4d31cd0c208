import { addDays, isDay, type Day } from '../../../../knowledge/law/index.ts'

/** One point in time as somebody wrote it: a day, or a whole month or year where no more is said. */
export interface WrittenPoint {
  readonly first: Day
  readonly last: Day
  /** A month or a year was named, and no day. */
  readonly whole?: true
  /** From the fraction of a spreadsheet's number. */
  readonly time?: string
}

/** No date at all, or one that there can't be: then a sentence that says why. */
export interface NoDate {
  readonly why: string | null
}

/** What the other end of a range supplies: "12" of "12-14 March 2017". */
interface Supplied {
  readonly year: number
  readonly month: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const GAP = String.raw`[\s./-]*`
const SEPARATOR = String.raw`\s*[./\s-]\s*`

const YEAR_FIRST = new RegExp(String.raw`^(\d{4})${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{1,2})$`)
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{4}|\d{2})$`)
const DAY_NAMED = new RegExp(`^(\\d{1,2})${GAP}(${MONTH_NAMES})${GAP}(\\d{4}|\\d{2})$`)
const MONTH_NAMED_FIRST = new RegExp(`^(${MONTH_NAMES})${GAP}(\\d{1,2})[\\s./-]+(\\d{4}|\\d{2})$`)
const MONTH_NAMED = new RegExp(`^(${MONTH_NAMES})${GAP}(\\d{4})$`)
const MONTH_FIRST = /^(\d{1,2})\s*[./-]\s*(\d{4})$/
const YEAR_THEN_MONTH = /^(\d{4})\s*[./-]\s*(\d{1,2})$/
const WITHOUT_YEAR = new RegExp(
  `^(?:\\d{1,2}${GAP}(?:${MONTH_NAMES})|(?:${MONTH_NAMES})${GAP}\\d{1,2}|\\d{1,2}\\s*[./-]\\s*\\d{1,2})$`,
)
// Numbers of five digits are days of the years 1954 to 2064 by a spreadsheet's count.
const SERIAL = /^([2-5]\d{4})(\.\d+)?$/

/**
 * In: a date as written, in small letters and without names of weekdays, and the year it is now. Out: the
 * days it stands for. The day comes before the month, as people write in England.
 */
export function readPoint(text: string, thisYear: number): WrittenPoint | NoDate {
  const serial = SERIAL.exec(text)
  if (serial) return serialPoint(Number(serial[1]), Number(serial[2] ?? 0))
  if (/^(?:19|20)\d{6}$/.test(text))
    return readPoint(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`, thisYear)
  if (/^\d{4}$/.test(text)) return wholeYear(Number(text))
  const year = (written: string | undefined) => fullYear(written ?? '', thisYear)
  let found = YEAR_FIRST.exec(text)
  if (found) return dayPoint(year(found[1]), Number(found[2]), Number(found[3]))
  found = DAY_FIRST.exec(text)
  if (found) return dayPoint(year(found[3]), Number(found[2]), Number(found[1]))
  found = DAY_NAMED.exec(text)
  if (found) return dayPoint(year(found[3]), monthOf(found[2]), Number(found[1]))
  found = MONTH_NAMED_FIRST.exec(text)
  if (found) return dayPoint(year(found[3]), monthOf(found[1]), Number(found[2]))
  found = MONTH_NAMED.exec(text)
  if (found) return monthPoint(year(found[2]), monthOf(found[1]))
  found = MONTH_FIRST.exec(text)
  if (found) return monthPoint(year(found[2]), Number(found[1]))
  found = YEAR_THEN_MONTH.exec(text)
  if (found) return monthPoint(year(found[1]), Number(found[2]))
  return { why: WITHOUT_YEAR.test(text) ? 'it has no year' : null }
}

/** The first end of a range, which may leave out what its last end says: "28 February" of "... to 3 March 2017". */
export function readFirstEnd(text: string, last: WrittenPoint): WrittenPoint | NoDate {
  const supplied: Supplied = {
    year: Number(last.last.slice(0, 4)),
    month: Number(last.last.slice(5, 7)),
  }
  const full = readPoint(text, supplied.year)
  if (!('why' in full) || (full.why !== null && full.why !== 'it has no year')) return full
  let found = /^(\d{1,2})$/.exec(text)
  if (found) return dayPoint(supplied.year, supplied.month, Number(found[1]))
  found = /^(\d{1,2})\s*[./-]\s*(\d{1,2})$/.exec(text)
  if (found) return dayPoint(supplied.year, Number(found[2]), Number(found[1]))
  found = new RegExp(`^(\\d{1,2})${GAP}(${MONTH_NAMES})$`).exec(text)
  if (found) return dayPoint(supplied.year, monthOf(found[2]), Number(found[1]))
  found = new RegExp(`^(${MONTH_NAMES})$`).exec(text)
  if (found) return monthPoint(supplied.year, monthOf(found[1]))
  return full
}

// Two figures are a year of the last hundred or of the next five, so that a slip shows as a day to come.
function fullYear(written: string, thisYear: number): number {
  if (written.length === 4) return Number(written)
  const inThisCentury = Math.floor(thisYear / 100) * 100 + Number(written)
  return inThisCentury > thisYear + 5 ? inThisCentury - 100 : inThisCentury
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1
}

function dayPoint(year: number, month: number, date: number): WrittenPoint | NoDate {
  if (month < 1 || month > 12) return { why: `there is no month ${month}. Write the day first` }
  const wrongYear = problemOfYear(year)
  if (wrongYear) return wrongYear
  const day = dayText(year, month, date)
  if (!isDay(day)) return { why: `that month has no day ${date}` }
  return { first: day, last: day }
}

function monthPoint(year: number, month: number): WrittenPoint | NoDate {
  const start = dayPoint(year, month, 1)
  if ('why' in start) return start
  const next = month === 12 ? dayText(year + 1, 1, 1) : dayText(year, month + 1, 1)
  return { first: start.first, last: addDays(next, -1), whole: true }
}

function wholeYear(year: number): WrittenPoint | NoDate {
  return (
    problemOfYear(year) ?? { first: dayText(year, 1, 1), last: dayText(year, 12, 31), whole: true }
  )
}

function problemOfYear(year: number): NoDate | null {
  return year < 1900 || year > 2100 ? { why: `${year} is no year that it can be` } : null
}

function dayText(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

// ECMA-376, part 1, 18.17.4.1: from March 1900 on, day 1 would be 31 December 1899.
function serialPoint(days: number, fraction: number): WrittenPoint {
  const day = addDays('1899-12-30', days)
  const time = fraction > 0 ? timeOfFraction(fraction) : undefined
  return { first: day, last: day, ...(time === undefined ? {} : { time }) }
}

/** In: a part of a day, as spreadsheets keep a time. Out: "14:30". */
export function timeOfFraction(fraction: number): string {
  const minutes = Math.min(Math.round(fraction * 1440), 1439)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
