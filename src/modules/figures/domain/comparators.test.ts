import { expect, test } from 'vitest'
import { comparatorsFor, indexPublished, type PublishedValue } from './comparators.ts'

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
const member = (code: string) => ({ name: `County ${code}`, codes: [code] })
const neighbours = { version: '2018 set', members: ['N1', 'N2', 'N3'].map(member) }
const find = (figure: string, ...values: PublishedValue[]) =>
  comparatorsFor(figure, '2017-18', indexPublished(values), 'OWN', [neighbours])

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
    {
      name: 'Statistical neighbours (median)',
      version: '2018 set: 2 of 3 with data; hidden: County N3',
      value: 25,
    },
  ])
})

test('an authority with no row is absent and named, and is never nought', () => {
  const share = 'referrals.repeat-12m.percent'
  const [median] = find(share, published(share, 'N1', 20), published(share, 'N2', 30))
  expect(median).toMatchObject({
    version: '2018 set: 2 of 3 with data; no row: County N3',
    value: 25,
  })
})

test('an authority that was reorganised is found under the code of the day, and counts once', () => {
  const share = 'referrals.repeat-12m.percent'
  const set = { version: '2025 set', members: [{ name: 'Wold', codes: ['OLD', 'NEW'] }] }
  const at = (period: string) =>
    comparatorsFor(
      share,
      period,
      indexPublished([
        published(share, 'OLD', 20),
        published(share, 'OLD', null, '2019-20'),
        published(share, 'NEW', 30, '2019-20'),
      ]),
      'OWN',
      [set],
    )
  expect(at('2017-18')).toMatchObject([{ value: 20, version: '2025 set: 1 of 1 with data' }])
  expect(at('2019-20')).toMatchObject([{ value: 30, version: '2025 set: 1 of 1 with data' }])
  expect(at('2018-19')).toEqual([])
})

test('each set of neighbours gives a median of its own, with its version', () => {
  const share = 'referrals.repeat-12m.percent'
  const found = comparatorsFor(
    share,
    '2017-18',
    indexPublished([published(share, 'N1', 20), published(share, 'N2', 30)]),
    'OWN',
    [
      { version: 'April 2021 set', members: [member('N1')] },
      { version: '2025 set', members: [member('N2')] },
    ],
  )
  expect(found.map(({ version, value }) => [version, value])).toEqual([
    ['April 2021 set: 1 of 1 with data', 20],
    ['2025 set: 1 of 1 with data', 30],
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
