import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RULES } from '../disclosure/index.ts'
import { byMonth } from './by-month.ts'
import { disproportionality } from './disproportionality.ts'
import { median, medianOfSet } from './median.ts'
import { rateRatio, ratioInWords } from './rate-ratio.ts'

const rule = RULES['dfe-cin']

test('the median is the middle, or between the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(medianOfSet([20, null, 30, null])).toEqual({
    status: 'known',
    value: 25,
    known: 2,
    size: 4,
  })
  expect(medianOfSet([null])).toEqual({ status: 'absent', known: 0, size: 1 })
})

test('20 of 1,000 beside 20 of 2,000 is twice as often, 1.09 to 3.68', () => {
  // Wilson's interval of 20 of 40 is 0.35200 to 0.64800; its odds times two are the interval.
  const found = rateRatio(20, 1000, 20, 2000)
  if (found.status !== 'known') throw new Error('absent')
  expect(found.ratio).toBe(2)
  expect(found.interval.low).toBeCloseTo(1.0864, 3)
  expect(found.interval.high).toBeCloseTo(3.6819, 3)
  expect(ratioInWords(found, 'everybody else')).toBe(
    '2.0 times as often as everybody else (1.1 to 3.7).',
  )
})

test('none of a group is a ratio of 0 with an interval; none to compare with is no ratio', () => {
  expect(rateRatio(0, 1000, 20, 2000)).toMatchObject({ status: 'known', ratio: 0 })
  expect(rateRatio(3, 1000, 0, 2000).status).toBe('absent')
  expect(rateRatio(3, 0, 5, 2000).status).toBe('absent')
})

test('a ratio whose interval leaves room for none is called no difference', () => {
  expect(ratioInWords(rateRatio(6, 1000, 10, 2000), 'everybody else')).toMatch(
    /^There may be no difference/,
  )
})

test('a ratio lies in its interval, and turned round it is its inverse', () => {
  const count = fc.integer({ min: 1, max: 500 })
  const population = fc.integer({ min: 500, max: 100_000 })
  fc.assert(
    fc.property(count, population, count, population, (x1, n1, x2, n2) => {
      const [one, other] = [rateRatio(x1, n1, x2, n2), rateRatio(x2, n2, x1, n1)]
      if (one.status !== 'known' || other.status !== 'known') throw new Error('absent')
      expect(one.interval.low).toBeLessThan(one.ratio)
      expect(one.interval.high).toBeGreaterThan(one.ratio)
      expect(one.interval.low * other.interval.high).toBeCloseTo(1, 6)
    }),
  )
})

const group = (name: string, count: number, population: number | null, heading?: string) => ({
  group: name,
  count,
  population,
  ...(heading === undefined ? {} : { heading }),
})
const against = { against: 'rest', per: 10_000, rule } as const

test('each group has its rate, and its ratio beside everybody else', () => {
  const {
    rows,
    total,
    against: words,
  } = disproportionality(
    [group('White', 200, 40_000), group('Black', 30, 2000), group('Asian', 20, 4000)],
    against,
  )
  expect(total).toEqual({ status: 'known', value: 250 })
  expect(words).toBe('everybody else')
  expect(rows[0]).toMatchObject({ kind: 'shown', rate: 50 })
  // 150 per 10,000 beside 220 of 44,000, which is 50.
  expect(rows[1]).toMatchObject({ kind: 'shown', rate: 150, ratio: { status: 'known' } })
  const [, black] = rows
  expect(
    black?.kind === 'shown' && black.ratio?.status === 'known' && black.ratio.ratio,
  ).toBeCloseTo(3)
})

test('one group may be what others are compared with, and has no ratio itself', () => {
  const { rows } = disproportionality([group('White', 200, 40_000), group('Black', 30, 2000)], {
    ...against,
    against: { group: 'White' },
  })
  expect(rows[0]).toMatchObject({ ratio: null })
  expect(rows[1]).toMatchObject({ ratio: { status: 'known', ratio: 3 } })
})

