import { expect, test } from 'vitest'
import { readPeriod } from '../../../knowledge/law/index.ts'
import { computeRegister } from './compute-register.ts'
import { protectFigures } from './protect.ts'

const BLANK = {
  gender: null,
  ethnicity: null,
  birth: '2010-01-01',
  initialCategory: null,
  latestCategory: null,
  end: null,
  previousPlans: 0,
  temporary: null,
}

/** Plans open on 31 March 2018, so many of each length. */
function figures(counts: Readonly<Record<string, number>>) {
  const rows = Object.entries(counts).flatMap(([start, count]) =>
    Array.from({ length: count }, (_, n) => ({
      ...BLANK,
      row: n + 2,
      child: `${start}/${n}`,
      start,
    })),
  )
  const window = { first: '2015-04-01', last: '2018-04-04', extracted: '2018-04-05' }
  const period = readPeriod('2017-18')
  if (!period) throw new Error('no period')
  return computeRegister({ lists: { 7: rows }, windows: { 7: window } }, period, 100_000)
}

const of = (values: ReturnType<typeof figures>, id: string) => values.find((one) => one.id === id)

const open = figures({
  '2018-03-01': 110,
  '2017-11-01': 105,
  '2017-06-01': 163,
  '2016-10-01': 43,
  '2016-01-01': 3,
})
const published = protectFigures(open)

test('a small row takes the next smallest with it, and the total stays', () => {
  const table = of(published, 'child-protection-plans.at-end.by-duration')
  expect(table?.rows?.map(({ value }) => value)).toEqual([110, 105, 163, null, null])
  expect(of(published, 'child-protection-plans.at-end.count')?.value).toBe(424)
})

test('a small count is blanked whole, also under another name and in words', () => {
  const hidden = of(published, 'child-protection-plans.over-two-years.count')
  expect(hidden).toMatchObject({
    status: 'suppressed',
    value: null,
    numerator: null,
    denominator: null,
    interval: null,
  })
  expect(hidden?.basis).not.toMatch(/\b3\b/)
})

test('a cell hidden for another’s sake is hidden under its other name too', () => {
  const counts = {
    '2018-03-01': 110,
    '2017-11-01': 105,
    '2017-06-01': 163,
    '2016-10-01': 3,
    '2016-01-01': 43,
  }
  expect(
    of(protectFigures(figures(counts)), 'child-protection-plans.over-two-years.count')?.status,
  ).toBe('suppressed')
})

test('what is large, absent or a count of process stays as it was', () => {
  for (const id of ['child-protection-plans.at-end.count', 'referrals.count', 'section-47.count'])
    expect(of(published, id)).toEqual(of(open, id))
})
