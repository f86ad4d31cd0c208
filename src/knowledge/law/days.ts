/** A day without a time: 'YYYY-MM-DD'. Days compare as texts. */
export type Day = string

const MS = 86_400_000

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && numberToDay(dayToNumber(text)) === text
}

/** Days since 1 January 1970. */
export function dayToNumber(day: Day): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS
  )
}

export function numberToDay(number: number): Day {
  return Number.isFinite(number) ? new Date(number * MS).toISOString().slice(0, 10) : ''
}

export function addDays(day: Day, days: number): Day {
  return numberToDay(dayToNumber(day) + days)
}

export function daysBetween(from: Day, to: Day): number {
  return dayToNumber(to) - dayToNumber(from)
}

/** 0 is Sunday. 1 January 1970 was a Thursday. */
export function weekday(day: Day): number {
  return (((dayToNumber(day) + 4) % 7) + 7) % 7
}

/** Calendar months on; a day the month does not have becomes its last ("clipped"). */
export function addMonths(day: Day, months: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(index / 12), index - Math.floor(index / 12) * 12]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const date = Math.min(Number(day.slice(8, 10)), last)
  return numberToDay(Date.UTC(year, month, date) / MS)
}

/** Completed years on a day. Who was born on 29 February has a birthday on 1 March in other years. */
export function ageOn(birth: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "31 March 2018". */
export function dayInWords(day: Day): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}
