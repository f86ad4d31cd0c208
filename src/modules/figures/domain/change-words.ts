import { formatNumber } from '../../../knowledge/statistics/index.ts'
import { valueInWords } from './basis.ts'
import { isChange } from './change.ts'
import type { FigureValue } from './figure-value.ts'

/**
 * In: a value. Out: its change in words, which calls nothing a rise or a fall whose interval holds no
 * change; null where there is no earlier value to compare with.
 */
export function changeInWords({ change, value, unit }: FigureValue): string | null {
  if (!change || value === null) return null
  const { from, period, low, high } = change
  const of = `from ${valueInWords(from, unit)} in ${period}`
  const range =
    unit === 'percent'
      ? `${signed(low)} to ${signed(high)} percentage points`
      : unit === 'per-10000'
        ? `${signed(low)} to ${signed(high)} per 10,000`
        : `${signed(low, 0)} to ${signed(high, 0)}`
  if (!isChange(change)) return `No clear change ${of} (${range})`
  const by =
    unit === 'count' && from > 0
      ? ` by ${formatNumber(Math.abs(((value - from) * 100) / from), 1)}%`
      : unit === 'percent'
        ? ` by ${formatNumber(Math.abs(value - from), 1)} percentage points`
        : ''
  return `${value > from ? 'Up' : 'Down'}${by} ${of} (${range})`
}

function signed(value: number, digits = 1): string {
  if (!Number.isFinite(value)) return 'no upper limit'
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatNumber(Math.abs(value), digits)}`
}
