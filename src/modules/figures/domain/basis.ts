import { dayInWords, type Day } from '../../../knowledge/law/index.ts'
import { formatNumber, smallProportion } from '../../../knowledge/statistics/index.ts'
import type { FigureUnit } from './figure-value.ts'
import type { Measure } from './measure.ts'

/** In: a value and its unit. Out: as people read it: "4,461", "25.8%", "42.1 per 10,000". */
export function valueInWords(value: number, unit: FigureUnit): string {
  if (unit === 'percent') return `${formatNumber(value, 1)}%`
  if (unit === 'per-10000') return `${formatNumber(value, 1)} per 10,000`
  return formatNumber(value)
}

/**
 * The basis line, ready to print. In: what was found, where it comes from, and the day it was
 * extracted. Shares of fewer than 20 give the numbers themselves.
 */
export function basisLine(
  measure: Measure,
  from: { readonly source: string; readonly period: string; readonly asOf: Day | null },
): string {
  const { status, reason, unit, value, numerator, denominator, unknown, interval } = measure
  const parts: string[] = []
  if (status !== 'known') parts.push(reason ?? 'There is no value.')
  if (unit === 'percent' && numerator !== null && denominator !== null)
    parts.push(
      smallProportion(numerator, denominator) ??
        `${formatNumber(numerator)} of ${formatNumber(denominator)}`,
    )
  if (interval && value !== null)
    parts.push(
      `${valueInWords(interval.low, unit)} to ${valueInWords(interval.high, unit)} (${interval.method})`,
    )
  if (unknown > 0) {
    const all =
      unknown + (denominator !== null && unit !== 'per-10000' ? denominator : (numerator ?? 0))
    parts.push(`${formatNumber(unknown)} of ${formatNumber(all)} not known`)
  }
  parts.push(from.source, from.period)
  if (from.asOf) parts.push(`extracted on ${dayInWords(from.asOf)}`)
  return parts.map((part) => part.replace(/\.$/, '')).join('; ')
}
