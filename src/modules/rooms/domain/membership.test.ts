import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../knowledge/law/index.ts'
import {
  endsSoon,
  holdsOn,
  lastDayFault,
  lastDayOf,
  membershipFaults,
  MOST_DAYS,
  SUGGESTED_DAYS,
} from './membership.ts'

const TODAY = '2026-03-02'

test('a membership holds on its last day and not on the day after', () => {
  const one = { from: '2026-01-05', to: '2026-03-03' }
  expect(lastDayOf(one)).toBe('2026-03-02')
  expect(holdsOn(one, '2026-03-02')).toBe(true)
  expect(holdsOn(one, '2026-03-03')).toBe(false)
  expect(holdsOn(one, '2026-01-04')).toBe(false)
})

test('an owner’s membership has no end, and never ends soon', () => {
  expect(lastDayOf({ to: null })).toBeNull()
  expect(holdsOn({ from: '2026-01-05', to: null }, '2090-01-01')).toBe(true)
  expect(endsSoon({ from: '2026-01-05', to: null }, TODAY)).toBe(false)
})

test('what ends soon is what still holds and has 14 days left at most', () => {
  const ending = (last: string) => endsSoon({ from: '2026-01-05', to: addDays(last, 1) }, TODAY)
  expect(ending(TODAY)).toBe(true)
  expect(ending(addDays(TODAY, 14))).toBe(true)
  expect(ending(addDays(TODAY, 15))).toBe(false)
  expect(ending(addDays(TODAY, -1))).toBe(false)
})

test('the suggested last day is one that is taken', () => {
  expect(lastDayFault(addDays(TODAY, SUGGESTED_DAYS), TODAY)).toBeNull()
})

test('a last day is taken exactly from today to 366 days on', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 800 }), (days) => {
      const taken = lastDayFault(addDays(TODAY, days), TODAY) === null
      expect(taken).toBe(days >= 0 && days <= MOST_DAYS)
    }),
  )
  expect(lastDayFault('2026-02-30', TODAY)).toBe('Enter the last day of the membership.')
  expect(lastDayFault('', TODAY)).toBe('Enter the last day of the membership.')
})

test('a role and a purpose are said, and not at length', () => {
  expect(membershipFaults({ asRole: 'Chair', purpose: 'Chairs the panel' })).toEqual({})
  expect(Object.keys(membershipFaults({ asRole: '', purpose: '' }))).toEqual(['asRole', 'purpose'])
  const long = { asRole: 'a'.repeat(81), purpose: 'b'.repeat(301) }
  expect(Object.keys(membershipFaults(long))).toEqual(['asRole', 'purpose'])
})
