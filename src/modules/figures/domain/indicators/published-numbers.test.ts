import { expect, test } from 'vitest'
import { NOTHING_BESIDE } from '../../../../../test/support/made-lists.ts'
import type { AreaValue } from './indicator.ts'
import { numbersOf } from './published-numbers.ts'

const value = (areaCode: string, said: Partial<AreaValue>): AreaValue => ({
  figure: 'referrals.repeat-12m.percent',
  period: '2017-18',
  areaCode,
  areaName: `Area ${areaCode}`,
  oldAreaCode: null,
  key: null,
  status: 'known',
  value: 20,
  numerator: 20,
  denominator: 100,
  source: 'As published',
  ...said,
})

const beside = (published: readonly AreaValue[]) => ({
  ...NOTHING_BESIDE,
  published,
  neighbours: {
    version: 'set',
    members: [
      { name: '981', codes: [] },
      ...['B', 'C', 'D', 'E'].map((code) => ({ name: code, codes: [code] })),
    ],
  },
})

test('an area without a row, suppressed, or without its numbers is named, and never 0', () => {
  const found = numbersOf(
    'referrals.repeat-12m.percent',
    '2017-18',
    beside([
      value('E10000099', {}),
      value('B', { numerator: 30, denominator: 200 }),
      value('C', { numerator: null, denominator: null }),
      value('D', { status: 'suppressed', value: null, numerator: null, denominator: null }),
      value('E', { period: '2016-17' }),
    ]),
  )
  expect(found.own).toMatchObject({ x: 20, n: 100 })
  expect(found.england).toBeNull()
  expect(found.others).toMatchObject([{ area: 'B', x: 30, n: 200 }])
  expect(found.unplaced).toEqual([
    { name: 'The authority with code 981', why: 'no row' },
    { name: 'Area C', why: 'without its numbers' },
    { name: 'Area D', why: 'suppressed' },
    { name: 'Area E', why: 'no row' },
  ])
})

test('a rate of which only the count is published stands over the population of the first year', () => {
  const count = { figure: 'children-in-need.at-end.count', value: 345, numerator: null }
  const population = { figure: 'population.0-17', period: '2017', value: 10_000, numerator: null }
  const found = numbersOf(
    'children-in-need.at-end.per-10000',
    '2017-18',
    beside([
      value('E10000099', count),
      value('E10000099', population),
      value('B', count),
      value('B', { ...population, period: '2016' }),
    ]),
  )
  expect(found.own).toMatchObject({ x: 345, n: 10_000 })
  expect(found.unplaced).toContainEqual({ name: 'Area B', why: 'without its numbers' })
})
