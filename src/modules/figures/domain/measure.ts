import {
  exactPoisson,
  rateInterval,
  wilson,
  type Interval,
} from '../../../knowledge/statistics/index.ts'
import type { FigureRow, FigureStatus, FigureUnit } from './figure-value.ts'

/** What a computation finds, before period, source and basis are put beside it. */
export interface Measure {
  readonly status: FigureStatus
  readonly reason: string | null
  readonly unit: FigureUnit
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly unknown: number
  readonly interval: Interval | null
  readonly rows?: readonly FigureRow[]
}

/** There is no value, and why. Never 0. */
export function absent(unit: FigureUnit, reason: string): Measure {
  return {
    status: 'absent',
    reason,
    unit,
    value: null,
    numerator: null,
    denominator: null,
    unknown: 0,
    interval: null,
  }
}

export function count(value: number, unknown = 0): Measure {
  return {
    ...absent('count', ''),
    status: 'known',
    reason: null,
    value,
    numerator: value,
    unknown,
    interval: exactPoisson(value),
  }
}

/** In: `numerator` of `denominator`. A denominator of 0 has no percentage. */
export function percent(numerator: number, denominator: number, unknown = 0): Measure {
  if (denominator === 0)
    return {
      ...absent('percent', 'There were none, so there is no percentage.'),
      denominator,
      unknown,
    }
  return {
    status: 'known',
    reason: null,
    unit: 'percent',
    value: (numerator * 100) / denominator,
    numerator,
    denominator,
    unknown,
    interval: wilson(numerator, denominator),
  }
}

/** In: a count as found, and the population aged 0 to 17; null where none is held. */
export function per10000(counted: Measure, population: number | null): Measure {
  if (counted.status !== 'known' || counted.value === null)
    return absent('per-10000', counted.reason ?? 'The count is absent.')
  if (!population) return absent('per-10000', 'No population was supplied for the period.')
  return {
    ...counted,
    unit: 'per-10000',
    value: (counted.value * 10_000) / population,
    denominator: population,
    interval: rateInterval(counted.value, population, 10_000),
  }
}

/** A table of values that add up to nothing, such as scores: it has no total. */
export function valuesTable(values: ReadonlyMap<string, number>, unknown = 0): Measure {
  return { ...table(values, unknown), denominator: null }
}

/** A table of counts by key, in the order given. */
export function table(counts: ReadonlyMap<string, number>, unknown = 0): Measure {
  const rows = [...counts].map(([key, value]) => ({ key, status: 'known' as const, value }))
  const total = rows.reduce((sum, { value }) => sum + value, 0)
  return {
    ...absent('table', ''),
    status: 'known',
    reason: null,
    denominator: total,
    unknown,
    rows,
  }
}
