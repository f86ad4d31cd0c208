import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, isDay } from '../../law/index.ts'
import { readCount, readDay, readFlag } from './read-value.ts'

test('every day is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 73_000 }), (n) => {
      const day = addDays('1900-01-01', n)
      expect(readDay(day)).toBe(day)
    }),
  )
})

test('what the law’s own days would not take is no day', () => {
  const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'))
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), part(14), part(33), (year, month, date) => {
      const text = `${year}-${month}-${date}`
      expect(readDay(text)).toBe(isDay(text) ? text : undefined)
    }),
  )
  for (const text of [
    '2025-05-1',
    '2025/05/01',
    '20250-5-01',
    '２０２５-05-01',
    '0001-01-01',
    '1899-12-31',
    '2101-01-01',
    '9999-12-31',
  ])
    expect(readDay(text), text).toBeUndefined()
})

test('yes and no are those of XML, and a number is whole', () => {
  expect(['1', 'true', '0', 'false', 'True', 'yes', '2'].map(readFlag)).toEqual([
    true,
    true,
    false,
    false,
    undefined,
    undefined,
    undefined,
  ])
  expect(['0', '07', '-1', '1.5', 'two', '9999999999'].map(readCount)).toEqual([
    0,
    7,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
