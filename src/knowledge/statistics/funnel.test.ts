import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binomialAtMost, poissonAtMost } from './distribution.ts'
import { funnelInWords } from './funnel-words.ts'
import { curveLimits, exactLimits, funnel } from './funnel.ts'
import { exactPoisson } from './interval.ts'

const SHARE = { kind: 'share' } as const
const RATE = { kind: 'rate', per: 10_000 } as const

test('of ten at 50%, 2 and 8 are within 95%, for 1 or fewer come 11 times in a thousand', () => {
  const { low, high } = exactLimits(50, 10, SHARE, 'inner')
  expect([low, high]).toEqual([20, 80])
  expect(binomialAtMost(1, 10, 0.5)).toBeCloseTo(11 / 1024, 10)
  expect(binomialAtMost(2, 10, 0.5)).toBeCloseTo(56 / 1024, 10)
})

test('with ten expected, 4 to 17 are within 95% and 2 to 21 within 99.8%', () => {
  // Tables of the Poisson with mean 10: P(X <= 3) 0.0103, P(X <= 4) 0.0293, P(X >= 18) 0.0143.
  const inner = exactLimits(50, 2000, RATE, 'inner')
  expect([inner.low, inner.high].map((one) => Math.round(one / 5))).toEqual([4, 17])
  const outer = exactLimits(50, 2000, RATE, 'outer')
  expect([outer.low, outer.high].map((one) => Math.round(one / 5))).toEqual([2, 21])
  expect(poissonAtMost(3, 10)).toBeCloseTo(0.0103, 4)
})

test('an area is outside 95% exactly where the interval of its count leaves the average out', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.double({ min: 0.5, max: 300, noNaN: true }),
      (x, expected) => {
        const [point] = funnel(
          [{ name: 'A', numerator: x, denominator: 10_000 }],
          expected,
          RATE,
        ).points
        const { low, high } = exactPoisson(x)
        expect(point?.standing === 'within').toBe(low <= expected && expected <= high)
      },
    ),
  )
})

test('the binomial adds up to what Pascal’s triangle gives', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.nat(40),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, k, p) => {
        let row = [1]
        for (let trial = 0; trial < n; trial++)
          row = [...row, 0].map((stay, x) => stay * (1 - p) + (row[x - 1] ?? 0) * p)
        const sum = row.slice(0, k + 1).reduce((total, one) => total + one, 0)
        expect(binomialAtMost(k, n, p)).toBeCloseTo(Math.min(1, sum), 10)
      },
    ),
  )
})

test('curves are 1.96 and 3.09 deviations from the average, and narrow as areas grow', () => {
  expect(curveLimits(20, 100, SHARE, 'inner').high).toBeCloseTo(27.84, 2)
  expect(curveLimits(20, 400, SHARE, 'inner').high).toBeCloseTo(23.92, 2)
  expect(curveLimits(20, 100, SHARE, 'outer').low).toBeCloseTo(7.64, 2)
  expect(curveLimits(1, 10, SHARE, 'outer').low).toBe(0)
})

test('for large denominators exact limits come to the curve', () => {
  const [exact, curve] = [
    exactLimits(22, 50_000, SHARE, 'outer'),
    curveLimits(22, 50_000, SHARE, 'outer'),
  ]
  expect(exact.low).toBeCloseTo(curve.low, 1)
  expect(exact.high).toBeCloseTo(curve.high, 1)
})

test('limits hold the average, the outer hold the inner, and shares stay between 0 and 100', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.integer({ min: 1, max: 2000 }),
      (average, n) => {
        const [inner, outer] = [
          exactLimits(average, n, SHARE, 'inner'),
          exactLimits(average, n, SHARE, 'outer'),
        ]
        const step = 100 / n
        expect(inner.low).toBeLessThan(average + step)
        expect(inner.high).toBeGreaterThan(average - step)
        expect(outer.low).toBeLessThanOrEqual(inner.low)
        expect(outer.high).toBeGreaterThanOrEqual(inner.high)
        expect(outer.low).toBeGreaterThanOrEqual(0)
        expect(outer.high).toBeLessThanOrEqual(100 + 1e-9)
      },
    ),
  )
})

test('areas are told by where they stand; one without a value is named and drawn nowhere', () => {
  const found = funnel(
    [
      { name: 'Severnshire', numerator: 80, denominator: 200 },
      { name: 'Marchester', numerator: 42, denominator: 200 },
      { name: 'Wyeham', numerator: 55, denominator: 200 },
      { name: 'Hidden', numerator: null, denominator: 200 },
      { name: 'Nobody', numerator: 0, denominator: 0 },
    ],
    20,
    SHARE,
  )
  expect(found.points.map(({ name, standing }) => [name, standing])).toEqual([
    ['Marchester', 'within'],
    ['Severnshire', 'beyond-outer'],
    ['Wyeham', 'beyond-inner'],
  ])
  expect(found.left).toEqual(['Hidden', 'Nobody'])
  expect(funnelInWords(found, 'Severnshire')).toContain('higher than the average, further')
  expect(funnelInWords(found, 'Hidden')).toBeNull()
})

test('areas that differ by chance are not overdispersed, and areas that differ by far more are', () => {
  const areas = (spread: number) =>
    Array.from({ length: 20 }, (_, n) => ({
      name: `A${n}`,
      numerator: 200 + (n % 2 ? spread : -spread),
      denominator: 1000,
    }))
  const calm = funnel(areas(12), 20, SHARE).overdispersion
  expect(calm.ratio).toBeCloseTo(144 / 160, 6)
  expect(calm.noted).toBe(false)
  const wild = funnel(areas(40), 20, SHARE)
  expect(wild.overdispersion).toMatchObject({ noted: true })
  expect(wild.overdispersion.ratio).toBeCloseTo(10, 6)
  expect(funnelInWords(wild, 'A0')).toContain('by more than chance makes them')
})
