import type { CountPoint, Limits, RatePoint, SharePoint, ValuePoint } from './series.ts'

// The mean of a moving range of two is 1.128 standard deviations (d2 for n = 2), so three of them are
// 2.66 mean moving ranges. Source: Shewhart 1931; Wheeler, Understanding Variation, chapter 3.
const THREE_SIGMA = 2.66

/**
 * Individuals chart (XmR): the mean, and 2.66 times the mean moving range about it. No point is screened
 * out of the ranges, as in NHS England's own tool; ranges across a gap are left out. In: at least one
 * known point. Out: null where no two known points stand side by side. Source: Wheeler; NHS England,
 * Making Data Count.
 */
export function individualsLimits(points: readonly ValuePoint[]): Limits | null {
  const ranges = movingRanges(points.map(({ value }) => value))
  if (ranges.length === 0) return null
  const centre = mean(points.flatMap(({ value }) => value ?? []))
  const sigma = (THREE_SIGMA * mean(ranges)) / 3
  return {
    centre,
    points: points.map(({ label, value }) => ({
      label,
      value,
      sigma: value === null ? null : sigma,
    })),
  }
}

/** Chart of shares (p), in percent: limits by the binomial, narrower where the denominator is larger. */
export function shareLimits(points: readonly SharePoint[]): Limits | null {
  const known = points.flatMap(({ numerator: x, denominator: n }) =>
    x === null || !n ? [] : [{ x, n }],
  )
  if (known.length === 0) return null
  const share = sum(known.map(({ x }) => x)) / sum(known.map(({ n }) => n))
  return {
    centre: share * 100,
    points: points.map(({ label, numerator: x, denominator: n }) =>
      x === null || !n
        ? { label, value: null, sigma: null }
        : { label, value: (x / n) * 100, sigma: Math.sqrt((share * (1 - share)) / n) * 100 },
    ),
  }
}

/** Chart of rates (u), per `per` of the population: limits by the Poisson. */
export function rateLimits(points: readonly RatePoint[], per: number): Limits | null {
  const known = points.flatMap(({ count: x, population: n }) =>
    x === null || !n ? [] : [{ x, n }],
  )
  if (known.length === 0) return null
  const rate = sum(known.map(({ x }) => x)) / sum(known.map(({ n }) => n))
  return {
    centre: rate * per,
    points: points.map(({ label, count: x, population: n }) =>
      x === null || !n
        ? { label, value: null, sigma: null }
        : { label, value: (x / n) * per, sigma: Math.sqrt(rate / n) * per },
    ),
  }
}

/** Chart of counts (c): limits by the Poisson, for periods of the same length and population. */
export function countLimits(points: readonly CountPoint[]): Limits | null {
  const known = points.flatMap(({ count }) => count ?? [])
  if (known.length === 0) return null
  const centre = mean(known)
  return {
    centre,
    points: points.map(({ label, count }) => ({
      label,
      value: count,
      sigma: count === null ? null : Math.sqrt(centre),
    })),
  }
}

/** Differences between neighbours in time, without sign; none across a gap. */
export function movingRanges(values: readonly (number | null)[]): readonly number[] {
  return values.flatMap((value, n) => {
    const before = values[n - 1]
    return value === null || before === null || before === undefined
      ? []
      : [Math.abs(value - before)]
  })
}

/**
 * How much the points vary beside what their counts alone would make them: about 1 where they vary as
 * counts do. In: limits of counts, shares or rates. Out: null where it can't be told. Source: Laney 2002,
 * Quality Engineering 14 (the sigma of the z-scores, from their moving range).
 */
export function dispersionOf({ centre, points }: Limits): number | null {
  const scores = points.map(({ value, sigma }) =>
    value === null || !sigma ? null : (value - centre) / sigma,
  )
  const ranges = movingRanges(scores)
  return ranges.length === 0 ? null : (THREE_SIGMA * mean(ranges)) / 3
}

export function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
