import { wilson, type Interval } from './interval.ts'
import { formatNumber } from './rounding.ts'

/** How many times as common something is in one group as in another; 1 is no difference. */
export type RateRatio =
  | { readonly status: 'known'; readonly ratio: number; readonly interval: Interval }
  | { readonly status: 'absent'; readonly reason: string }

/**
 * The ratio of two rates: `x1` of `n1` over `x2` of `n2`, also called the relative rate index. Given the
 * sum of the counts, the first is binomial; the score interval of its share is carried to the ratio, which
 * holds where a count is 0 too. Source: Przyborowski and Wilenski 1940, Biometrika 31, with Wilson's
 * interval. The name and use: Rovner-Pieczenik and others, the relative rate index of the United States'
 * Office of Juvenile Justice (from memory, unverified).
 */
export function rateRatio(x1: number, n1: number, x2: number, n2: number): RateRatio {
  if (n1 <= 0 || n2 <= 0) return absent('A group has no population, so there is no rate.')
  if (x2 === 0) return absent('The group compared with has none, so there is no ratio.')
  const share = wilson(x1, x1 + x2)
  const carried = (percent: number) =>
    percent >= 100 ? Infinity : (percent / (100 - percent)) * (n2 / n1)
  return {
    status: 'known',
    ratio: x1 / n1 / (x2 / n2),
    interval: {
      low: carried(share.low),
      high: carried(share.high),
      method: 'conditional score 95%',
    },
  }
}

/** Whether the interval leaves room for no difference. */
export function mayBeEqual({ low, high }: Interval): boolean {
  return low <= 1 && high >= 1
}

/**
 * In: a ratio and what it compares with, such as "everybody else". Out: a sentence ready to print, which
 * calls nothing a difference whose interval leaves room for none.
 */
export function ratioInWords(found: RateRatio, against: string): string {
  if (found.status === 'absent') return found.reason
  const { ratio, interval } = found
  const high = Number.isFinite(interval.high) ? formatNumber(interval.high, 1) : 'no upper end'
  const range = `${formatNumber(interval.low, 1)} to ${high}`
  return mayBeEqual(interval)
    ? `There may be no difference from ${against} (${formatNumber(ratio, 1)} times, ${range}).`
    : `${formatNumber(ratio, 1)} times as often as ${against} (${range}).`
}

const absent = (reason: string): RateRatio => ({ status: 'absent', reason })
