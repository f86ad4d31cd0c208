import type { Period } from '../../../knowledge/law/index.ts'
import type { Evidence, ListWindow } from './evidence.ts'
import type { FigureUnit } from './figure-value.ts'
import type { Measure } from './measure.ts'

/** Another source that can give a figure with the same meaning. */
export interface Origin {
  readonly source: string
  /** The days it covers, and the day it was taken; undefined where it was not supplied. */
  windowOf(evidence: Evidence): ListWindow | undefined
  /** Why it can't give the figure for the period, in words; null where it can. */
  gap(evidence: Evidence, period: Period): string | null
  compute(evidence: Evidence, period: Period, population: number | null): Measure
}

/** What stands behind a figure wherever it is printed. */
export interface Definition {
  readonly id: string
  /** Counts up when the meaning changes; a value names the version it was worked out by. */
  readonly version: number
  readonly title: string
  readonly numerator: string
  /** '' for counts. */
  readonly denominator: string
  readonly unit: FigureUnit
  /** Which way is better for children; most counts say nothing by themselves. */
  readonly good: 'up' | 'down' | 'neither'
  /** Children's counts follow the source's rule; counts of process may be published. */
  readonly disclosure: 'children' | 'process'
  /** The agency that answers for the records behind it. */
  readonly owner: string
  readonly since: string
  readonly source: string
  /**
   * Sources that stand before `source`, the first one first, for a period they were supplied for and
   * cover. Source: contract, "Windows, precedence, status".
   */
  readonly preferred?: readonly Origin[]
  compute(evidence: Evidence, period: Period, population: number | null): Measure
}
