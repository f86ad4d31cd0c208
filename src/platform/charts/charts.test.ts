import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { Chart } from './chart.ts'
import { drawChart } from './draw-chart.ts'

const SAID = { title: 'What it is', description: 'What it shows', unit: 'Children' }
const POINT = { centre: 5, low: 1, high: 9, special: false }

const CHARTS: readonly Chart[] = [
  { ...SAID, kind: 'bars', series: [], bars: [{ label: 'One', values: [1234] }] },
  {
    ...SAID,
    kind: 'bars',
    series: ['This', 'That'],
    bars: [
      { label: 'One', values: [30, 20] },
      { label: 'Two', values: [0, 0] },
    ],
  },
  {
    ...SAID,
    kind: 'dots',
    scale: 'log',
    reference: { at: 1, name: 'The same' },
    dots: [{ label: 'One', value: 2, low: 0.5, high: 8 }],
  },
  {
    ...SAID,
    kind: 'control',
    from: 'zero',
    breaks: ['c'],
    points: [
      { ...POINT, label: 'a', value: 4 },
      { ...POINT, label: 'b', value: null },
      { ...POINT, label: 'c', value: 12, special: true },
    ],
  },
  {
    ...SAID,
    kind: 'funnel',
    sizeUnit: 'Plans',
    average: { value: 20, name: 'England' },
    limits: [
      { size: 100, low95: 12, high95: 28, low998: 8, high998: 32 },
      { size: 900, low95: 17, high95: 23, low998: 15, high998: 25 },
    ],
    areas: [
      { name: 'Here', size: 400, value: 30, own: true },
      { name: 'There', size: 500, value: 19, own: false },
    ],
  },
]

test.each(CHARTS)(
  'a picture of $kind says what it is, and has nothing the content policy refuses',
  (chart) => {
    const { document } = parseHTML(drawChart(chart))
    const svg = document.querySelector('svg')
    expect(svg?.getAttribute('role')).toBe('img')
    expect([...(svg?.children ?? [])].slice(0, 2).map(({ textContent }) => textContent)).toEqual([
      'What it is',
      'What it shows',
    ])
    expect(document.querySelectorAll('script, style, [style], [onclick]')).toHaveLength(0)
    expect(svg?.outerHTML).not.toMatch(/NaN|undefined|Infinity/)
  },
)

test('a month without a value leaves a gap, and one chance does not explain is a square', () => {
  const { document } = parseHTML(drawChart(CHARTS[3] as Chart))
  const marks = [...document.querySelectorAll('g[fill] > circle, g[fill] > path')]
  expect(document.querySelectorAll('circle')).toHaveLength(1)
  expect(marks.length).toBeGreaterThan(0)
})

test('an axis of few whole things has a mark for each, and none between', () => {
  const svg = drawChart({
    ...SAID,
    kind: 'bars',
    series: [],
    bars: [
      { label: 'Monday', values: [1] },
      { label: 'Tuesday', values: [2] },
    ],
  })
  expect(svg).not.toContain('0.5')
})

test('what is written beside a bar is its number', () => {
  expect(drawChart(CHARTS[0] as Chart)).toContain('1,234')
})
