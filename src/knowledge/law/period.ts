import { dayInWords, type Day } from './days.ts'

/** A year to 31 March, written "2017-18". */
export interface Period {
  readonly name: string
  readonly first: Day
  readonly last: Day
}

/** In: "2017-18". Out: its days, or null where that is no year to 31 March. */
export function readPeriod(name: string): Period | null {
  const match = /^(\d{4})-(\d{2})$/.exec(name)
  const year = Number(match?.[1])
  if (!match || (year + 1) % 100 !== Number(match[2])) return null
  return periodOf(year)
}

/** In: the year in which it begins. */
export function periodOf(year: number): Period {
  const end = String((year + 1) % 100).padStart(2, '0')
  return { name: `${year}-${end}`, first: `${year}-04-01`, last: `${year + 1}-03-31` }
}

export function periodBefore(period: Period): Period {
  return periodOf(Number(period.first.slice(0, 4)) - 1)
}

export function periodHolding(day: Day): Period {
  const year = Number(day.slice(0, 4))
  return periodOf(day.slice(5) < '04-01' ? year - 1 : year)
}

export function within(day: Day | null, { first, last }: { first: Day; last: Day }): boolean {
  return day !== null && day >= first && day <= last
}

/** "the year to 31 March 2018". */
export function periodInWords(period: Period): string {
  return `the year to ${dayInWords(period.last)}`
}
