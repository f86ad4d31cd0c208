import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { FunnelChart } from './chart.ts'
import { described } from './described.ts'

const BLUE = '#1d70b8'
const GREY = '#505a5f'

/** Areas by size and value, with the limits around the average that narrow as size grows. */
export function drawFunnel(chart: FunnelChart): string {
  const { document } = parseHTML('<html></html>')
  const { average, limits, areas } = chart
  const curve = (y: string, dash: string) =>
    Plot.line(limits, { x: 'size', y, stroke: GREY, strokeDasharray: dash })
  const own = areas.filter((area) => area.own)
  const others = areas.filter((area) => !area.own)
  const svg = Plot.plot({
    document,
    width: 720,
    height: 380,
    marginLeft: 64,
    marginRight: 70,
    marginBottom: 44,
    x: { label: chart.sizeUnit, grid: true, nice: true },
    y: { label: chart.unit, grid: true, nice: true, inset: 12 },
    marks: [
      Plot.ruleY([average.value], { stroke: '#0b0c0c' }),
      curve('low95', '4 4'),
      curve('high95', '4 4'),
      curve('low998', ''),
      curve('high998', ''),
      Plot.dot(others, { x: 'size', y: 'value', stroke: GREY, fill: '#ffffff', r: 5 }),
      Plot.text(others, { x: 'size', y: 'value', text: 'name', dy: -14, fill: '#0b0c0c' }),
      Plot.dot(own, { x: 'size', y: 'value', fill: BLUE, symbol: 'square', r: 7 }),
      Plot.text(own, {
        x: 'size',
        y: 'value',
        text: 'name',
        dy: -18,
        fill: BLUE,
        fontWeight: 'bold',
      }),
    ],
  }) as unknown as Element
  return described(svg, document, chart)
}
