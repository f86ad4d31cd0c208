import { dayInWords, periodInWords, readPeriod } from '../../../knowledge/law/index.ts'
import { exactPoisson, wilson } from '../../../knowledge/statistics/index.ts'
import { basisLine } from './basis.ts'
import type { FigureValue } from './figure-value.ts'
import type { Measure } from './measure.ts'

/** A value as an upload holds it; a table has one for each of its rows. */
export interface SuppliedRow {
  readonly figure: string
  readonly period: string
  readonly key: string | null
  readonly status: FigureValue['status']
  readonly reason: string | null
  readonly unit: FigureValue['unit']
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly unknown: number
  readonly asOf: string | null
  readonly first: string | null
  readonly last: string | null
  readonly source: string
  readonly definition: string
}

/**
 * In: the rows of one figure and period from one upload. Out: its value, with the interval that its own
 * numbers allow, and a basis line that says whose number it is.
 */
export function suppliedValue(rows: readonly [SuppliedRow, ...SuppliedRow[]]): FigureValue {
  const whole = rows.find(({ key }) => key === null)
  const keyed = rows.filter(({ key }) => key !== null)
  const head = whole ?? rows[0]
  const measure: Measure = {
    status: head.status,
    reason: head.reason ?? (head.status === 'known' ? null : 'The supplier gives no value.'),
    unit: head.unit,
    value: head.unit === 'table' ? null : head.value,
    numerator: head.unit === 'count' ? (head.numerator ?? head.value) : head.numerator,
    denominator: head.denominator,
    unknown: head.unknown,
    interval: intervalOf(head),
    ...(keyed.length > 0
      ? { rows: keyed.map(({ key, status, value }) => ({ key: key ?? '', status, value })) }
      : {}),
  }
  const period = readPeriod(head.period)
  return {
    id: head.figure,
    period: head.period,
    ...measure,
    change: null,
    comparators: [],
    asOf: head.asOf,
    window: head.first && head.last ? `${head.first}..${head.last}` : null,
    source: head.source,
    definition: head.definition || `${head.figure}@1`,
    basis: [
      basisLine(measure, {
        source: head.source,
        period: period ? periodInWords(period) : head.period,
        asOf: null,
      }),
      head.asOf && `as at ${dayInWords(head.asOf)}`,
    ]
      .filter(Boolean)
      .join('; '),
  }
}

function intervalOf({ status, unit, value, numerator, denominator }: SuppliedRow) {
  if (status !== 'known' || value === null) return null
  if (unit === 'count' && Number.isInteger(value)) return exactPoisson(value)
  if (unit === 'percent' && numerator !== null && denominator && numerator <= denominator)
    return wilson(numerator, denominator)
  return null
}
