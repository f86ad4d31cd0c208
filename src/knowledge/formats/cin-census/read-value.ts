import type { Day } from '../../law/index.ts'

const MONTH_ENDS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

// What programs write for “no date”, such as 0001-01-01 and 9999-12-31, is no day of a child's life.
const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2100

/**
 * In: a value of the file. Out: the day, where it is one of our time, written 2026-03-31; else
 * undefined.
 */
export function readDay(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const date = digits(text, 8, 10)
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) return undefined
  if (!(month > 0 && month <= 12 && date > 0)) return undefined
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return date <= (MONTH_ENDS[month - 1] ?? 0) + (leap ? 1 : 0) ? text : undefined
}

function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return NaN
    number = number * 10 + digit
  }
  return number
}

/** In: a value of the file. Out: as XML Schema writes truth; else undefined. */
export function readFlag(text: string): boolean | undefined {
  if (text === 'false' || text === '0') return false
  return text === 'true' || text === '1' ? true : undefined
}

/** In: a value of the file. Out: a whole number, 0 or more; else undefined. */
export function readCount(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
