import { expect, test } from 'vitest'
import { addWorkingDays, bankHolidayOn, bankHolidays, isWorkingDay } from './index.ts'

// The list the government publishes for England and Wales (GOV.UK, bank holidays), as kept year by year:
// 2012 to 2021 read in copies of its own file, 2022 to 2027 in transcriptions of it.
const PUBLISHED: Readonly<Record<number, string>> = {
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
}

test.each(Object.entries(PUBLISHED))(
  'the bank holidays of %s are the published ones',
  (year, days) => {
    expect([...bankHolidays(Number(year))].sort()).toEqual(
      days.split(' ').map((day) => `${year}-${day}`),
    )
  },
)

test('holidays that were held once have their own names', () => {
  expect(bankHolidayOn('2011-04-29')).toBe('Royal wedding')
  expect(bankHolidayOn('2012-06-05')).toBe('Diamond jubilee')
  expect(bankHolidayOn('2020-05-08')).toBe('Early May bank holiday (VE day)')
  expect(bankHolidayOn('2020-05-04')).toBeNull()
  expect(bankHolidayOn('2022-06-03')).toBe('Platinum jubilee')
  expect(bankHolidayOn('2022-09-19')).toBe('State funeral of Queen Elizabeth II')
  expect(bankHolidayOn('2023-05-08')).toBe('Coronation of King Charles III')
})

// 2027: Saturday. 2022: Sunday, so that Boxing Day comes first. 2026: Friday, so Boxing Day moves.
test.each([
  ['2027-12-24', '2027-12-29'],
  ['2022-12-23', '2022-12-28'],
  ['2026-12-24', '2026-12-29'],
  ['2024-12-24', '2024-12-27'],
])('the working day after %s is %s, with Christmas between', (before, after) => {
  expect(addWorkingDays(before, 1)).toBe(after)
})

test('a Christmas Day at the weekend is no working day, and neither is the day kept for it', () => {
  expect(isWorkingDay('2021-12-25')).toBe(false)
  expect(bankHolidayOn('2021-12-27')).toBe('Christmas Day (substitute day)')
  expect(bankHolidayOn('2021-12-28')).toBe('Boxing Day (substitute day)')
})
