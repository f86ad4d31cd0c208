import { expect, test } from 'vitest'
import { periodOf, readPeriod } from '../../law/index.ts'
import { censusYear, workingDaysBefore, yearOf } from './census-year.ts'

const head = (change: object) => ({
  collection: 'CIN',
  year: null,
  referenceDate: null,
  referenceDateText: null,
  authority: '999',
  made: null,
  ...change,
})

test('the year is the one said, else that of the reference date, else the one named', () => {
  const last = (change: object, said: string | null = null) =>
    yearOf(head(change), said === null ? null : readPeriod(said))?.last
  expect(last({ referenceDate: '2025-03-31' }, '2025-26')).toBe('2026-03-31')
  expect(last({ referenceDate: '2025-03-30', year: '2026' })).toBe('2025-03-31')
  expect(last({ referenceDate: '2025-04-01' })).toBe('2026-03-31')
  expect(last({ referenceDate: undefined, year: '2026' })).toBe('2026-03-31')
  expect(last({ year: 'this' })).toBeUndefined()
})

test('the days a census year compares with are worked out', () => {
  expect(censusYear(periodOf(2025))).toEqual({
    first: '2025-04-01',
    last: '2026-03-31',
    workingDayBefore: '2025-03-31',
    last45: '2026-01-27',
    last15: '2026-03-10',
    earliestExpectedBirth: '2026-03-01',
    latestExpectedBirth: '2026-12-31',
    schoolAgeBirth: '2021-08-31',
    birth25: '2001-03-31',
  })
})

test('working days back pass weekends and bank holidays', () => {
  expect(workingDaysBefore('2025-12-29', 1)).toBe('2025-12-24')
  expect(workingDaysBefore('2024-03-31', 1)).toBe('2024-03-28')
  expect(workingDaysBefore('2024-04-02', 1)).toBe('2024-03-28')
})
