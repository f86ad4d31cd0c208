import { countChange, newcombe } from '../../../knowledge/statistics/index.ts'
import type { FigureChange, FigureValue } from './figure-value.ts'

/**
 * The change from an earlier value of the same figure. Out: null where either has no value, where the
 * definition changed between them, or where no interval can be given. Shares: Newcombe's interval.
 * Counts: the conditional score interval. Rates: that of their counts, over the later population.
 * Source: docs/statistics.md.
 */
export function changeFrom(
  earlier: FigureValue | undefined,
  now: FigureValue,
): FigureChange | null {
  if (earlier?.status !== 'known' || now.status !== 'known') return null
  if (earlier.value === null || now.value === null || earlier.unit !== now.unit) return null
  if (now.definition !== '' && earlier.definition !== '' && earlier.definition !== now.definition)
    return null
  const between = interval(earlier, now)
  return between && { period: earlier.period, from: earlier.value, ...between }
}

function interval(earlier: FigureValue, now: FigureValue): { low: number; high: number } | null {
  const [x1, n1, x2, n2] = [earlier.numerator, earlier.denominator, now.numerator, now.denominator]
  if (now.unit === 'percent') {
    if (x1 === null || x2 === null || !n1 || !n2) return null
    return bounds(newcombe(x1, n1, x2, n2))
  }
  if (now.unit === 'per-10000') {
    if (x1 === null || x2 === null || !n1 || !n2) return null
    // The earlier count as it would be in the later population, so that growth alone is no change.
    const { low, high } = countChange((x1 * n2) / n1, x2)
    return { low: (low / n2) * 10_000, high: (high / n2) * 10_000 }
  }
  return bounds(countChange(earlier.value ?? 0, now.value ?? 0))
}

const bounds = ({ low, high }: { low: number; high: number }) => ({ low, high })

/** In: a change. Out: whether it may be called one: its interval excludes no change. */
export function isChange({ low, high }: FigureChange): boolean {
  return low > 0 || high < 0
}
