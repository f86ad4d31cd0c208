import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { DotChart } from './chart.ts'
import { described } from './described.ts'

const BLUE = '#1d70b8'

/** A dot with its interval for each name, beside the line that means "the same" where there is one. */
export function drawDots(chart: DotChart): string {
  const { document } = parseHTML('<html></html>')
  const { reference, scale } = chart
  const svg = Plot.plot({
    document,
    width: 720,
    height: 80 + chart.dots.length * 38,
    marginLeft: 210,
    marginRight: 40,
    marginTop: 30,
    marginBottom: 44,
    x:
      scale === 'log'
        ? { type: 'log', label: chart.unit, grid: true, nice: true, tickFormat: plain, ticks: 6 }
        : { label: chart.unit, grid: true, zero: true, nice: true },
    y: { type: 'point', label: null, domain: chart.dots.map(({ label }) => label), padding: 0.5 },
    marks: [
      Plot.axisY({ lineWidth: 15, tickSize: 0, label: null }),
      ...(reference
        ? [
            Plot.ruleX([reference.at], { stroke: '#0b0c0c', strokeWidth: 1.5 }),
            Plot.text([reference], {
              x: 'at',
              text: 'name',
              frameAnchor: 'top',
              dy: -16,
              fill: '#0b0c0c',
            }),
          ]
        : []),
      Plot.ruleY(chart.dots, { y: 'label', x1: 'low', x2: 'high', stroke: BLUE, strokeWidth: 3 }),
      Plot.dot(chart.dots, { x: 'value', y: 'label', fill: BLUE, r: 6 }),
    ],
  }) as unknown as Element
  return described(svg, document, chart)
}

const plain = (value: number) => String(value)
