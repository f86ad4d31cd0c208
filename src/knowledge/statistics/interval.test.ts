import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countChange, exactPoisson, newcombe, rateInterval, wilson } from './interval.ts'

test('Wilson’s interval is what Newcombe (1998) prints for 81 of 263', () => {
  const { low, high } = wilson(81, 263)
  expect(low).toBeCloseTo(25.53, 2)
  expect(high).toBeCloseTo(36.62, 2)
})

test('the difference is what Newcombe (1998) prints for 56 of 70 and 48 of 80', () => {
  const { low, high } = newcombe(48, 80, 56, 70)
  expect(low).toBeCloseTo(5.24, 2)
  expect(high).toBeCloseTo(33.39, 2)
})

test.each([
  [0, 0, 3.6889],
  [1, 0.0253, 5.5716],
  [10, 4.7954, 18.3904],
  [100, 81.364, 121.6268],
])('the exact interval of %i is what tables of Garwood give', (count, low, high) => {
  const interval = exactPoisson(count)
  expect(interval.low).toBeCloseTo(low, 3)
  expect(interval.high).toBeCloseTo(high, 3)
})

test('a rate carries the interval of its count', () => {
  expect(rateInterval(10, 20_000, 10_000).high).toBeCloseTo(18.3904 / 2, 3)
})

test('every interval holds its own estimate', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (n, some) => {
      const x = Math.min(some, n)
      const share = wilson(x, n)
      expect(share.low).toBeLessThanOrEqual((x / n) * 100)
      expect(share.high).toBeGreaterThanOrEqual((x / n) * 100)
      expect(share.low).toBeGreaterThanOrEqual(0)
      expect(share.high).toBeLessThanOrEqual(100)
      const count = exactPoisson(x)
      expect(count.low).toBeLessThanOrEqual(x)
      expect(count.high).toBeGreaterThan(x)
    }),
  )
})

test('a change between equal counts may be none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (n) => {
      const { low, high } = countChange(n, n)
      expect(low).toBeLessThan(0)
      expect(high).toBeGreaterThan(0)
    }),
  )
})

test('a fall from 5,497 to 4,461 is more than chance', () => {
  expect(countChange(5497, 4461).high).toBeLessThan(0)
})
