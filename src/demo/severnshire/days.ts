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

// Bank holidays of England and Wales as proclaimed for 2012 to 2018 (Banking and Financial Dealings
// Act 1971): only as far as the county's records reach.
const BANK_HOLIDAYS = new Set(
  `2012-01-02 2012-04-06 2012-04-09 2012-05-07 2012-06-04 2012-06-05 2012-08-27 2012-12-25 2012-12-26
   2013-01-01 2013-03-29 2013-04-01 2013-05-06 2013-05-27 2013-08-26 2013-12-25 2013-12-26
   2014-01-01 2014-04-18 2014-04-21 2014-05-05 2014-05-26 2014-08-25 2014-12-25 2014-12-26
   2015-01-01 2015-04-03 2015-04-06 2015-05-04 2015-05-25 2015-08-31 2015-12-25 2015-12-28
   2016-01-01 2016-03-25 2016-03-28 2016-05-02 2016-05-30 2016-08-29 2016-12-26 2016-12-27
   2017-01-02 2017-04-14 2017-04-17 2017-05-01 2017-05-29 2017-08-28 2017-12-25 2017-12-26
   2018-01-01 2018-03-30 2018-04-02 2018-05-07 2018-05-28 2018-08-27 2018-12-25 2018-12-26`
    .split(/\s+/)
    .map(day),
)

/** 1 January 1970 was a Thursday, so the third and fourth days of each seven are the weekend. */
export function isWorkingDay(of: Day): boolean {
  const weekday = (((of + 3) % 7) + 7) % 7
  return weekday < 5 && !BANK_HOLIDAYS.has(of)
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
