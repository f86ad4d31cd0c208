import { expect, test } from 'vitest'
import { comparatorsFor, type PublishedValue } from './comparators.ts'

const published = (
  figure: string,
  areaCode: string,
  value: number | null,
  period = '2017-18',
): PublishedValue => ({
  figure,
  period,
  areaCode,
  key: null,
  status: value === null ? 'suppressed' : 'known',
  value,
  source: 'As published',
})
const neighbours = { version: '2018 set', areas: ['N1', 'N2', 'N3'], size: 10 }
const find = (figure: string, ...values: PublishedValue[]) =>
  comparatorsFor(figure, '2017-18', values, 'OWN', neighbours)

test('the neighbours’ median says how many had data; a hidden value is none', () => {
  const share = 'referrals.repeat-12m.percent'
  expect(
    find(
      share,
      published(share, 'N1', 20),
      published(share, 'N2', 30),
      published(share, 'N3', null),
    ),
  ).toEqual([
    { name: 'Statistical neighbours (median)', version: '2018 set: 2 of 10 with data', value: 25 },
  ])
})

test('a county’s count is not set beside England’s', () => {
  const count = 'referrals.count'
  expect(find(count, published(count, 'E92000001', 655630))).toEqual([])
})

test('a rate is worked out from a published count and population', () => {
  const [england] = find(
    'referrals.per-10000',
    published('referrals.count', 'E92000001', 500),
    published('population.0-17', 'E92000001', 10_000, '2017'),
  )
  expect(england).toMatchObject({ name: 'England', value: 500 })
})

test('a row of a table is not taken for the whole', () => {
  const table = 'child-protection-plans.at-end.by-duration'
  expect(find(table, { ...published(table, 'OWN', 110), key: '3 months or less' })).toEqual([])
})
