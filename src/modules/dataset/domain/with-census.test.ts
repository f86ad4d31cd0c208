import { expect, test } from 'vitest'
import { readPeriod } from '../../../knowledge/law/index.ts'
import type { CensusEvidence } from './census-lists.ts'
import type { Evidence } from './evidence.ts'
import { withCensus } from './with-census.ts'

const period = readPeriod('2017-18') ?? { name: '', first: '', last: '' }
const about = { row: 1, gender: null, ethnicity: null, birth: null }
const referral = (child: string, day: string) => ({
  ...about,
  child,
  referral: day,
  source: null,
  noFurtherAction: null,
  referralsIn12Months: null,
})
const census: CensusEvidence = {
  lists: { 3: [referral('A', '2017-05-01')], 4: [], 5: [], 6: [], 7: [] },
  cinPlans: [],
  window: { first: '2017-04-01', last: '2018-03-31', extracted: '2018-07-01' },
}
const annexA = (first: string, last: string, ...days: string[]): Evidence => ({
  lists: { 3: days.map((day) => referral('B', day)) },
  windows: { 3: { first, last, extracted: '2018-09-01' } },
})
const daysOf = ({ lists }: Evidence) => (lists[3] ?? []).map((one) => one.referral).sort()

test('the census gives its own days though Annex A was taken later, and Annex A those around it', () => {
  const held = annexA('2016-04-01', '2018-04-04', '2016-06-01', '2017-06-01', '2018-04-02')
  const found = withCensus({ ...held, census }, period)
  expect(daysOf(found)).toEqual(['2016-06-01', '2017-05-01', '2018-04-02'])
  expect(found.windows[3]).toEqual({
    first: '2016-04-01',
    last: '2018-04-04',
    extracted: '2018-07-01',
  })
  expect(found.names?.[3]).toContain('with Annex A list 3')
})

test('a gap between them is never bridged', () => {
  const found = withCensus({ ...annexA('2015-04-01', '2016-03-31', '2015-06-01'), census }, period)
  expect(daysOf(found)).toEqual(['2017-05-01'])
  expect(found.windows[3]?.first).toBe('2017-04-01')
  expect(found.names?.[3]).toBe('The children in need census')
})

test('where no Annex A was sent the census stands alone; lists it can’t give stay away', () => {
  const found = withCensus({ lists: {}, windows: {}, census }, period)
  expect(daysOf(found)).toEqual(['2017-05-01'])
  expect(found.lists[1]).toBeUndefined()
})

test('a census of another year changes nothing', () => {
  const other = { ...census, window: { ...census.window, first: '2016-04-01', last: '2017-03-31' } }
  const held = { ...annexA('2017-04-01', '2018-03-31', '2017-06-01'), census: other }
  expect(withCensus(held, period)).toBe(held)
})
