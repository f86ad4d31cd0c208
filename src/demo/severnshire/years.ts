import { day } from './days.ts'
import type { Day } from './days.ts'

/** The years to 31 March that Severnshire shows. */
export const SEVERNSHIRE_YEARS = ['2015-16', '2016-17', '2017-18'] as const

export type SevernshireYear = (typeof SEVERNSHIRE_YEARS)[number]

export interface Span {
  readonly first: Day
  readonly last: Day
}

/** The year to 31 March that begins on 1 April of `year`. */
export function yearFrom(year: number): Span {
  return { first: day(`${String(year)}-04-01`), last: day(`${String(year + 1)}-03-31`) }
}

export function spanOf(year: SevernshireYear): Span {
  return yearFrom(Number(year.slice(0, 4)))
}

export function within(span: Span, of: Day | null): boolean {
  return of !== null && of >= span.first && of <= span.last
}
