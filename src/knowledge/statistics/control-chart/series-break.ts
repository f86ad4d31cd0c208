import { mean, movingRanges } from './limits.ts'
import type { Limits, SeriesPoint } from './series.ts'

/** Where a series stops being one series. */
export interface SeriesBreak {
  /** The first point of what comes after. */
  readonly label: string
  /** `stated`: it is recorded otherwise from here. `suspected`: the values look as if it might be. */
  readonly kind: 'stated' | 'suspected'
  readonly words: string
}

// A moving range beyond 3.267 mean moving ranges is no ordinary one (D4 for n = 2). Source: Shewhart's
// chart of moving ranges, as in Wheeler, Understanding Variation.
const RANGE_LIMIT = 3.267

/** The fewest points on either side of a suspected break. Ours: with fewer, a level is a guess. */
const FEWEST_A_SIDE = 4

/** In: points. Out: the places at which the way of recording changed, as stated with the points. */
export function statedBreaks(points: readonly SeriesPoint[]): readonly number[] {
  let current: string | undefined
  return points.flatMap(({ recording }, at) => {
    const changed = recording !== undefined && current !== undefined && recording !== current
    current = recording ?? current
    return changed ? [at] : []
  })
}

/**
 * Whether a series moves to another level at one step, as a change of definition or system makes it do:
 * the step is larger than ordinary ranges on both sides allow, and no point after it lies among those
 * before. Out: the place of the first point after it, or null. A real change can look the same; so this
 * is asked about, and is called no trend. The test is ours, made of published limits.
 */
export function suspectedBreak({ points }: Limits): number | null {
  const known = points.flatMap(({ value }, at) => (value === null ? [] : [{ value, at }]))
  const values = known.map(({ value }) => value)
  let best: { readonly at: number; readonly step: number } | null = null
  for (let n = FEWEST_A_SIDE; n <= values.length - FEWEST_A_SIDE; n++) {
    const [before, after] = [values.slice(0, n), values.slice(n)]
    const step = Math.abs((after[0] ?? 0) - (before.at(-1) ?? 0))
    const ordinary = mean([...movingRanges(before), ...movingRanges(after)])
    const apart =
      Math.max(...before) < Math.min(...after) || Math.max(...after) < Math.min(...before)
    if (apart && step > RANGE_LIMIT * ordinary && step > (best?.step ?? 0))
      best = { at: known[n]?.at ?? 0, step }
  }
  return best?.at ?? null
}
