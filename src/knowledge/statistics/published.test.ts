import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chartInWords, chartShares, funnel, medianOfSet } from './index.ts'

// Published numbers lie beside the checkout on some machines; where they do, they are charted whole.
const SHARED = new URL('../../../../shared/data/dfe/', import.meta.url)

function rowsOf(name: string): Record<string, string>[] {
  const [head = [], ...rows] = readFileSync(new URL(name, SHARED), 'utf8')
    .replace('\uFEFF', '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','))
  return rows.map((row) => Object.fromEntries(head.map((column, n) => [column, row[n] ?? ''])))
}
const number = (text: string | undefined) =>
  text === undefined || !/^\d/.test(text) ? null : Number(text)

const NEIGHBOURS_2021 = [
  ...['Warwickshire', 'North Somerset', 'Essex', 'Staffordshire', 'Dorset', 'East Sussex'],
  ...['West Sussex', 'South Gloucestershire', 'Leicestershire', 'Kent'],
]

describe.runIf(existsSync(SHARED))('published numbers of a county and its neighbours', () => {
  test('the neighbours’ medians of 2018 are those worked out by hand, of nine with data', () => {
    const rows = rowsOf('worcestershire_benchmark_2013_2025.csv')
    const medianIn = (column: string) =>
      medianOfSet(
        NEIGHBOURS_2021.map((area) =>
          number(rows.find((row) => row['area'] === area && row['year'] === '2018')?.[column]),
        ),
      )
    expect(medianIn('ref_rate')).toEqual({ status: 'known', value: 533.6, known: 9, size: 10 })
    expect(medianIn('reref')).toMatchObject({ value: 23.1 })
    expect(medianIn('repeat')).toMatchObject({ value: 20.4 })
  })

  const plans = () =>
    rowsOf('d3_cpps_subsequent_plan_2013_to_2025.extract.csv')
      .filter((row) => row['geographic_level'] === 'Local authority')
      .map((row) => ({
        area: row['la_name'] ?? '',
        label: row['time_period'] ?? '',
        numerator: number(row['CPP_subsequent']),
        denominator: number(row['CPP_start']),
      }))

  test('repeat plans of thirteen years: the early years are low and the latest is high', () => {
    const own = plans()
      .filter(({ area }) => area === 'Worcestershire')
      .sort((a, b) => a.label.localeCompare(b.label))
    const chart = chartShares(own)
    const [segment] = chart.segments
    if (segment?.status !== 'charted') throw new Error('not charted')
    // 2,084 of 8,262 over the thirteen years.
    expect(segment.centre).toBeCloseTo((2084 / 8262) * 100, 10)
    expect(segment.points).toHaveLength(13)
    expect(chartInWords(chart, 'down').join(' ')).toContain(
      'In 2025 it is above the upper limit, which ordinary variation seldom does. It is for the worse.',
    )
  })

  test('beside other areas in 2025 it stands outside the funnel around England’s 24.5%', () => {
    const areas = plans()
      .filter(({ label }) => label === '2025')
      .map(({ area, numerator, denominator }) => ({ name: area, numerator, denominator }))
    const { points } = funnel(areas, 24.5, { kind: 'share' })
    expect(points.find(({ name }) => name === 'Worcestershire')).toMatchObject({
      standing: 'beyond-outer',
      side: 'high',
    })
  })
})
