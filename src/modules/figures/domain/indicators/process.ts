import type { ControlPoint } from '../../../../platform/charts/chart.ts'
import {
  chartInWords,
  type ControlChart,
  type Good,
  type Segment,
  type SeriesBreak,
  type SeriesPoint,
} from '../../../../knowledge/statistics/index.ts'

/** A series as a control chart reads it: the points to draw, where it breaks, and the words. */
export interface Process {
  readonly points: readonly ControlPoint[]
  readonly breaks: readonly string[]
  readonly words: readonly string[]
  readonly standing: 'break' | 'special' | 'ordinary' | 'too-few'
}

/** More steps than this are no breaks but a series that wanders. */
const MOST_BREAKS = 3
const MOST_SIGNALS = 4

/**
 * Reads a series that may hold a change of recording. In: points oldest first, the kind of chart, and
 * which way is better. Where the values step to another level at once, the step is flagged and limits are
 * worked out on either side; it is never called a rise or a fall. Limits and rules: docs/statistics.md.
 */
export function readProcess<P extends SeriesPoint>(
  points: readonly P[],
  chartOf: (points: readonly P[]) => ControlChart,
  good: Good,
): Process {
  let marked = points
  let chart = chartOf(marked)
  const suspected: SeriesBreak[] = []
  for (let n = 0; n < MOST_BREAKS; n++) {
    const found = chart.breaks.find(({ kind }) => kind === 'suspected')
    if (!found) break
    suspected.push(found)
    const at = marked.findIndex(({ label }) => label === found.label)
    marked = marked.map((point, place) => ({
      ...point,
      recording: `${point.recording ?? ''}${place >= at ? '+' : ''}`,
    }))
    chart = chartOf(marked)
  }
  const several = chart.segments.length > 1
  return {
    points: chart.segments.flatMap(drawn),
    breaks: suspected.map(({ label }) => label),
    words: [
      ...suspected.map(({ words }) => words),
      ...chart.segments.flatMap((segment) => segmentWords(segment, good, several)),
    ],
    standing:
      suspected.length > 0
        ? 'break'
        : chart.segments.every(({ status }) => status === 'too-few')
          ? 'too-few'
          : chart.segments.some((one) => one.status === 'charted' && one.signals.length > 0)
            ? 'special'
            : 'ordinary',
  }
}

function drawn(segment: Segment): ControlPoint[] {
  const special = new Set(
    segment.status === 'charted' ? segment.signals.flatMap(({ labels }) => labels) : [],
  )
  const centre = segment.status === 'charted' ? segment.centre : null
  return segment.points.map(({ label, value, low, high }) => ({
    label,
    value,
    low,
    high,
    centre: value === null ? null : centre,
    special: special.has(label),
  }))
}

function segmentWords(segment: Segment, good: Good, several: boolean): string[] {
  const [first, last] = [segment.points[0]?.label ?? '', segment.points.at(-1)?.label ?? '']
  const most =
    segment.status === 'charted' && segment.signals.length > MOST_SIGNALS
      ? { ...segment, signals: segment.signals.slice(0, MOST_SIGNALS) }
      : segment
  const words = chartInWords({ kind: 'values', segments: [most], breaks: [] }, good)
  const more =
    segment.status === 'charted' && most !== segment
      ? [`The picture marks ${segment.signals.length - MOST_SIGNALS} more.`]
      : []
  const all = [...words, ...more]
  return several ? [`From ${first} to ${last}: ${all.join(' ')}`] : all
}
