import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { described, drawnOnce } from './described.ts'

export interface SeriesPoint {
  readonly label: string
  /** Null leaves a gap: what is missing is not nought. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

export interface SeriesChart {
  readonly title: string
  /** What a person who can't see it should know. */
  readonly description: string
  readonly unit: string
  readonly points: readonly SeriesPoint[]
  /** Other series beside it, such as England. */
  readonly beside?: readonly { readonly name: string; readonly points: readonly SeriesPoint[] }[]
  /** The centre line and the limits of ordinary variation, where there are enough points. */
  readonly limits?: { readonly centre: number; readonly low: number; readonly high: number } | null
  /** Labels before which the definition changed. */
  readonly breaks?: readonly string[]
}

const BESIDE = ['#b45309', '#505a5f'] as const

/**
 * A line of values over time as SVG: points with their intervals, gaps where there is no value. Made on
 * the server; it has no script and no style attribute, so the content policy holds. Out: SVG text with a
 * title and a description.
 */
export function seriesChart(chart: SeriesChart): string {
  return drawnOnce(chart, draw)
}

function draw(chart: SeriesChart): string {
  const { document } = parseHTML('<html></html>')
  const known = chart.points.flatMap(({ label, value, low, high }) =>
    value === null ? [] : [{ label, value, low: low ?? value, high: high ?? value }],
  )
  const beside = (chart.beside ?? []).flatMap(({ name, points }, index) =>
    points.flatMap(({ label, value }) =>
      value === null ? [] : [{ label, value, name, colour: BESIDE[index % BESIDE.length] }],
    ),
  )
  const { limits } = chart
  const rule = (y: number, dash: string) =>
    Plot.ruleY([y], { stroke: '#505a5f', strokeDasharray: dash })
  const svg = Plot.plot({
    document,
    width: 720,
    height: 320,
    marginLeft: 64,
    marginBottom: 44,
    x: { type: 'point', domain: chart.points.map(({ label }) => label), label: null },
    y: { label: chart.unit, grid: true, zero: true, nice: true },
    marks: [
      Plot.ruleY([0]),
      ...(limits
        ? [rule(limits.centre, ''), rule(Math.max(limits.low, 0), '4 4'), rule(limits.high, '4 4')]
        : []),
      Plot.ruleX(chart.breaks ?? [], { stroke: '#d4351c', strokeDasharray: '2 3' }),
      Plot.ruleX(known, { x: 'label', y1: 'low', y2: 'high', stroke: '#1d70b8', strokeWidth: 2 }),
      Plot.line(
        chart.points.map(({ label, value }) => ({ label, value: value ?? NaN })),
        { x: 'label', y: 'value', stroke: '#1d70b8', strokeWidth: 2 },
      ),
      Plot.dot(known, { x: 'label', y: 'value', fill: '#1d70b8', r: 4 }),
      Plot.dot(beside, { x: 'label', y: 'value', stroke: 'colour', symbol: 'square', r: 4 }),
      Plot.text(lastOfEach(beside), {
        x: 'label',
        y: 'value',
        text: 'name',
        fill: 'colour',
        dy: -12,
        textAnchor: 'end',
      }),
    ],
  }) as unknown as Element
  return described(svg, document, chart)
}

function lastOfEach<T extends { readonly name: string }>(points: readonly T[]): T[] {
  return [...new Map(points.map((point) => [point.name, point])).values()]
}
