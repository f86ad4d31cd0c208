import { expect, test } from 'vitest'
import { countFrom, dayFrom, daysFrom, isUnreadable, partsFrom, yesNoFrom } from './export-cell.ts'

const day = (text: string) => dayFrom({ day: text }, 'day')

test('a day reads in every way that systems write it', () => {
  for (const text of ['31/03/2018', '31.3.2018', '2018-03-31', '31 Mar 2018', '31-March-2018'])
    expect(day(text), text).toBe('2018-03-31')
  expect(day('2018-03-31 00:00:00')).toBe('2018-03-31')
  expect(day('31/03/2018 14:05')).toBe('2018-03-31')
})

test('a blank is not known, also where it is written out or the column is missing', () => {
  for (const text of ['', '  ', 'Not known', 'NULL', '-']) expect(day(text), text).toBeNull()
  expect(dayFrom({}, 'day')).toBeNull()
  expect(countFrom({ number: 'Unknown' }, 'number')).toBeNull()
  expect(yesNoFrom({}, 'yes')).toBeNull()
})

test('what can’t be read is said, and little of it shown', () => {
  expect(day('30/02/2018')).toEqual({
    problem: '“30/02/2018” is not a date, such as 31/03/2018.',
  })
  expect(day('03/31/2018 or the day after that')).toEqual({
    problem: '“03/31/2018 or the da…” is not a date, such as 31/03/2018.',
  })
  expect(isUnreadable(countFrom({ n: '-2' }, 'n'))).toBe(true)
  expect(isUnreadable(yesNoFrom({ n: 'perhaps' }, 'n'))).toBe(true)
  expect(isUnreadable(daysFrom({ n: '01/04/2018; soon' }, 'n'))).toBe(true)
  expect(isUnreadable(null)).toBe(false)
})

test('a cell may hold several, with a semicolon between them', () => {
  expect(daysFrom({ n: '01/04/2018;2018-05-13 ' }, 'n')).toEqual(['2018-04-01', '2018-05-13'])
  expect(partsFrom({ n: 'Y; N;' }, 'n')).toEqual(['Y', 'N', ''])
  expect(daysFrom({ n: '' }, 'n')).toEqual([])
})

test('numbers and answers read', () => {
  expect(countFrom({ n: '3' }, 'n')).toBe(3)
  expect(countFrom({ n: '0.0' }, 'n')).toBe(0)
  expect(yesNoFrom({ n: 'Y' }, 'n')).toBe(true)
  expect(yesNoFrom({ n: 'no' }, 'n')).toBe(false)
})
