import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueDay } from './due.ts'
import { addHours, leftOutByCourts } from './hours.ts'
import {
  addDays,
  addMonths,
  daysBetween,
  dayOf,
  isWorkingDay,
  workingDaysBetween,
} from './index.ts'
import { workingDaysBefore } from './working-days.ts'

const day = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays('2006-04-01', n))
const amount = fc.integer({ min: 1, max: 60 })

test.each([
  ['2017-01-31', 1, '2017-02-28'],
  ['2020-01-31', 1, '2020-02-29'],
  ['2020-02-29', 12, '2021-02-28'],
  ['2025-08-31', 6, '2026-02-28'],
  ['2018-03-31', 6, '2018-09-30'],
  ['2018-02-28', 1, '2018-03-28'],
])('%s and %i months is %s', (start, amount, due) => {
  expect(dueDay(start, { amount, unit: 'months', direction: 'after' })).toBe(due)
})

test('five clear working days lie between papers and meeting', () => {
  const rule = { amount: 5, unit: 'working-days', direction: 'before', clear: true } as const
  expect(dueDay('2018-09-14', rule)).toBe('2018-09-06')
  // The bank holiday at the end of August is none of the five.
  expect(dueDay('2018-09-03', rule)).toBe('2018-08-23')
})

test('days that begin with the day itself end a day earlier', () => {
  const rule = { amount: 28, unit: 'days', direction: 'after', beginsWithAnchor: true } as const
  expect(dueDay('2018-02-01', rule)).toBe('2018-02-28')
})

test('counting working days on and back again comes to the same working day', () => {
  fc.assert(
    fc.property(day, amount, (from, count) => {
      const to = dueDay(from, { amount: count, unit: 'working-days', direction: 'after' })
      expect(workingDaysBetween(from, to)).toBe(count)
      expect(workingDaysBetween(to, from)).toBe(-count)
      if (isWorkingDay(from)) expect(workingDaysBefore(to, count)).toBe(from)
    }),
  )
})

test('a day later never makes anything due earlier', () => {
  const unit = fc.constantFrom('days', 'working-days', 'weeks', 'months')
  const direction = fc.constantFrom('after', 'before')
  fc.assert(
    fc.property(day, amount, unit, direction, (from, count, unit, direction) => {
      const rule = { amount: count, unit, direction }
      expect(dueDay(addDays(from, 1), rule) >= dueDay(from, rule)).toBe(true)
    }),
  )
})

test('months end in the month that is meant', () => {
  fc.assert(
    fc.property(day, amount, (from, amount) => {
      const due = dueDay(from, { amount, unit: 'months', direction: 'after' })
      expect(due.slice(0, 7)).toBe(addMonths(`${from.slice(0, 7)}-01`, amount).slice(0, 7))
      expect(Number(due.slice(8)) <= Number(from.slice(8))).toBe(true)
    }),
  )
})

test('48 hours over the change in October end an hour earlier by the clock, in March an hour later', () => {
  const october = addHours(new Date('2026-10-24T11:00Z'), 48)
  expect(october).toEqual(new Date('2026-10-26T11:00Z'))
  const march = addHours(new Date('2026-03-28T12:00Z'), 48)
  expect(march).toEqual(new Date('2026-03-30T12:00Z'))
})

test('hours without days left out are hours, whatever the clocks do', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2006-04-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      amount,
      (start, hours) => {
        expect(addHours(start, hours).getTime() - start.getTime()).toBe(hours * 3_600_000)
      },
    ),
  )
})

test('a court’s hours never end on a Sunday or a holiday, and skip every one between', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2014-03-08'), max: new Date('2040-01-01'), noInvalidDate: true }),
      (start) => {
        const due = addHours(start, 48, leftOutByCourts)
        const plain = addHours(start, 48)
        expect(due >= plain).toBe(true)
        // A clock that runs out at midnight ends as the day before ends.
        expect(leftOutByCourts(dayOf(new Date(due.getTime() - 1)))).toBeNull()
        expect(daysBetween(dayOf(start), dayOf(due))).toBeLessThanOrEqual(8)
      },
    ),
  )
})

test('a notice served on Thursday before Easter is heard by Wednesday', () => {
  const due = addHours(new Date('2026-04-02T14:00Z'), 48, leftOutByCourts)
  // Good Friday, Sunday and Easter Monday are left out; Saturday is not.
  expect(due).toEqual(new Date('2026-04-07T14:00Z'))
})

test('Christmas Day on a Saturday is left out as itself', () => {
  expect(leftOutByCourts('2021-12-25')).toBe('Christmas Day')
  expect(leftOutByCourts('2021-12-27')).toBe('Christmas Day (substitute day)')
  expect(leftOutByCourts('2021-12-24')).toBeNull()
})
