import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, readWhen, startOfDay, whenInWords } from './index.ts'

test('a time in summer is an hour before Greenwich, one in winter is not', () => {
  expect(readWhen('2026-07-01T09:30')).toEqual(new Date('2026-07-01T08:30Z'))
  expect(readWhen('2026-12-01T09:30')).toEqual(new Date('2026-12-01T09:30Z'))
  expect(readWhen('2026-07-01T09:30:15+02:00')).toEqual(new Date('2026-07-01T07:30:15Z'))
})

test('a time that comes twice in autumn is the first of the two; one that never comes is none', () => {
  expect(readWhen('2026-10-25T01:30')).toEqual(new Date('2026-10-25T00:30Z'))
  expect(readWhen('2026-03-29T01:30')).toBeNull()
})

test.each([
  'yesterday',
  '2026-02-29',
  '2026-02-01T24:00',
  '2026-02-01T10:60',
  '2026-02-01T10:00+99:99',
])('%s is no day and no moment', (text) => {
  expect(readWhen(text)).toBeNull()
})

test('a moment late in a summer evening is on the day that England has', () => {
  expect(dayOf(new Date('2026-06-30T23:30Z'))).toBe('2026-07-01')
  expect(whenInWords(new Date('2026-06-30T23:30Z'))).toBe('00:30 on 1 July 2026')
  expect(dayOf('2026-02-29')).toBe('2026-02-29')
})

test('every day starts on itself, a moment after the day before', () => {
  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((n) => dayOf(new Date(n * 86_400_000 + 43_200_000)))
  fc.assert(
    fc.property(day, (one) => {
      const start = startOfDay(one)
      expect(dayOf(start)).toBe(one)
      expect(dayOf(new Date(start.getTime() - 1)) < one).toBe(true)
    }),
  )
})
