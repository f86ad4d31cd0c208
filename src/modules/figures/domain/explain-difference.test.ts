import { expect, test } from 'vitest'
import { changeFrom } from './change.ts'
import { changeInWords } from './change-words.ts'
import { explainDifference } from './explain-difference.ts'
import type { FigureValue } from './figure-value.ts'
import { controlLimits } from './limits.ts'

const value = (more: Partial<FigureValue>): FigureValue => ({
  id: 'referrals.count',
  period: '2017-18',
  status: 'known',
  reason: null,
  value: 100,
  unit: 'count',
  numerator: 100,
  denominator: null,
  unknown: 0,
  interval: null,
  change: null,
  comparators: [],
  asOf: '2018-04-05',
  window: '2017-04-01..2018-04-04',
  source: 'Annex A list 3 (provisional, local)',
  definition: 'referrals.count@1',
  basis: '',
  ...more,
})

const kinds = (one: Partial<FigureValue>, other: Partial<FigureValue>) =>
  explainDifference(value(one), value(other)).map(({ kind }) => kind)

test('a changed definition is said first', () => {
  expect(kinds({}, { definition: 'referrals.count@2', value: 90 })[0]).toBe('definition')
})

test('the same records extracted on another day are a revision', () => {
  expect(kinds({}, { asOf: '2018-06-01', value: 101 })).toEqual(['revision'])
})

test('other days, another base and another set of neighbours are each named', () => {
  const set = (version: string) => [{ name: 'Statistical neighbours (median)', version, value: 3 }]
  expect(
    kinds(
      { window: '2017-04-01..2018-03-31', comparators: set('2018') },
      { unknown: 4, comparators: set('2021'), value: 96 },
    ),
  ).toEqual(['window', 'base', 'comparators'])
})

test('two years apart, chance is named where the interval holds no change', () => {
  const before = value({ period: '2016-17', value: 96, numerator: 96 })
  const now = value({})
  const changed = { ...now, change: changeFrom(before, now) }
  expect(explainDifference(changed, before).at(-1)?.words).toContain('chance')
  expect(changeInWords(changed)).toMatch(/^No clear change from 96 in 2016-17/)
})

test('a clear fall is called one, with its interval', () => {
  const before = value({ period: '2016-17', value: 5497, numerator: 5497 })
  const now = value({ value: 4461, numerator: 4461 })
  expect(changeInWords({ ...now, change: changeFrom(before, now) })).toMatch(
    /^Down by 18.8% from 5,497 in 2016-17 \(−1,\d{3} to −\d{3}\)$/,
  )
})

test('a change of definition is no change of the figure', () => {
  expect(changeFrom(value({ period: '2016-17', definition: 'x@2' }), value({}))).toBeNull()
})

test('limits need eight points, and never fall below nought', () => {
  expect(controlLimits([1, 2, 3])).toBeNull()
  expect(controlLimits([38, 41, 35, 44, 31, 37, 29, 33, 30, 25])).toMatchObject({ centre: 34.3 })
  expect(controlLimits([0, 9, 0, 9, 0, 9, 0, 9])?.low).toBe(0)
})
