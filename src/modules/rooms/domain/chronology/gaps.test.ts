import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../../../../knowledge/law/index.ts'
import { gapsByAgency, gapsIn } from './gaps.ts'

const on = (first: string, until: string | null = null, agencyId = 'police') => ({
  on: first,
  until,
  agencyId,
})
const MARCH = { first: '2017-03-01', last: '2017-03-31', atLeast: 1 }

test('stretches without an entry are told, the longest first', () => {
  expect(
    gapsIn([on('2017-03-20', '2017-03-22'), on('2017-03-04'), on('2017-02-01')], MARCH),
  ).toEqual([
    { first: '2017-03-05', last: '2017-03-19', days: 15 },
    { first: '2017-03-23', last: '2017-03-31', days: 9 },
    { first: '2017-03-01', last: '2017-03-03', days: 3 },
  ])
  expect(gapsIn([on('2017-03-04')], { ...MARCH, atLeast: 28 })).toEqual([])
})

test('an entry of more than a month stands for its first day only', () => {
  expect(gapsIn([on('2017-03-01', '2017-12-31')], MARCH)).toEqual([
    { first: '2017-03-02', last: '2017-03-31', days: 30 },
  ])
  expect(gapsIn([on('2017-03-01', '2017-03-31')], MARCH)).toEqual([])
})

test('each agency has its own gaps, and one that gave nothing has one of all days', () => {
  const found = gapsByAgency([on('2017-03-01', '2017-03-30')], ['police', 'health'], MARCH)
  expect(found.get('police')).toEqual([{ first: '2017-03-31', last: '2017-03-31', days: 1 }])
  expect(found.get('health')).toEqual([{ first: '2017-03-01', last: '2017-03-31', days: 31 }])
})

test('each day of the bounds is either told of or in exactly one gap', () => {
  const entry = fc
    .tuple(fc.integer({ min: -10, max: 40 }), fc.integer({ min: 0, max: 12 }))
    .map(([from, length]) => {
      const first = addDays('2017-03-01', from)
      return on(first, length === 0 ? null : addDays(first, length))
    })
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
      const gaps = gapsIn(entries, MARCH)
      for (let n = 0; n < 31; n++) {
        const day = addDays('2017-03-01', n)
        const told = entries.some(({ on: first, until }) => first <= day && day <= (until ?? first))
        const within = gaps.filter(({ first, last }) => first <= day && day <= last)
        expect(within).toHaveLength(told ? 0 : 1)
      }
      for (const { first, last, days } of gaps) expect(days).toBe(daysBetween(first, last) + 1)
    }),
  )
})
