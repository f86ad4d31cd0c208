import { BREAK } from './thresholds.ts'

/** How often something happened in a month, out of how much: rows of days, or rows of rows. */
export interface MonthShare {
  readonly month: number
  readonly count: number
  readonly of: number
}

export interface Step {
  /** The first month after the jump. */
  readonly month: number
  readonly before: number
  readonly after: number
}

/**
 * Finds the one jump in a series that chance, unrest from month to month and a steady trend do not
 * explain. In: months in order. Out: the jump, by the ratios before and after it, or null.
 *
 * For each place between two months the two ratios are compared by a quasi-likelihood test, the
 * dispersion estimated from the months within the two parts (McCullagh and Nelder, Generalized Linear
 * Models, 4.5). `spread` is 1 for counts, which scatter as their mean; for shares it is 1 less the share.
 */
export function findStep(months: readonly MonthShare[], kind: 'count' | 'share'): Step | null {
  if (months.length < BREAK.fewestMonths) return null
  let best: (Step & { readonly errors: number; readonly at: number }) | null = null
  for (let at = BREAK.eachSide; at <= months.length - BREAK.eachSide; at++) {
    const [early, late] = [sum(months.slice(0, at)), sum(months.slice(at))]
    if (early.of === 0 || late.of === 0) continue
    const [before, after] = [early.count / early.of, late.count / late.of]
    const whole = (early.count + late.count) / (early.of + late.of)
    const spread = kind === 'share' ? whole * (1 - whole) : whole
    if (spread <= 0) continue
    const dispersion = dispersionOf(months, at, before, after, kind)
    const error = Math.sqrt(dispersion * spread * (1 / early.of + 1 / late.of))
    const errors = Math.abs(after - before) / error
    const month = months[at]?.month ?? 0
    if (!best || errors > best.errors) best = { month, before, after, errors, at }
  }
  if (!best || best.errors < BREAK.errors || isTrend(months, best)) return null
  return { month: best.month, before: best.before, after: best.after }
}

function dispersionOf(
  months: readonly MonthShare[],
  at: number,
  before: number,
  after: number,
  kind: 'count' | 'share',
): number {
  let total = 0
  months.forEach(({ count, of }, n) => {
    const ratio = n < at ? before : after
    const expected = ratio * of
    const variance = kind === 'share' ? expected * (1 - ratio) : expected
    if (variance > 0) total += (count - expected) ** 2 / variance
  })
  return Math.max(total / Math.max(months.length - 2, 1), 1)
}

// What rises a little every month is a trend, and is charted as one.
function isTrend(
  months: readonly MonthShare[],
  { at, before, after }: { readonly at: number; readonly before: number; readonly after: number },
): boolean {
  const ratios = months.map(({ count, of }) => (of === 0 ? 0 : count / of))
  const mean = ratios.reduce((all, one) => all + one, 0) / ratios.length
  const middle = (ratios.length - 1) / 2
  const slope =
    ratios.reduce((all, one, n) => all + (n - middle) * (one - mean), 0) /
    ratios.reduce((all, _one, n) => all + (n - middle) ** 2, 0)
  const left = (fit: (n: number) => number) =>
    ratios.reduce((all, one, n) => all + (one - fit(n)) ** 2, 0)
  const byJump = left((n) => (n < at ? before : after))
  const byTrend = left((n) => mean + slope * (n - middle))
  return byJump > byTrend * BREAK.ofTrend
}

function sum(months: readonly MonthShare[]): { count: number; of: number } {
  return months.reduce((all, { count, of }) => ({ count: all.count + count, of: all.of + of }), {
    count: 0,
    of: 0,
  })
}