test('small groups of one heading are put together before anything is hidden', () => {
  const { rows } = disproportionality(
    [
      group('White British', 200, 40_000, 'White'),
      group('Caribbean', 4, 500, 'Black'),
      group('African', 3, 700, 'Black'),
      group('Other Black', 20, 300, 'Black'),
    ],
    against,
  )
  expect(rows.map((row) => [row.kind, row.group, row.of])).toEqual([
    ['shown', 'White British', ['White British']],
    ['shown', 'Black: other groups together', ['Caribbean', 'African']],
    ['shown', 'Other Black', ['Other Black']],
  ])
})

test('a small group with no other under its heading is hidden, and another with it', () => {
  const { rows, total } = disproportionality(
    [group('White', 200, 40_000), group('Black', 30, 2000), group('Other', 3, 900)],
    against,
  )
  expect(rows.map((row) => row.kind)).toEqual(['shown', 'suppressed', 'suppressed'])
  expect(total).toEqual({ status: 'known', value: 233 })
  expect(JSON.stringify(rows)).not.toMatch(/"count":(3|30)\b/)
})

test('where the group compared with is hidden there is no ratio, and a reason', () => {
  const { rows } = disproportionality(
    [group('White', 200, 40_000), group('Black', 3, 2000), group('Asian', 9, 900)],
    { ...against, against: { group: 'Black' } },
  )
  expect(rows[0]).toMatchObject({
    ratio: { status: 'absent', reason: 'The numbers to compare with are hidden.' },
  })
})

test('of fewer than 20 children the numbers themselves are given, and no rate', () => {
  const { rows } = disproportionality([group('White', 200, 40_000), group('Roma', 7, 12)], against)
  expect(rows[1]).toEqual({ kind: 'few', group: 'Roma', of: ['Roma'], words: '7 of 12' })
})

test('a group without a population has a count and no rate', () => {
  const { rows } = disproportionality(
    [group('White', 200, 40_000), group('Black', 30, 2000), group('Not known', 12, null)],
    against,
  )
  expect(rows[2]).toEqual({
    kind: 'no-population',
    group: 'Not known',
    of: ['Not known'],
    count: 12,
  })
  // 200 of 40,000 beside 30 of 2,000: those not known are in neither.
  const [white] = rows
  expect(
    white?.kind === 'shown' && white.ratio?.status === 'known' && white.ratio.ratio,
  ).toBeCloseTo(1 / 3, 10)
})

test('however the groups are made, no small count is ever printed', () => {
  const some = fc.array(
    fc.record({
      count: fc.integer({ min: 0, max: 30 }),
      population: fc.option(fc.integer({ min: 10, max: 5000 }), { nil: null }),
      heading: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(some, (made) => {
      const groups = made.map(({ count, population, heading }, n) =>
        group(`G${n}`, count, population, heading),
      )
      const { rows, total } = disproportionality(groups, against)
      expect(rows.flatMap(({ of }) => of).sort()).toEqual(groups.map((one) => one.group).sort())
      for (const row of rows) {
        if (row.kind === 'shown' || row.kind === 'no-population')
          expect(row.count === 0 || row.count > rule.hideUpTo).toBe(true)
        if (row.kind === 'few') expect(row.words).not.toMatch(/^[1-5] of/)
        if (row.kind === 'shown' && row.ratio?.status === 'known')
          expect(total.status).toBe('known')
      }
    }),
  )
})

test('timeliness by month has a point for every month, and a month without any is a gap', () => {
  const { points, undated } = byMonth(
    [
      { day: '2017-04-01', inTime: true },
      { day: '2017-04-30', inTime: false },
      { day: '2017-04-15', inTime: null },
      { day: '2017-06-01', inTime: true },
      { day: '2018-04-01', inTime: true },
      { day: null, inTime: true },
    ],
    { first: '2017-04-01', last: '2018-03-31' },
  )
  expect(points).toHaveLength(12)
  expect(points[0]).toEqual({ label: 'April 2017', numerator: 1, denominator: 2, unknown: 1 })
  expect(points[1]).toEqual({ label: 'May 2017', numerator: 0, denominator: 0, unknown: 0 })
  expect(points.at(-1)?.label).toBe('March 2018')
  expect(undated).toBe(1)
})
