/**
 * One value of one figure for one period, with everything needed to stand behind it.
 * The JSON form is a contract with other systems (README, "Command line"): add, never change.
 */
export type FigureStatus = 'known' | 'absent' | 'suppressed'

export type FigureUnit = 'count' | 'percent' | 'per-10000' | 'table'

export interface Interval {
  readonly low: number
  readonly high: number
  /** In words, e.g. "Wilson 95%", "exact Poisson 95% (a minimum: siblings arrive together)". */
  readonly method: string
}

export interface FigureRow {
  readonly key: string
  readonly status: FigureStatus
  readonly value: number | null
}

/** The difference from an earlier period, in the figure's own unit, with its interval. */
export interface FigureChange {
  readonly period: string
  /** The earlier period's value. */
  readonly from: number
  readonly low: number
  readonly high: number
}

export interface FigureComparator {
  /** "England", "Statistical neighbours (median)", "Department for Education, this area". */
  readonly name: string
  /** The set or publication the value comes from, e.g. "April 2021 set, 9 of 10 with data". */
  readonly version: string
  readonly value: number | null
}

export interface FigureValue {
  readonly id: string
  /** "2017-18" is the year to 31 March 2018. */
  readonly period: string
  readonly status: FigureStatus
  /** Why there is no value, in plain words; null when known. */
  readonly reason: string | null
  /** Full precision; percentages are 0-100. Rounded only for people. */
  readonly value: number | null
  readonly unit: FigureUnit
  /** Tables only. */
  readonly rows?: readonly FigureRow[]
  readonly numerator: number | null
  readonly denominator: number | null
  /** How many were left out because a date or code they need was blank. */
  readonly unknown: number
  readonly interval: Interval | null
  readonly change: FigureChange | null
  readonly comparators: readonly FigureComparator[]
  /** YYYY-MM-DD: the day the records were extracted. */
  readonly asOf: string | null
  /** "2017-04-01..2018-03-31" as stated at upload; null for imported values without one. */
  readonly window: string | null
  /** "Annex A list 3 (provisional, local)", "as published in ...", "supplied by ...". */
  readonly source: string | null
  /** "referrals.count@1": id and version of the definition. */
  readonly definition: string
  /** The basis line, ready to print. */
  readonly basis: string
}
