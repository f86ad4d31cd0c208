import { expect, test } from 'vitest'
import type { CensusChild, CensusEpisode } from './census-children.ts'
import { censusAsLists } from './census-lists.ts'
import { yearsInARow } from './years-in-a-row.ts'

const NOTHING: CensusEpisode = {
  referral: null,
  source: null,
  primaryNeed: null,
  closed: null,
  closureReason: null,
  conference: null,
  noFurtherAction: false,
  assessments: [],
  cinPlans: [],
  enquiries: [],
  protectionPlans: [],
}

function child(id: string, ...episodes: Partial<CensusEpisode>[]): CensusChild {
  return {
    row: 1,
    child: id,
    birth: '2010-05-01',
    gender: 'F',
    ethnicity: 'WBRI',
    episodes: episodes.map((one) => ({ ...NOTHING, ...one })),
  }
}

const year = (ends: number) => ({
  first: `${ends - 1}-04-01`,
  last: `${ends}-03-31`,
  extracted: `${ends}-07-01`,
})
const plan = (start: string, end: string | null) => ({
  start,
  end,
  initialCategory: 'NEG',
  latestCategory: 'NEG',
  previousPlans: 0,
})
const assessment = (start: string, authorised: string | null) => ({
  start,
  authorised,
  factors: ['3A'],
})

test('a case open over the end of a year is one case, with what either census says of it', () => {
  const census = censusAsLists([
    {
      window: year(2017),
      children: [
        child('C1', {
          referral: '2017-02-01',
          assessments: [assessment('2017-02-02', '2017-03-01')],
          protectionPlans: [plan('2017-03-10', null)],
        }),
      ],
    },
    {
      window: year(2018),
      children: [
        child('C1', {
          referral: '2017-02-01',
          closed: '2017-09-01',
          assessments: [assessment('2017-05-01', '2017-06-01')],
          protectionPlans: [plan('2017-03-10', '2017-08-01')],
        }),
      ],
    },
  ])
  expect(census?.lists[3]).toHaveLength(1)
  expect(census?.lists[6]).toMatchObject([{ start: '2017-02-01', closed: '2017-09-01' }])
  expect(census?.lists[4].map(({ start }) => start)).toEqual(['2017-02-02', '2017-05-01'])
  expect(census?.lists[7]).toMatchObject([{ start: '2017-03-10', end: '2017-08-01' }])
  expect(census?.window).toEqual({ ...year(2018), first: '2016-04-01' })
})

test('a referral that led to nothing is a referral, and no case', () => {
  const census = censusAsLists([
    {
      window: year(2018),
      children: [child('C1', { referral: '2017-05-01', noFurtherAction: true })],
    },
  ])
  expect(census?.lists[3]).toMatchObject([{ referral: '2017-05-01', noFurtherAction: true }])
  expect(census?.lists[6]).toEqual([])
})

test('a conference outside an enquiry is a transfer in, with no start', () => {
  const census = censusAsLists([
    {
      window: year(2018),
      children: [
        child('C1', {
          referral: '2017-05-01',
          conference: '2017-05-10',
          enquiries: [{ start: '2017-06-01', conference: null, conferenceNotRequired: true }],
        }),
      ],
    },
  ])
  expect(census?.lists[5]).toMatchObject([
    { start: '2017-06-01', transferIn: false, conferenceNotRequired: true },
    { start: null, conference: '2017-05-10', transferIn: true },
  ])
})

test('two episodes without a referral date are two', () => {
  const census = censusAsLists([{ window: year(2018), children: [child('C1', {}, {})] }])
  expect(census?.lists[3]).toHaveLength(2)
})

test('nothing sent is nothing, and not an empty census', () => {
  expect(censusAsLists([])).toBeNull()
})

test('years count in a row back from the period; a year nobody sent is never bridged', () => {
  const returns = [2014, 2016, 2017, 2018, 2019].map((ends) => ({ window: year(ends) }))
  const ends = (last: number) =>
    yearsInARow(returns, { name: '', first: `${last - 1}-04-01`, last: `${last}-03-31` }).map(
      ({ window }) => window.last,
    )
  expect(ends(2018)).toEqual(['2016-03-31', '2017-03-31', '2018-03-31'])
  expect(ends(2014)).toEqual(['2014-03-31'])
  expect(ends(2015)).toEqual([])
})
