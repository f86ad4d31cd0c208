import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chartCounts, chartRates, chartShares, chartValues, type ControlChart } from './chart.ts'
import { chartInWords, signalInWords } from './chart-words.ts'
import { dispersionOf, shareLimits } from './limits.ts'
import { suspectedBreak } from './series-break.ts'
import { signalsIn } from './signals.ts'

const points = (...values: (number | null)[]) =>
  values.map((value, n) => ({ label: `m${n + 1}`, value }))
const only = ({ segments }: ControlChart) => {
  const [segment] = segments
  if (segment?.status !== 'charted') throw new Error('not charted')
  return segment
}

const EIGHT = [10, 12, 11, 13, 9, 11, 12, 10]

test('values: mean 11 and mean moving range 2 give limits of 11 and 2.66 times 2', () => {
  const chart = only(chartValues(points(...EIGHT)))
  expect(chart.centre).toBe(11)
  expect(chart.points[0]?.low).toBeCloseTo(5.68, 10)
  expect(chart.points[0]?.high).toBeCloseTo(16.32, 10)
})

test('values keep within what they can be', () => {
  const chart = only(chartValues(points(1, 9, 0, 9, 1, 8, 0, 9), { least: 0, most: 10 }))
  expect(chart.points[0]).toMatchObject({ low: 0, high: 10 })
})

test('shares: 80 of 800 with 100 each give 10% and three times 3 points', () => {
  const chart = only(
    chartShares(
      [10, 12, 8, 10, 11, 9, 10, 10].map((numerator, n) => ({
        label: `m${n}`,
        numerator,
        denominator: 100,
      })),
    ),
  )
  expect(chart.centre).toBeCloseTo(10, 10)
  expect(chart.points[0]?.low).toBeCloseTo(1, 10)
  expect(chart.points[0]?.high).toBeCloseTo(19, 10)
})

test('shares: limits are narrower where there are more, and none of none is a gap', () => {
  const denominators = [100, 400, 100, 100, 100, 100, 100, 100, 0]
  const chart = only(
    chartShares(
      denominators.map((denominator, n) => ({
        label: `m${n}`,
        numerator: denominator / 10,
        denominator,
      })),
    ),
  )
  const widths = chart.points.map(({ low, high }) => (high ?? 0) - (low ?? 0))
  expect(widths[1]).toBeCloseTo((widths[0] ?? 0) / 2, 10)
  expect(chart.points[8]).toEqual({ label: 'm8', value: null, low: null, high: null })
})

test('rates: 32 in 8,000 give 40 per 10,000 and a deviation of 20 for each thousand', () => {
  const chart = only(
    chartRates(
      EIGHT.map((_value, n) => ({ label: `y${n}`, count: n % 2 ? 3 : 5, population: 1000 })),
      10_000,
    ),
  )
  expect(chart.centre).toBeCloseTo(40, 10)
  expect(chart.points[0]?.low).toBe(0)
  expect(chart.points[0]?.high).toBeCloseTo(100, 10)
})

test('counts: a mean of 9 gives limits of 0 and 18', () => {
  const counts = [9, 9, 8, 10, 9, 9, 8, 10].map((count, n) => ({ label: `y${n}`, count }))
  expect(only(chartCounts(counts)).points[0]).toMatchObject({ low: 0, high: 18 })
})

test('with fewer than eight points nothing is said of change', () => {
  const chart = chartValues(points(1, 2, 3, 4, 5, 60, 70))
  expect(chart.segments).toMatchObject([{ status: 'too-few', known: 7, needed: 8 }])
  expect(chart.segments[0]?.points[5]).toEqual({ label: 'm6', value: 60, low: null, high: null })
  expect(chartInWords(chart, 'down')).toEqual([
    'Ordinary variation needs 8 points, and there are 7. Nothing is said of change.',
  ])
})

test('a gap is no point, and no point is 0', () => {
  const chart = chartValues(points(...EIGHT.slice(0, 7), null))
  expect(chart.segments).toMatchObject([{ status: 'too-few', known: 7 }])
  expect(chart.segments[0]?.points[7]?.value).toBeNull()
})

