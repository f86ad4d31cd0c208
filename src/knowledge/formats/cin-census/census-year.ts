import {
  addDays,
  addMonths,
  isDay,
  isWorkingDay,
  periodHolding,
  periodOf,
  type Day,
  type Period,
} from '../../law/index.ts'
import type { Header } from './child.ts'

/** The year a census is about, with the days its rules compare with, worked out once. */
export interface CensusYear {
  /** 1 April. */
  readonly first: Day
  /** 31 March: the reference date. */
  readonly last: Day
  /** One working day before the year begins (rule 8569Q). */
  readonly workingDayBefore: Day
  /** 45 working days before the reference date (rule 8670Q). */
  readonly last45: Day
  /** 15 working days before the reference date (rule 8675Q). */
  readonly last15: Day
  /** 30 days before the reference date (rule 8530Q). */
  readonly earliestExpectedBirth: Day
  /** Nine months after the reference date (rule 8530Q). */
  readonly latestExpectedBirth: Day
  /** Who was born on it or before is of school age (rule 8770Q). */
  readonly schoolAgeBirth: Day
  /** Who was born before it is over 25 at the reference date (rule 8775Q). */
  readonly birth25: Day
}

/** In: a year to 31 March. Out: the days its rules compare with. */
export function censusYear({ first, last }: Pick<Period, 'first' | 'last'>): CensusYear {
  const year = Number(last.slice(0, 4))
  return {
    first,
    last,
    workingDayBefore: workingDaysBefore(first, 1),
    last45: workingDaysBefore(last, 45),
    last15: workingDaysBefore(last, 15),
    earliestExpectedBirth: addDays(last, -30),
    latestExpectedBirth: addMonths(last, 9),
    // A child starts school in the September after turning four, so who is four by 31 August of the
    // year before is of school age at the reference date. Which day the published rule takes could
    // not be found: unverified.
    schoolAgeBirth: `${year - 5}-08-31`,
    birth25: addMonths(last, -25 * 12),
  }
}

/**
 * In: the head of a file, and the year said beside it, if any. Out: the year the file is about: the
 * one said, else the one that holds the reference date, else the one the header's Year names (the
 * year in which the census ends); null where nothing tells.
 */
export function yearOf(header: Header, said: Period | null): CensusYear | null {
  if (said) return censusYear(said)
  if (header.referenceDate) return censusYear(periodHolding(header.referenceDate))
  const year = /^(19|20)\d\d$/.test(header.year ?? '') ? Number(header.year) : null
  return year === null ? null : censusYear(periodOf(year - 1))
}

/** The working day `count` before a day; bank holidays of England and Wales and weekends don't count. */
export function workingDaysBefore(day: Day, count: number): Day {
  if (!isDay(day)) throw new RangeError(`${day} is no day`)
  let at = day
  for (let left = count; left > 0;) {
    at = addDays(at, -1)
    if (isWorkingDay(at)) left--
  }
  return at
}
