import { periodInWords, readPeriod } from '../../../knowledge/law/index.ts'
import { basisLine } from './basis.ts'
import type { FigureValue } from './figure-value.ts'
import type { Meaning } from './meaning.ts'
import type { Measure } from './measure.ts'

/** A figure that another part of the system worked out, with what it means. */
export interface FigureToRelease {
  readonly id: string
  /** Counts up when the meaning changes: there is no change to tell across versions. */
  readonly version: number
  readonly title: string
  readonly period: string
  readonly measure: Measure
  readonly meaning: Meaning
  /** The day it stood so, and the days it covers ('FIRST..LAST'). */
  readonly asOf: string
  readonly window: string | null
}

/** Out: the value as it will stand, with its basis, before it is compared with the year before. */
export function releasedValue(one: FigureToRelease): FigureValue {
  const { measure, meaning, period } = one
  const known = readPeriod(period)
  return {
    id: one.id,
    period,
    ...measure,
    change: null,
    comparators: [],
    asOf: one.asOf,
    window: one.window,
    source: meaning.source,
    definition: `${one.id}@${one.version}`,
    basis: basisLine(measure, {
      source: meaning.source,
      period: known ? periodInWords(known) : period,
      asOf: one.asOf,
    }),
  }
}
