import { describe, expect, test } from 'vitest'
import { readPeriod } from '../../../../knowledge/law/index.ts'
import type { CensusEvidence } from '../../../dataset/index.ts'
import { computeRegister } from '../compute-register.ts'
import type { Evidence } from '../evidence.ts'

const period = readPeriod('2017-18') ?? { name: '', first: '', last: '' }
const window = { first: '2017-04-01', last: '2018-03-31', extracted: '2018-07-01' }
const about = { row: 1, gender: 'F', ethnicity: 'WBRI', birth: '2010-05-01' }

const assessment = (child: string, authorised: string | null, ...factors: string[]) => ({
  ...begun(child, '2017-04-03', ...factors),
  authorised,
})
const begun = (child: string, start: string, ...factors: string[]) => ({
  ...about,
  child,
  start,
  authorised: '2018-01-31',
  factors,
  childSeen: null,
  supportRequired: null,
})
const plan = (child: string, start: string, end: string | null = null) => ({
  ...about,
  child,
  start,
  end,
  initialCategory: 'NEG',
  latestCategory: 'NEG',
  previousPlans: 0,
  temporary: null,
})

function census(
  lists: Partial<CensusEvidence['lists']>,
  more: Partial<CensusEvidence> = {},
): CensusEvidence {
  return { lists: { 3: [], 4: [], 5: [], 6: [], 7: [], ...lists }, cinPlans: [], window, ...more }
}

const NO_LISTS = { lists: {}, windows: {} }
function value(id: string, evidence: Partial<Evidence>) {
  return computeRegister({ ...NO_LISTS, ...evidence }, period, null).find((one) => one.id === id)
}

const referral = (child: string, day: string) => ({
  ...about,
  child,
  referral: day,
  source: '6',
  noFurtherAction: false,
  referralsIn12Months: null,
})

describe('a census that was submitted', () => {
  const lists: Partial<Evidence> = {
    lists: { 3: [referral('A', '2017-05-01'), referral('B', '2017-06-01')] },
    windows: { 3: window },
  }

  test('stands before Annex A, and its basis line says so', () => {
    const found = value('referrals.count', {
      ...lists,
      census: census({ 3: [referral('A', '2017-05-01')] }),
    })
    expect(found).toMatchObject({ value: 1, source: 'Children in need census', asOf: '2018-07-01' })
    expect(found?.basis).toContain('Children in need census')
    expect(value('referrals.count', lists)).toMatchObject({
      value: 2,
      source: 'Annex A list 3 (provisional, local)',
    })
  })

  test('that is of another year leaves the figure to Annex A', () => {
    const other = { first: '2016-04-01', last: '2017-03-31', extracted: '2017-07-01' }
    const found = value('referrals.count', { ...lists, census: census({}, { window: other }) })
    expect(found).toMatchObject({ value: 2, source: 'Annex A list 3 (provisional, local)' })
  })

  test('without the year before can’t say who was referred again', () => {
    const found = value('referrals.repeat-12m.percent', { census: census({}) })
    expect(found).toMatchObject({ status: 'absent', value: null })
    expect(found?.reason).toContain('The children in need census covers 1 April 2017')
  })
})

describe('domestic abuse at assessment', () => {
  test('is any of 3A to 3C, over those with a factor; “none” is no factor, no code is not known', () => {
    const found = value('assessments.domestic-abuse.percent', {
      census: census({
        4: [
          assessment('A', '2017-05-02', '3A', '16A'),
          assessment('B', '2017-05-02', '3B', '3C'),
          assessment('C', '2018-03-31', '16A'),
          assessment('D', '2017-05-02', '21'),
          assessment('E', '2017-05-02'),
          assessment('F', '2018-04-01', '3A'),
          assessment('G', null, '3A'),
        ],
      }),
    })
    expect(found).toMatchObject({ numerator: 2, denominator: 3, unknown: 1 })
  })

  test('of plans, looks at the latest assessment begun by the day the plan began', () => {
    const found = value('child-protection-plans.domestic-abuse.percent', {
      census: census({
        4: [
          begun('A', '2017-04-10', '16A'),
          begun('A', '2017-05-01', '3B'),
          begun('A', '2017-05-02', '16A'),
          begun('B', '2017-06-02', '3A'),
          begun('C', '2017-04-10', '16A'),
        ],
        7: [
          plan('A', '2017-05-01'),
          plan('B', '2017-06-01'),
          plan('C', '2017-06-01'),
          plan('D', '2017-06-01', '2017-07-01'),
        ],
      }),
    })
    // B's assessment came after its plan; D's plan had ended.
    expect(found).toMatchObject({ numerator: 1, denominator: 2, unknown: 1 })
  })

  test('is absent where no census was sent', () => {
    expect(value('assessments.domestic-abuse.percent', {})).toMatchObject({
      status: 'absent',
      reason: 'The children in need census was not supplied.',
    })
  })
})

describe('child in need plans from the census', () => {
  const plans = census(
    { 7: [plan('B', '2017-06-01')] },
    {
      cinPlans: [
        { child: 'A', start: '2017-06-01', end: null },
        { child: 'A', start: '2017-07-01', end: null },
        { child: 'B', start: '2017-06-01', end: null },
        { child: 'C', start: '2017-06-01', end: '2018-03-31' },
        { child: 'D', start: '2017-06-01', end: null },
      ],
    },
  )
  const episode = {
    table: 'Episodes' as const,
    row: 2,
    child: 'D',
    raw: {},
    start: '2018-01-01',
    began: 'S',
    legalStatus: 'C2',
    need: 'N1',
    placement: 'U1',
    end: null,
    ceased: null,
  }

  test('leave out children on a protection plan or looked after, and count a child once', () => {
    const care = { headers: [], episodes: [episode], window }
    expect(value('child-in-need-plans.at-end.count', { census: plans, care })).toMatchObject({
      value: 1,
      source: 'Children in need census',
    })
  })

  test('are absent where nobody says who is looked after', () => {
    const found = value('child-in-need-plans.at-end.count', { census: plans })
    expect(found).toMatchObject({ status: 'absent' })
    expect(found?.reason).toContain('does not say who is looked after')
  })
})
