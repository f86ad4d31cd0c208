import { expect, test } from 'vitest'
import { findRule, runIntervals, type Rule } from './index.ts'

function rule(id: string): Rule {
  const found = findRule(id, '2018-01-02')
  if (!found) throw new Error(`No rule ${id}`)
  return found.rule
}

const now = new Date('2019-03-01T12:00Z')

test('a privately fostered child is visited every six weeks in the first year, then every twelve', () => {
  const intervals = runIntervals(rule('private-fostering.visit'), {
    anchor: '2018-01-02',
    happened: ['2018-02-13', '2018-04-03', '2018-12-27', '2019-01-02'],
    now,
  })
  expect(intervals.map(({ from, due, state }) => [from, due, state])).toEqual([
    ['2018-01-02', '2018-02-13', 'met'],
    ['2018-02-13', '2018-03-27', 'met-late'],
    ['2018-04-03', '2018-05-15', 'met-late'],
    // Begun in the first year: six weeks, also where they end in the second.
    ['2018-12-27', '2019-02-07', 'met'],
    ['2019-01-02', '2019-03-27', 'running'],
  ])
})

test('a review conference follows after three months, and every one after it within six', () => {
  const intervals = runIntervals(rule('conference.review'), {
    anchor: '2018-05-31',
    happened: ['2018-08-31'],
    now,
  })
  expect(intervals.map(({ due, state }) => [due, state])).toEqual([
    ['2018-08-31', 'met'],
    ['2019-02-28', 'breached'],
  ])
  expect(intervals[1]?.why[0]).toBe(
    'It starts on 31 August 2018, when a review conference is held.',
  )
})

test('a child looked after is reviewed after 20 working days, 3 months, and then every 6', () => {
  const intervals = runIntervals(rule('looked-after.review'), {
    anchor: '2018-03-01',
    happened: ['2018-12-20', '2018-03-29', '2018-06-29'],
    now,
  })
  expect(intervals.map(({ length }) => `${length.amount} ${length.unit}`)).toEqual([
    '20 working-days',
    '3 months',
    '6 months',
    '6 months',
  ])
  expect(intervals.map(({ due }) => due)).toEqual([
    '2018-03-29',
    '2018-06-29',
    '2018-12-29',
    '2019-06-20',
  ])
})

test('a rule that does not recur has one interval', () => {
  const intervals = runIntervals(rule('conference.hold'), {
    anchor: '2018-01-02',
    happened: ['2018-01-23'],
    now,
  })
  expect(intervals).toMatchObject([{ due: '2018-01-23', state: 'met', done: '2018-01-23' }])
})
