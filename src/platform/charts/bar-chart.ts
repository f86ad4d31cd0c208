import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { BarChart } from './chart.ts'
import { described } from './described.ts'

// Told apart without colour as well: each is lighter or darker than the next.
const FILLS = ['#12436d', '#28a197', '#f46a25', '#b1b4b6', '#801650'] as const
const LEFT = { usual: 190, wide: 330 } as const
const LINE = { usual: 14, wide: 25 } as const

/** Bars lying, so that their names can be read; each part's number stands in it where there is room. */
export function drawBars(chart: BarChart): string {
  const { document } = parseHTML('<html></html>')
  const parts = chart.bars.flatMap(({ label, values }) => {
    let from = 0
    return values.map((value, at) => {
      const start = from
      from += value
      return { label, value, start, end: from, fill: FILLS[at % FILLS.length] ?? FILLS[0] }
    })
  })
  const most = Math.max(...parts.map(({ end }) => end), 1)
  const plain = chart.series.length < 2
  const outside = plain ? parts : []
  const inside = plain ? [] : parts.filter(({ value }) => value > most / 16)
  const labels = chart.labels ?? 'usual'
  const svg = Plot.plot({
    document,
    width: 720,
    height: 70 + chart.bars.length * 40,
    marginLeft: LEFT[labels],
    marginRight: 60,
    marginBottom: 44,
    x: { label: chart.unit, grid: true, domain: [0, most], nice: true, ...wholeTicks(parts, most) },
    y: { label: null, domain: chart.bars.map(({ label }) => label), padding: 0.25 },
    marks: [
      Plot.axisY({ lineWidth: LINE[labels], tickSize: 0, label: null }),
      Plot.barX(parts, { y: 'label', x1: 'start', x2: 'end', fill: 'fill' }),
      Plot.ruleX([0]),
      Plot.text(outside, {
        x: 'end',
        y: 'label',
        text: ({ value }: { value: number }) => value.toLocaleString('en-GB'),
        dx: 6,
        textAnchor: 'start',
        fill: '#0b0c0c',
      }),
      Plot.text(inside, {
        x: ({ start, end }: { start: number; end: number }) => (start + end) / 2,
        y: 'label',
        text: ({ value }: { value: number }) => value.toLocaleString('en-GB'),
        fill: ({ fill }: { fill: string }) =>
          fill === '#12436d' || fill === '#801650' ? '#ffffff' : '#0b0c0c',
      }),
    ],
  }) as unknown as Element
  return described(svg, document, chart)
}

// Half a visit is none: where few whole things are counted, the axis has a mark for each and none between.
function wholeTicks(parts: readonly { readonly value: number }[], most: number) {
  const few = most < 10 && parts.every(({ value }) => Number.isInteger(value))
  return few
    ? {
        ticks: Array.from({ length: most + 1 }, (_, at) => at),
        tickFormat: (at: number) => String(at),
      }
    : {}
}

/** The colour of each part of piled bars, for the key beside the picture. */
export function barKey(series: readonly string[]): readonly { name: string; colour: string }[] {
  return series.map((name, at) => ({ name, colour: FILLS[at % FILLS.length] ?? FILLS[0] }))
}