test('limits from fewer than twelve points are called provisional', () => {
  expect(only(chartValues(points(...EIGHT))).provisional).toBe(true)
  expect(only(chartValues(points(...EIGHT, ...EIGHT.slice(0, 4)))).provisional).toBe(false)
})

/** Points by their distance from a centre of 0, in standard deviations. */
const signals = (...scores: (number | null)[]) =>
  signalsIn({
    centre: 0,
    points: scores.map((score, n) => ({
      label: String(n),
      value: score,
      sigma: score === null ? null : 1,
    })),
  }).map(({ rule, side, labels }) => `${rule} ${side} ${labels.join(',')}`)

test('a point outside the limits, and one on them', () => {
  expect(signals(0, 3.1, 0, -3.1)).toEqual(['outside high 1', 'outside low 3'])
  expect(signals(0, 3, 0, -3)).toEqual([])
})

test('eight in a row on one side, and seven', () => {
  const zigzag = [1, 0.5, 1, 0.5, 1, 0.5, 1]
  expect(signals(...zigzag)).toEqual([])
  expect(signals(...zigzag, 0.5)).toEqual(['run high 0,1,2,3,4,5,6,7'])
  expect(signals(...zigzag.map((one) => -one), -0.5)).toEqual(['run low 0,1,2,3,4,5,6,7'])
})

test('a gap ends a run, and so does a point on the centre', () => {
  const zigzag = [1, 0.5, 1, 0.5]
  expect(signals(...zigzag, null, ...zigzag)).toEqual([])
  expect(signals(...zigzag, 0, ...zigzag)).toEqual([])
})

test('six in a row that rise or fall, and five, and six with two alike', () => {
  expect(signals(-1, -0.5, 0, 0.5, 1)).toEqual([])
  expect(signals(-1, -0.5, 0, 0.5, 1, 1.5)).toEqual(['trend high 0,1,2,3,4,5'])
  expect(signals(1.5, 1, 0.5, 0, -0.5, -1, 0)).toEqual(['trend low 0,1,2,3,4,5'])
  expect(signals(-1, -0.5, 0, 0, 0.5, 1)).toEqual([])
})

test('two of three near the same limit, whichever they are, and not two on different sides', () => {
  expect(signals(0, 2.5, 0, 2.5)).toEqual(['near-limit high 1,3'])
  expect(signals(0, -2.5, -2.5, 0)).toEqual(['near-limit low 1,2'])
  expect(signals(0, 2.5, 0, -2.5)).toEqual([])
  expect(signals(0, 2.5, 0, 0, 2.5)).toEqual([])
  expect(signals(0, 2.5, null, 2.5)).toEqual([])
})

test('where nothing ever varied, anything else is outside', () => {
  expect(
    signalsIn({
      centre: 5,
      points: [5, 5, 6].map((value) => ({ label: `${value}`, value, sigma: 0 })),
    }),
  ).toMatchObject([{ rule: 'outside', labels: ['6'] }])
})

test('signals do not depend on the unit, and turn round with the sign', () => {
  const series = fc.array(fc.option(fc.integer({ min: -40, max: 40 }), { nil: null }), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(series, fc.integer({ min: 1, max: 9 }), fc.integer(), (scores, scale, shift) => {
      const told = (by: (score: number) => number, centre: number, sigma: number) =>
        signalsIn({
          centre,
          points: scores.map((score, n) => ({
            label: String(n),
            value: score === null ? null : by(score),
            sigma: score === null ? null : sigma,
          })),
        })
      const plain = told((score) => score, 0, 10)
      expect(told((score) => score * scale + shift, shift, 10 * scale)).toEqual(plain)
      const turned = told((score) => -score, 0, 10).map((signal) => ({
        ...signal,
        side: signal.side === 'high' ? 'low' : 'high',
      }))
      const sorted = (some: readonly object[]) => some.map((one) => JSON.stringify(one)).sort()
      expect(sorted(turned)).toEqual(sorted(plain))
    }),
  )
})

