import type { Limits, Measured } from './series.ts'

/** Points in a row on one side of the centre. Source: Western Electric 1956, Statistical Quality Control
 * Handbook. NHS England's Making Data Count counts from seven; eight cries wolf less often. */
export const RUN = 8
/** Points in a row that each rise, or each fall. Source: Nelson 1984, J. Quality Technology 16, test 3. */
export const TREND = 6

export type SignalRule = 'outside' | 'run' | 'trend' | 'near-limit'

/** Something more than ordinary variation would make. */
export interface Signal {
  readonly rule: SignalRule
  /** Of a trend: whether it rises or falls. */
  readonly side: 'high' | 'low'
  /** The points it is seen at, oldest first. */
  readonly labels: readonly string[]
}

/**
 * Special causes in a series: a point outside the limits (Shewhart 1931); eight or more in a row on one
 * side; six or more in a row that rise or fall; two of three beyond two thirds of the way to the same
 * limit (Western Electric 1956). A gap ends every row. A point on the centre is on neither side.
 */
export function signalsIn(limits: Limits): readonly Signal[] {
  const points = limits.points.map((point) => ({ ...point, score: scoreOf(point, limits.centre) }))
  return [...outside(points), ...runs(points), ...trends(points), ...nearLimit(points)]
}

interface Scored extends Measured {
  /** Standard deviations from the centre; null where the point is a gap. */
  readonly score: number | null
}

function scoreOf({ value, sigma }: Measured, centre: number): number | null {
  if (value === null || sigma === null) return null
  const distance = value - centre
  // A double's last digits are no distance.
  if (Math.abs(distance) <= 1e-9 * Math.max(1, Math.abs(centre))) return 0
  return sigma === 0 ? Math.sign(distance) * Infinity : distance / sigma
}

const sideOf = (score: number) => (score > 0 ? 'high' : 'low')

function outside(points: readonly Scored[]): Signal[] {
  return points.flatMap(({ label, score }) =>
    score !== null && Math.abs(score) > 3
      ? [{ rule: 'outside' as const, side: sideOf(score), labels: [label] }]
      : [],
  )
}

function runs(points: readonly Scored[]): Signal[] {
  const rows = rowsOf(points, (before, after) => sign(before.score) === sign(after.score))
  return rows
    .filter(([first]) => sign(first?.score ?? null) !== 0)
    .filter((row) => row.length >= RUN)
    .map((row) => signalOf('run', sideOf(row[0]?.score ?? 0), row))
}

function trends(points: readonly Scored[]): Signal[] {
  return [1, -1].flatMap((direction) =>
    rowsOf(points, (before, after) => sign((after.value ?? 0) - (before.value ?? 0)) === direction)
      .filter((row) => row.length >= TREND)
      .map((row) => signalOf('trend', direction > 0 ? 'high' : 'low', row)),
  )
}

function nearLimit(points: readonly Scored[]): Signal[] {
  return [1, -1].flatMap((direction) => {
    const far = points.map(({ score }) => score !== null && score * direction > 2)
    const seen = new Set<number>()
    for (let n = 0; n + 2 < points.length; n++) {
      const three = [n, n + 1, n + 2]
      const known = three.every((at) => points[at]?.score !== null)
      const those = three.filter((at) => far[at])
      if (known && those.length >= 2) for (const at of those) seen.add(at)
    }
    return clusters([...seen].sort((a, b) => a - b)).map((places) =>
      signalOf(
        'near-limit',
        direction > 0 ? 'high' : 'low',
        places.flatMap((at) => points[at] ?? []),
      ),
    )
  })
}

// Places no more than two apart belong to one signal.
function clusters(places: readonly number[]): number[][] {
  const found: number[][] = []
  for (const place of places) {
    const last = found.at(-1)
    if (last && place - (last.at(-1) ?? place) <= 2) last.push(place)
    else found.push([place])
  }
  return found
}

// The longest rows of known points in which each goes on from the one before.
function rowsOf(
  points: readonly Scored[],
  goesOn: (before: Scored, after: Scored) => boolean,
): Scored[][] {
  const rows: Scored[][] = []
  let before: Scored | null = null
  for (const point of points) {
    if (point.score === null) {
      before = null
      continue
    }
    if (before && goesOn(before, point)) rows.at(-1)?.push(point)
    else rows.push([point])
    before = point
  }
  return rows
}

function signalOf(rule: SignalRule, side: Signal['side'], row: readonly Scored[]): Signal {
  return { rule, side, labels: row.map(({ label }) => label) }
}

function sign(score: number | null): number {
  return score === null ? 0 : Math.sign(score)
}
