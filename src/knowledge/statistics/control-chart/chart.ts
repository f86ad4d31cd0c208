import { countLimits, dispersionOf, individualsLimits, rateLimits, shareLimits } from './limits.ts'
import type {
  CountPoint,
  Limits,
  RatePoint,
  SeriesPoint,
  SharePoint,
  ValuePoint,
} from './series.ts'
import { statedBreaks, suspectedBreak, type SeriesBreak } from './series-break.ts'
import { signalsIn, type Signal } from './signals.ts'

/** The fewest known points from which limits are worked out. Wheeler allows five or six; we ask for more. */
export const FEWEST_POINTS = 8
/** Below this many, limits are provisional: NHS England's tool calls them trial limits. */
export const FIRM_POINTS = 12

// Counts that vary a third more than counts do by themselves. Ours; no published figure was found.
const TOO_NARROW = 1.33

export interface ChartedPoint {
  readonly label: string
  /** Null where it is not known: a gap in the chart. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

/** A stretch of a series recorded in one way. */
export type Segment =
  | {
      readonly status: 'too-few'
      readonly points: readonly ChartedPoint[]
      readonly known: number
      readonly needed: number
    }
  | {
      readonly status: 'charted'
      readonly points: readonly ChartedPoint[]
      readonly centre: number
      readonly signals: readonly Signal[]
      /** Fewer than FIRM_POINTS known points. */
      readonly provisional: boolean
      /** Signals are not given, because a step may be a change of recording. */
      readonly heldBack: boolean
      /** Points vary more than their counts alone would make them, so the limits are too narrow. */
      readonly tooNarrow: boolean
    }

export interface ControlChart {
  readonly kind: 'values' | 'shares' | 'rates' | 'counts'
  /** Oldest first; one where recording never changed. */
  readonly segments: readonly Segment[]
  readonly breaks: readonly SeriesBreak[]
}

/** What a value can't be less or more than, such as 0 and 100 for a percentage. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

const ANY: Bounds = { least: -Infinity, most: Infinity }
const COUNTED: Bounds = { least: 0, most: Infinity }
const PERCENT: Bounds = { least: 0, most: 100 }

/** Individuals chart (XmR), for what is no count or share of its own. In: points oldest first. */
export function chartValues(points: readonly ValuePoint[], bounds: Bounds = ANY): ControlChart {
  return chart('values', points, ({ value }) => value !== null, individualsLimits, bounds)
}

/** Chart of shares (p), in percent. */
export function chartShares(points: readonly SharePoint[]): ControlChart {
  const known = ({ numerator, denominator }: SharePoint) =>
    numerator !== null && Boolean(denominator)
  return chart('shares', points, known, shareLimits, PERCENT)
}

/** Chart of rates (u), per `per` of the population. */
export function chartRates(points: readonly RatePoint[], per: number): ControlChart {
  const known = ({ count, population }: RatePoint) => count !== null && Boolean(population)
  return chart('rates', points, known, (some) => rateLimits(some, per), COUNTED)
}

/** Chart of counts (c), of periods of the same length. */
export function chartCounts(points: readonly CountPoint[]): ControlChart {
  return chart('counts', points, ({ count }) => count !== null, countLimits, COUNTED)
}

function chart<Point extends SeriesPoint>(
  kind: ControlChart['kind'],
  points: readonly Point[],
  isKnown: (point: Point) => boolean,
  limitsOf: (points: readonly Point[]) => Limits | null,
  bounds: Bounds,
): ControlChart {
  const places = statedBreaks(points)
  const breaks: SeriesBreak[] = places.map((at) => ({
    label: points[at]?.label ?? '',
    kind: 'stated',
    words: `From ${points[at]?.label ?? ''} it is recorded in another way, so it is another series.`,
  }))
  const segments = [0, ...places].map((from, n): Segment => {
    const own = points.slice(from, places[n] ?? points.length)
    const limits = limitsOf(own)
    const known = own.filter(isKnown).length
    if (!limits || known < FEWEST_POINTS)
      return { status: 'too-few', points: withoutLimits(own, limits), known, needed: FEWEST_POINTS }
    const step = suspectedBreak(limits)
    if (step !== null) breaks.push(suspicion(own, step))
    const dispersion = kind === 'values' ? null : dispersionOf(limits)
    return {
      status: 'charted',
      points: withLimits(limits, bounds),
      centre: limits.centre,
      signals: step === null ? signalsIn(limits) : [],
      provisional: known < FIRM_POINTS,
      heldBack: step !== null,
      tooNarrow: dispersion !== null && dispersion > TOO_NARROW,
    }
  })
  return { kind, segments, breaks }
}

function suspicion(points: readonly SeriesPoint[], at: number): SeriesBreak {
  const [before, after] = [points[at - 1]?.label ?? '', points[at]?.label ?? '']
  return {
    label: after,
    kind: 'suspected',
    words: `Between ${before} and ${after} the values move to another level at one step. Ask whether recording changed before calling it a change for children.`,
  }
}

function withLimits({ centre, points }: Limits, { least, most }: Bounds): ChartedPoint[] {
  return points.map(({ label, value, sigma }) => ({
    label,
    value,
    low: sigma === null ? null : Math.max(least, centre - 3 * sigma),
    high: sigma === null ? null : Math.min(most, centre + 3 * sigma),
  }))
}

function withoutLimits(points: readonly SeriesPoint[], limits: Limits | null): ChartedPoint[] {
  return points.map(({ label }, n) => ({
    label,
    value: limits?.points[n]?.value ?? null,
    low: null,
    high: null,
  }))
}
