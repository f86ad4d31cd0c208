import type { ControlPoint } from '../../../../platform/charts/chart.ts'
import {
  chartInWords,
  type ControlChart,
  type Good,
  type Segment,
  type SeriesBreak,
  type SeriesPoint,
  type Signal,
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
/** The longest are said, the rest only marked. */
const MOST_SIGNALS = 3

/**
 * Reads a series that may hold a change of recording. In: points oldest first, the kind of chart, and
 * which way is better. Where the values step to another level at once, the step is flagged and limits are
 * worked out on either side; it is never called a rise or a fall. What touches the points from the label
 * `since` on is said; what was out of the ordinary before is only counted. Rules: docs/statistics.md.
 */
export function readProcess<P extends SeriesPoint>(
  points: readonly P[],
  chartOf: (points: readonly P[]) => ControlChart,
  good: Good,
  since: string,
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
  const places = new Map(points.map(({ label }, at) => [label, at]))
  return {
    points: chart.segments.flatMap(drawn),
    breaks: suspected.map(({ label }) => label),
    words: [
      ...suspected.map(({ words }) => words),
      ...chart.segments.flatMap((segment) => segmentWords(segment, good, several, places, since)),
    ],
    standing:
      suspected.length > 0
        ? 'break'
        : chart.segments.every(({ status }) => status === 'too-few')
          ? 'too-few'
          : chart.segments.some((one) => signalsSince(one, places, since).length > 0)
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

/** The signals that reach into the points from a label on. */
function signalsSince(
  segment: Segment,
  places: ReadonlyMap<string, number>,
  since: string,
): readonly Signal[] {
  const place = (label: string | undefined) => places.get(label ?? '') ?? 0
  return segment.status === 'charted'
    ? segment.signals.filter(({ labels }) => place(labels.at(-1)) >= place(since))
    : []
}

function segmentWords(
  segment: Segment,
  good: Good,
  several: boolean,
  places: ReadonlyMap<string, number>,
  since: string,
): string[] {
  const [first, last] = [segment.points[0]?.label ?? '', segment.points.at(-1)?.label ?? '']
  const place = (label: string | undefined) => places.get(label ?? '') ?? 0
  const signals = segment.status === 'charted' ? segment.signals : []
  const now = signalsSince(segment, places, since)
  const shown = [...now]
    .sort((a, b) => b.labels.length - a.labels.length || place(a.labels[0]) - place(b.labels[0]))
    .slice(0, MOST_SIGNALS)
  const before = signals.length - now.length
  const about = { ...segment, ...(segment.status === 'charted' ? { signals: shown } : {}) }
  const words = [
    // With none of the year's own, "nothing is out of the ordinary" would be said of all the months.
    ...(signals.length > 0 && shown.length === 0
      ? [`Since ${since} nothing is out of the ordinary.`]
      : chartInWords({ kind: 'values', segments: [about as Segment], breaks: [] }, good)),
    ...(now.length > shown.length
      ? [`The picture marks ${now.length - shown.length} more of the year.`]
      : []),
    ...(before > 0 ? ['What was out of the ordinary before is marked in the picture.'] : []),
  ]
  return several ? [`From ${first} to ${last}: ${words.join(' ')}`] : words
}
