import { binomialAtMost, poissonAtMost } from './distribution.ts'
import { mean } from './control-chart/limits.ts'

/** The two funnels that are drawn: 95% and 99.8%, two and three standard deviations. */
export const FUNNEL_LEVELS = { inner: 0.95, outer: 0.998 } as const
const Z = { inner: 1.959963984540054, outer: 3.090232306167813 } as const
export type FunnelLevel = keyof typeof FUNNEL_LEVELS

/** How counts come about: `share` of a denominator, or `rate` in a population. */
export type FunnelKind =
  { readonly kind: 'share' } | { readonly kind: 'rate'; readonly per: number }

export interface FunnelArea {
  readonly name: string
  readonly numerator: number | null
  readonly denominator: number | null
}

export interface Range {
  readonly low: number
  readonly high: number
}

export interface FunnelPoint {
  readonly name: string
  readonly numerator: number
  readonly denominator: number
  readonly value: number
  /** Exact limits for this denominator. */
  readonly inner: Range
  readonly outer: Range
  readonly standing: 'within' | 'beyond-inner' | 'beyond-outer'
  readonly side: 'high' | 'low'
}

export interface Funnel {
  readonly average: number
  /** By denominator, the largest first. */
  readonly points: readonly FunnelPoint[]
  /** Areas without a value, or whose value is hidden: named, and drawn nowhere. */
  readonly left: readonly string[]
  readonly overdispersion: Overdispersion
}

/** Whether areas differ by more than chance, so that many stand outside limits made for chance alone. */
export interface Overdispersion {
  /** About 1 where only chance is at work; null with fewer than two areas. */
  readonly ratio: number | null
  readonly noted: boolean
}

/**
 * Areas around an average. In: areas, the average (percent of a share, or per `per` of a rate), and how
 * the counts come about. Out: each area with exact limits, and where it stands. A funnel makes no league
 * table: within it, order is chance. Source: Spiegelhalter 2005, Statistics in Medicine 24.
 */
export function funnel(areas: readonly FunnelArea[], average: number, kind: FunnelKind): Funnel {
  const points = areas.flatMap(({ name, numerator: x, denominator: n }) =>
    x === null || !n ? [] : [pointOf(name, x, n, average, kind)],
  )
  return {
    average,
    points: points.sort((a, b) => b.denominator - a.denominator || a.name.localeCompare(b.name)),
    left: areas
      .filter(({ numerator, denominator }) => numerator === null || !denominator)
      .map(({ name }) => name),
    overdispersion: overdispersionOf(points, average, kind),
  }
}

/**
 * Exact limits for one denominator: the lowest and the highest value that are not in a tail of chance
 * alone. In: the average, a denominator above 0, and the level. A value is beyond where it is lower or
 * higher, not where it is equal.
 */
export function exactLimits(
  average: number,
  n: number,
  kind: FunnelKind,
  level: FunnelLevel,
): Range {
  const tail = (1 - FUNNEL_LEVELS[level]) / 2
  const expected = (average / scaleOf(kind)) * n
  const atMost = (k: number) => {
    if (kind.kind === 'rate') return poissonAtMost(k, expected)
    const chance = expected / n
    if (chance <= 0) return k < 0 ? 0 : 1
    return chance >= 1 ? (k < n ? 0 : 1) : binomialAtMost(k, n, chance)
  }
  const most = kind.kind === 'share' ? n : Math.ceil(expected + 12 * Math.sqrt(expected) + 40)
  const low = firstWhere(0, most, (k) => atMost(k) > tail)
  // The highest count that is not in the upper tail: P(X >= k) is still more than the tail.
  const high = firstWhere(0, most, (k) => 1 - atMost(k) <= tail)
  const scale = scaleOf(kind) / n
  return { low: low * scale, high: high * scale }
}

/**
 * Smooth limits to draw as a curve: the score test's, which Wilson's interval turns round. In: as above.
 * Areas are judged by the exact limits, which for small denominators differ.
 */
export function curveLimits(
  average: number,
  n: number,
  kind: FunnelKind,
  level: FunnelLevel,
): Range {
  const spread = Z[level] * sigmaOf(average, n, kind)
  const most = kind.kind === 'share' ? 100 : Infinity
  return { low: Math.max(0, average - spread), high: Math.min(most, average + spread) }
}

function pointOf(
  name: string,
  x: number,
  n: number,
  average: number,
  kind: FunnelKind,
): FunnelPoint {
  const value = (x / n) * scaleOf(kind)
  const inner = exactLimits(average, n, kind, 'inner')
  const outer = exactLimits(average, n, kind, 'outer')
  const standing = isBeyond(value, outer)
    ? 'beyond-outer'
    : isBeyond(value, inner)
      ? 'beyond-inner'
      : 'within'
  const side = value >= average ? 'high' : 'low'
  return { name, numerator: x, denominator: n, value, inner, outer, standing, side }
}

// A double's last digits put nobody outside.
function isBeyond(value: number, { low, high }: Range): boolean {
  const hair = 1e-9 * Math.max(1, Math.abs(value))
  return value < low - hair || value > high + hair
}

function sigmaOf(average: number, n: number, kind: FunnelKind): number {
  const part = average / scaleOf(kind)
  const variance = kind.kind === 'share' ? (part * (1 - part)) / n : part / n
  return Math.sqrt(variance) * scaleOf(kind)
}

const scaleOf = (kind: FunnelKind) => (kind.kind === 'share' ? 100 : kind.per)

// The mean of squared z-scores, the outer tenth on each side drawn in to the next. It is noted where it
// is beyond what chance makes of it. Source: Spiegelhalter 2005, Quality and Safety in Health Care 14;
// the bound of two standard errors is from memory, unverified.
function overdispersionOf(
  points: readonly FunnelPoint[],
  average: number,
  kind: FunnelKind,
): Overdispersion {
  const scores = points.flatMap(({ value, denominator }) => {
    const sigma = sigmaOf(average, denominator, kind)
    return sigma > 0 ? [(value - average) / sigma] : []
  })
  if (scores.length < 2) return { ratio: null, noted: false }
  const sorted = [...scores].sort((a, b) => a - b)
  const cut = Math.floor(sorted.length / 10)
  const [low = 0, high = 0] = [sorted[cut], sorted[sorted.length - 1 - cut]]
  const drawn = sorted.map((score) => Math.min(high, Math.max(low, score)))
  const ratio = mean(drawn.map((score) => score * score))
  return { ratio, noted: ratio > 1 + 2 * Math.sqrt(2 / scores.length) }
}

// The first whole number for which a test that turns true once, and stays so, is true.
function firstWhere(from: number, to: number, isTrue: (k: number) => boolean): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isTrue(middle)) high = middle
    else low = middle + 1
  }
  return low
}