test('where recording is stated to have changed there are two series, each with its own limits', () => {
  const twice = [...EIGHT, ...EIGHT.map((value) => value + 50)]
  const chart = chartValues(
    twice.map((value, n) => ({ label: `m${n}`, value, recording: n < 8 ? 'old' : 'new' })),
  )
  expect(chart.breaks).toMatchObject([{ label: 'm8', kind: 'stated' }])
  expect(chart.segments).toMatchObject([
    { status: 'charted', centre: 11, signals: [] },
    { status: 'charted', centre: 61, signals: [] },
  ])
})

test('a step that nobody stated is asked about, and is called neither run nor trend', () => {
  const chart = chartValues(points(...EIGHT, ...EIGHT.map((value) => value + 50)))
  expect(chart.breaks).toMatchObject([{ label: 'm9', kind: 'suspected' }])
  expect(only(chart)).toMatchObject({ heldBack: true, signals: [] })
  const words = chartInWords(chart, 'down')
  expect(words[0]).toContain('Between m8 and m9')
  expect(words.join(' ')).not.toMatch(/in a row|limit, which/)
})

test.each([
  ['a steady rise', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['one point far out', [10, 11, 10, 11, 40, 10, 11, 10, 11]],
  ['three points after a step', [10, 11, 10, 11, 10, 11, 30, 31, 30]],
  ['ordinary variation', EIGHT],
])('%s is not taken for a change of recording', (_what, values) => {
  expect(
    suspectedBreak({ centre: 0, points: points(...values).map((one) => ({ ...one, sigma: 1 })) }),
  ).toBeNull()
})

test('a step is suspected beyond 3.267 of the ordinary ranges, and not before', () => {
  const stepOf = (step: number) =>
    suspectedBreak({
      centre: 0,
      points: points(0, 1, 0, 1, 1 + step, 2 + step, 1 + step, 2 + step).map((one) => ({
        ...one,
        sigma: 1,
      })),
    })
  expect(stepOf(3.26)).toBeNull()
  expect(stepOf(3.27)).toBe(4)
})

test('a steady rise is a trend', () => {
  const chart = only(chartValues(points(1, 2, 3, 4, 5, 6, 7, 8)))
  expect(chart.signals.map(({ rule }) => rule)).toContain('trend')
})

test('counts that vary more than counts do are noted', () => {
  const shares = [50, 150, 50, 150, 50, 150, 50, 150].map((numerator, n) => ({
    label: `m${n}`,
    numerator,
    denominator: 1000,
  }))
  expect(only(chartShares(shares)).tooNarrow).toBe(true)
  const limits = shareLimits(shares)
  // Each range is 100 of 1,000 at 10%: 10.54 deviations, over 1.128.
  expect(limits && dispersionOf(limits)).toBeCloseTo((2.66 * 10.5409) / 3, 3)
})

test('a signal says where, which way, and whether it is better for children', () => {
  const labels = ['April 2017', 'May 2017', 'June 2017']
  expect(signalInWords({ rule: 'run', side: 'high', labels }, 'up')).toBe(
    'From April 2017 to June 2017, 3 points in a row are above the average. It is for the better.',
  )
  expect(signalInWords({ rule: 'outside', side: 'low', labels: ['May 2017'] }, 'up')).toBe(
    'In May 2017 it is below the lower limit, which ordinary variation seldom does. It is for the worse.',
  )
  expect(signalInWords({ rule: 'near-limit', side: 'high', labels }, 'down')).toBe(
    'Between April 2017 and June 2017, 3 points are close to the upper limit or beyond it. It is for the worse.',
  )
  expect(signalInWords({ rule: 'trend', side: 'low', labels }, 'neither')).toBe(
    'From April 2017 to June 2017, 3 points in a row fall.',
  )
})

test('a chart without signals says so', () => {
  expect(chartInWords(chartValues(points(...EIGHT, ...EIGHT)), 'neither')).toEqual([
    'Nothing is out of the ordinary: the points vary as they did before.',
  ])
})
