import { poissonAtMost } from './distribution.ts'

/** A range, in the unit of what it is about, and how it was found. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly method: string
}

const Z = 1.959963984540054

/**
 * Wilson's score interval, without continuity correction, for a proportion. In: `x` of `n`, n > 0.
 * Out: percentages. Source: Wilson (1927), J. Am. Stat. Assoc. 22; Newcombe (1998), Stat. Med. 17,
 * method 3.
 */
export function wilson(x: number, n: number): Interval {
  const { low, high } = wilsonShare(x, n)
  return { low: low * 100, high: high * 100, method: 'Wilson 95%' }
}

function wilsonShare(x: number, n: number): { low: number; high: number } {
  const p = x / n
  const centre = p + (Z * Z) / (2 * n)
  const spread = Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n))
  const scale = 1 + (Z * Z) / n
  return {
    low: x === 0 ? 0 : (centre - spread) / scale,
    high: x === n ? 1 : (centre + spread) / scale,
  }
}

/**
 * The difference between two independent proportions, second less first. Out: percentage points.
 * Source: Newcombe (1998), Stat. Med. 17:873-890, method 10.
 */
export function newcombe(x1: number, n1: number, x2: number, n2: number): Interval {
  const [a, b] = [wilsonShare(x1, n1), wilsonShare(x2, n2)]
  const [p1, p2] = [x1 / n1, x2 / n2]
  const difference = p2 - p1
  return {
    low: (difference - Math.hypot(p2 - b.low, a.high - p1)) * 100,
    high: (difference + Math.hypot(b.high - p2, p1 - a.low)) * 100,
    method: 'Newcombe 95% (hybrid score)',
  }
}

/** Garwood's exact interval for a count. Source: Garwood (1936), Biometrika 28. */
export function exactPoisson(count: number): Interval {
  const low = count === 0 ? 0 : solve((mean) => 1 - poissonAtMost(count - 1, mean), 0.025, count)
  const high = solve((mean) => 1 - poissonAtMost(count, mean), 0.975, count)
  return { low, high, method: 'exact Poisson 95%' }
}

/** A count per `per` of the population, with the interval of its count. Population > 0. */
export function rateInterval(count: number, population: number, per: number): Interval {
  const { low, high, method } = exactPoisson(count)
  const scale = per / population
  return {
    low: low * scale,
    high: high * scale,
    method: `${method} of the count, over the population`,
  }
}

/**
 * The change between two counts of the same length of time, second less first. Given the sum, the
 * second count is binomial; its exact interval is carried to the ratio, and the ratio to the earlier
 * count. Source: Przyborowski and Wilenski (1940), Biometrika 31. Out: in counts.
 */
export function countChange(first: number, second: number): Interval {
  const total = first + second
  const { low, high } = total === 0 ? { low: 0, high: 1 } : wilsonShare(second, total)
  const ratio = (share: number) => (share >= 1 ? Infinity : share / (1 - share))
  return {
    low: first * ratio(low) - first,
    high: first === 0 ? exactPoisson(second).high : first * ratio(high) - first,
    method: 'conditional score 95%',
  }
}

function solve(rising: (mean: number) => number, target: number, near: number): number {
  let low = 0
  let high = near + 10 * Math.sqrt(near + 1) + 10
  for (let step = 0; step < 200 && high - low > 1e-10 * (1 + low); step++) {
    const middle = (low + high) / 2
    if (rising(middle) < target) low = middle
    else high = middle
  }
  return (low + high) / 2
}
