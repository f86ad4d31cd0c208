import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayInWords, daysBetween } from '../../../../knowledge/law/index.ts'
import { readWrittenDate } from './written-date.ts'
import { readWrittenTime } from './written-time.ts'

const TODAY = '2018-06-30'
const read = (text: string) => readWrittenDate(text, TODAY)
const day = (on: string, more: object = {}) => ({
  on,
  until: null,
  time: null,
  inexact: false,
  ...more,
})

test.each([
  '12/3/2017',
  '12/03/17',
  '12.3.17',
  '12-03-2017',
  '12 3 2017',
  '12 March 2017',
  '12th March 2017',
  '12th of March, 2017',
  'Sunday 12 March 2017',
  'Sun, 12 Mar 17',
  'March 12, 2017',
  '12-Mar-17',
  '12mar2017',
  '2017-03-12',
  '2017/3/12',
  '20170312',
  '42806',
  '  12 \u2013 03 \u2013 2017 ',
])('%j is 12 March 2017', (text) => {
  expect(read(text)).toEqual(day('2017-03-12'))
})

test.each([
  ['12/3/2017 14:30', '14:30'],
  ['12.3.17 14.30', '14:30'],
  ['12 March 2017 at 2.30pm', '14:30'],
  ['12 March 2017 1430hrs', '14:30'],
  ['2017-03-12T14:30:00', '14:30'],
  ['12/3/2017 14:30 - 15:30', '14:30'],
  ['42806.604166666', '14:30'],
])('%j has a time behind it', (text, time) => {
  expect(read(text)).toEqual(day('2017-03-12', { time }))
})

test.each([
  ['12-14 March 2017', '2017-03-12', '2017-03-14'],
  ['12 to 14 March 2017', '2017-03-12', '2017-03-14'],
  ['12/13 March 2017', '2017-03-12', '2017-03-13'],
  ['12th & 13th March 2017', '2017-03-12', '2017-03-13'],
  ['12/3 - 14/3/2017', '2017-03-12', '2017-03-14'],
  ['12/3/2017-14/3/2017', '2017-03-12', '2017-03-14'],
  ['28 February to 3 March 2017', '2017-02-28', '2017-03-03'],
  ['30 December 2016 \u2013 2 January 2017', '2016-12-30', '2017-01-02'],
])('%j is several days', (text, on, until) => {
  expect(read(text)).toEqual(day(on, { until }))
})

test.each([
  ['w/c 13 March 2017', '2017-03-13', '2017-03-19'],
  ['W/B 13.3.17', '2017-03-13', '2017-03-19'],
  ['Week commencing Monday 13th March 2017', '2017-03-13', '2017-03-19'],
  ['March 2017', '2017-03-01', '2017-03-31'],
  ['02/2016', '2016-02-01', '2016-02-29'],
  ['early March 2017', '2017-03-01', '2017-03-31'],
  ['March to May 2017', '2017-03-01', '2017-05-31'],
  ['2014', '2014-01-01', '2014-12-31'],
  ['2014-2016', '2014-01-01', '2016-12-31'],
])('%j names no day, which is said', (text, on, until) => {
  expect(read(text)).toEqual(day(on, { until, inexact: true }))
})

test('a day that is not sure is a day, and said to be inexact', () => {
  for (const text of ['c. 12 March 2017', 'approx 12/3/17', '12/3/2017?', 'on or about 12/3/2017'])
    expect(read(text)).toEqual(day('2017-03-12', { inexact: true }))
})

test.each([
  ['12/13/2017', 'there is no month 13'],
  ['31/4/2017', 'no day 31'],
  ['29 February 2017', 'no day 29'],
  ['12 March', 'it has no year'],
  ['12/3', 'it has no year'],
  ['12/3/0217', '217 is no year'],
  ['14-12 March 2017', 'it ends before it begins'],
  ['not known', 'no date that can be read'],
  ['12 March 2017 at the school', 'no date that can be read'],
  ['', 'no date that can be read'],
  ['w/c March 2017', 'is no week'],
  ['1'.repeat(5000), 'no date that can be read'],
])('%j is refused with a sentence', (text, words) => {
  expect(read(text)).toHaveProperty('problem', expect.stringContaining(words))
})

test('two figures of a year are of this century until five years from now', () => {
  expect(read('1/1/23')).toHaveProperty('on', '2023-01-01')
  expect(read('1/1/24')).toHaveProperty('on', '1924-01-01')
})

const anyDay = fc.integer({ min: 0, max: 24_000 }).map((n) => addDays('1955-01-01', n))
const numbers = (one: string) => one.split('-').map(Number)

test('a day written in any of the usual ways is read as that day', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('/', '.', '-', ' '), (one, parting) => {
      const [year = 0, month = 0, date = 0] = numbers(one)
      const serial = String(daysBetween('1899-12-30', one))
      const ways = [one, dayInWords(one), [date, month, year].join(parting), serial]
      for (const way of ways) expect(read(way), way).toEqual(day(one))
    }),
  )
})

test('a range written with both its ends is read as both', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(' to ', ' - ', '-', ' \u2013 ', ' until '),
      (first, length, parting) => {
        const last = addDays(first, length)
        for (const way of [dayInWords, (one: string) => numbers(one).reverse().join('/')])
          expect(read(way(first) + parting + way(last))).toEqual(day(first, { until: last }))
      },
    ),
  )
})

test('whatever is written, the answer is a date or a sentence, and quick', () => {
  const piece = fc.constantFrom(
    '12',
    '3',
    '/',
    '-',
    ' ',
    'march',
    'w/c',
    '2017',
    'to',
    '.',
    ':',
    'x',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const found = read(pieces.join(''))
      expect('problem' in found ? found.problem : found.on).not.toBe('')
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['14:30', '14:30'],
  ['1430', '14:30'],
  ['930', '09:30'],
  ['9.05', '09:05'],
  ['2.30pm', '14:30'],
  ['2pm', '14:00'],
  ['12 am', '00:00'],
  ['12:15 p.m.', '12:15'],
  ['14.30 hrs', '14:30'],
  ['14h30', '14:30'],
  ['14:30:15', '14:30'],
  ['Noon', '12:00'],
  ['midnight', '00:00'],
  ['0.604166666666667', '14:30'],
  ['0.5', '12:00'],
  ['14:30 \u2013 15:45', '14:30'],
  ['2-3.30pm', '14:00'],
  ['approx 14:30', '14:30'],
])('the time %j is %s', (text, time) => {
  expect(readWrittenTime(text)).toBe(time)
})

test.each(['evening', '25:00', '12:75', '14', '', '0pm', '13 March', 'n/k'])(
  '%j is no time',
  (text) => {
    expect(readWrittenTime(text)).toBeNull()
  },
)
