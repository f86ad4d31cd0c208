import type { Silence } from './round.ts'

/** One agency, one standard, one year: a cell of the comparison of a template's rounds. */
export interface ComparisonRow {
  /** The agency's or school's name as it was asked. */
  readonly agency: string
  /** The standard's title, as the latest version calls it. */
  readonly standard: string
  /** The year the round is about: '2017-18'. */
  readonly period: string
  /** Null where there is none, or none that this reader may see: missing is not 0. */
  readonly self: number | null
  readonly moderated: number | null
  readonly silence: Silence
  /** Whether the standard changed between the year before and this one, with no map from one to the other. */
  readonly breakBefore: boolean
}
