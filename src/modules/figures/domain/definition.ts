import type { Period } from '../../../knowledge/law/index.ts'
import type { Evidence } from './evidence.ts'
import type { FigureUnit } from './figure-value.ts'
import type { Measure } from './measure.ts'

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
  compute(evidence: Evidence, period: Period, population: number | null): Measure
}
