import { isWorkingDay as isWorkingDayOf } from '../../knowledge/law/index.ts'

/** Days as whole numbers since 1 January 1970, so that the generator can add and compare quickly. */
export type Day = number

const LENGTH = 86_400_000

export function day(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / LENGTH
}

export function iso(of: Day): string {
  return new Date(of * LENGTH).toISOString().slice(0, 10)
}

export function isoOrNull(of: Day | null): string | null {
  return of === null ? null : iso(of)
}

/** The same date a number of years later; 29 February becomes 1 March. */
export function yearsLater(of: Day, years: number): Day {
  const date = new Date(of * LENGTH)
  return Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()) / LENGTH
}

const working = new Map<Day, boolean>()

export function isWorkingDay(of: Day): boolean {
  const known = working.get(of) ?? isWorkingDayOf(iso(of))
  working.set(of, known)
  return known
}

/** The day that lies so many working days after (or, below 0, before) another, which is day 0. */
export function workingDaysFrom(start: Day, count: number): Day {
  const step = count < 0 ? -1 : 1
  let left = Math.abs(count)
  let found = start
  while (left > 0) {
    found += step
    if (isWorkingDay(found)) left -= 1
  }
  return found
}
