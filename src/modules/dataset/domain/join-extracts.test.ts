import { expect, test } from 'vitest'
import { subjectOf, type Referral } from '../../../knowledge/formats/annex-a/index.ts'
import { joinExtracts, type Extract } from './join-extracts.ts'

const referral = (child: string, day: string | null): Referral => ({
  row: 2,
  child,
  gender: null,
  ethnicity: null,
  birth: null,
  referral: day,
  source: null,
  noFurtherAction: null,
  referralsIn12Months: null,
})

const extract = (first: string, last: string, extracted: string, ...days: string[]): Extract => ({
  window: { first, last, extracted },
  records: days.map((day, at) => referral(`${extracted}/${at}`, day)),
})

const autumn = extract('2017-04-01', '2017-09-30', '2017-10-05', '2017-05-01', '2017-09-20')
const spring = extract('2017-10-01', '2018-03-31', '2018-04-05', '2017-12-01')

const daysOf = (records: readonly unknown[] | undefined) =>
  (records as Referral[] | undefined)?.map(({ referral }) => referral).sort()

test('two half-years that touch cover the year', () => {
  const joined = joinExtracts(3, [spring, autumn], '2018-03-31')
  expect(joined?.window).toEqual({
    first: '2017-04-01',
    last: '2018-03-31',
    extracted: '2018-04-05',
  })
  expect(daysOf(joined?.records)).toEqual(['2017-05-01', '2017-09-20', '2017-12-01'])
})

test('where extracts overlap, the one taken later wins for the days it covers', () => {
  const corrected = extract('2017-09-01', '2017-09-30', '2018-05-01', '2017-09-21', '2017-09-22')
  const joined = joinExtracts(3, [autumn, corrected], '2017-09-30')
  expect(daysOf(joined?.records)).toEqual(['2017-05-01', '2017-09-21', '2017-09-22'])
})

test('a gap is not bridged: the run that holds the day is used', () => {
  const next = extract('2018-06-01', '2019-03-31', '2019-04-05', '2018-07-01')
  expect(joinExtracts(3, [autumn, next], '2017-09-30')?.window.last).toBe('2017-09-30')
  expect(joinExtracts(3, [autumn, next], '2019-03-31')?.window.first).toBe('2018-06-01')
})

test('an episode open in the later window is taken from there, one that ended before it is kept', () => {
  const plan = (child: string, start: string, end: string | null) => ({
    ...referral(child, null),
    start,
    end,
    initialCategory: null,
    latestCategory: null,
    previousPlans: 0,
    temporary: null,
  })
  const before: Extract = {
    window: autumn.window,
    records: [plan('A', '2017-01-01', null), plan('B', '2017-01-01', '2017-06-01')],
  }
  const after: Extract = {
    window: spring.window,
    records: [plan('A', '2017-01-01', '2017-11-01')],
  }
  const joined = joinExtracts(7, [before, after], '2018-03-31')
  expect(joined?.records.map((row) => [subjectOf(row), (row as { end?: string }).end])).toEqual([
    ['A', '2017-11-01'],
    ['B', '2017-06-01'],
  ])
})

test('nothing supplied joins to nothing', () => {
  expect(joinExtracts(3, [], '2018-03-31')).toBeNull()
})

test('the care leavers of the later extract replace those of the one before', () => {
  const leaver = (child: string) => ({
    ...referral(child, null),
    eligibility: null,
    pathwayReview: null,
    inTouch: null,
    latestContact: null,
    accommodation: null,
    suitability: null,
    activity: null,
  })
  const before: Extract = { window: autumn.window, records: [leaver('A'), leaver('B')] }
  const after: Extract = { window: spring.window, records: [leaver('B')] }
  const joined = joinExtracts(9, [before, after], '2018-03-31')
  expect(joined?.records.map(subjectOf)).toEqual(['B'])
})
