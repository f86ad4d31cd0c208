import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addWorkingDays,
  ageOn,
  bankHolidays,
  isWorkingDay,
  periodHolding,
  readPeriod,
} from './index.ts'

test.each([
  [
    2016,
    [
      '2016-01-01',
      '2016-03-25',
      '2016-03-28',
      '2016-05-02',
      '2016-05-30',
      '2016-08-29',
      '2016-12-26',
      '2016-12-27',
    ],
  ],
  [
    2017,
    [
      '2017-01-02',
      '2017-04-14',
      '2017-04-17',
      '2017-05-01',
      '2017-05-29',
      '2017-08-28',
      '2017-12-25',
      '2017-12-26',
    ],
  ],
  [
    2020,
    [
      '2020-01-01',
      '2020-04-10',
      '2020-04-13',
      '2020-05-08',
      '2020-05-25',
      '2020-08-31',
      '2020-12-25',
      '2020-12-28',
    ],
  ],
  [
    2022,
    [
      '2022-01-03',
      '2022-04-15',
      '2022-04-18',
      '2022-05-02',
      '2022-06-02',
      '2022-06-03',
      '2022-08-29',
      '2022-09-19',
      '2022-12-26',
      '2022-12-27',
    ],
  ],
])('the bank holidays of %i are the published ones', (year, days) => {
  expect([...bankHolidays(year)].sort()).toEqual(days)
})

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
