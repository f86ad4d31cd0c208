import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { ControlChart } from './chart.ts'
import { described } from './described.ts'

const BLUE = '#1d70b8'
const ORANGE = '#d4351c'
const GREY = '#505a5f'
/** More labels than this don't fit side by side, so only some are written. */
const FIT = 7

/**
 * Points in order of time with the limits of ordinary variation. What chance does not explain is drawn
 * as a square of another colour, so that it can be told without colours.
 */
export function drawControl(chart: ControlChart): string {
  const { document } = parseHTML('<html></html>')
  const { points, breaks } = chart
  const labels = points.map(({ label }) => label)
  const every = Math.ceil(labels.length / FIT)
  // Lines end where what is counted changed: on either side stands another process.
  const part = new Map<string, number>()
  let at = 0
  for (const label of labels) {
    if (breaks.includes(label)) at++
    part.set(label, at)
  }
  const line = points.map((point) => ({ ...point, part: part.get(point.label) ?? 0 }))
  const known = line.filter(({ value }) => value !== null)
  const limit = (y: 'centre' | 'low' | 'high', dash: string) =>
    Plot.line(
      line.map((point) => ({ ...point, [y]: point[y] ?? NaN })),
      { x: 'label', y, z: 'part', stroke: GREY, strokeDasharray: dash, curve: 'step' },
    )
  const svg = Plot.plot({
    document,
    width: 720,
    height: 320,
    marginLeft: 64,
    marginBottom: 44,
    marginTop: 28,
    x: {
      type: 'point',
      domain: labels,
      label: null,
      ticks: labels.filter((_, place) => place % every === 0),
    },
    y: { label: chart.unit, grid: true, zero: chart.from === 'zero', nice: true },
    marks: [
      ...(chart.from === 'zero' ? [Plot.ruleY([0])] : []),
      limit('centre', '0'),
      limit('low', '4 4'),
      limit('high', '4 4'),
      Plot.ruleX(breaks, { stroke: ORANGE, strokeDasharray: '2 3', strokeWidth: 2 }),
      Plot.line(
        line.map((point) => ({ ...point, value: point.value ?? NaN })),
        { x: 'label', y: 'value', z: 'part', stroke: BLUE, strokeWidth: 2 },
      ),
      Plot.dot(
        known.filter(({ special }) => !special),
        { x: 'label', y: 'value', fill: BLUE, r: 4 },
      ),
      Plot.dot(
        known.filter(({ special }) => special),
        { x: 'label', y: 'value', fill: ORANGE, symbol: 'square', r: 6 },
      ),
    ],
  }) as unknown as Element
  return described(svg, document, chart)
}
