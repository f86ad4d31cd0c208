import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addWorkingDays,
  ageOn,
  isWorkingDay,
  periodHolding,
  readPeriod,
} from './index.ts'

test('fifteen working days over Easter 2017 pass two bank holidays and the weekends', () => {
  expect(addWorkingDays('2017-04-10', 15)).toBe('2017-05-04')
})

test('no working days on is the same day, also at a weekend', () => {
  expect(addWorkingDays('2018-03-31', 0)).toBe('2018-03-31')
})

test('a month on from 31 January is the last day of February', () => {
  expect(addMonths('2017-01-31', 1)).toBe('2017-02-28')
  expect(addMonths('2018-03-31', -3)).toBe('2017-12-31')
})

test('somebody born on 29 February is a year older on 1 March', () => {
  expect(ageOn('2000-02-29', '2018-02-28')).toBe(17)
  expect(ageOn('2000-02-29', '2018-03-01')).toBe(18)
})

test('a period is a year to 31 March, and nothing else', () => {
  expect(readPeriod('2017-18')?.last).toBe('2018-03-31')
  expect(readPeriod('1999-00')?.first).toBe('1999-04-01')
  expect(readPeriod('2017-19')).toBeNull()
  expect(periodHolding('2018-03-31').name).toBe('2017-18')
  expect(periodHolding('2018-04-01').name).toBe('2018-19')
})

test('between a day and the one so many working days on lie just so many working days', () => {
  const day = fc.integer({ min: 0, max: 26_000 }).map((n) => addDays('1960-01-01', n))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const to = addWorkingDays(from, count)
      let found = 0
      for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at)) found++
      expect(found).toBe(count)
      expect(isWorkingDay(to)).toBe(true)
    }),
  )
})
