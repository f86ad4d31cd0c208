import { expect, test } from 'vitest'
import { leftInWords } from './clock-words.tsx'
import { dueInWords } from './room-due.tsx'

const one = (state: 'breached' | 'running' | 'due-soon' | 'paused', due: string) => ({
  title: 'Report',
  state,
  due,
})

test('the first sentence of a room says how much is overdue, and since when', () => {
  expect(dueInWords([one('breached', '2018-01-12'), one('breached', '2018-03-22')])).toBe(
    '2 things are overdue, the first since 12 January 2018.',
  )
  expect(dueInWords([one('breached', '2018-01-12'), one('running', '2018-03-22')])).toBe(
    '1 thing is overdue, since 12 January 2018.',
  )
})

test('where nothing is overdue it says what comes next, and a paused clock is never next', () => {
  expect(dueInWords([one('paused', '2018-01-12'), one('due-soon', '2018-03-22')])).toBe(
    'Nothing is overdue. The next thing is due by 22 March 2018.',
  )
  expect(dueInWords([one('paused', '2018-01-12')])).toBe(
    'Nothing is overdue. What is due is paused.',
  )
  expect(dueInWords([])).toBe('Nothing is due.')
})

test('hours are counted in days beyond three days', () => {
  expect(leftInWords({ remaining: { amount: -617, unit: 'hours' } })).toBe('about 26 days late')
  expect(leftInWords({ remaining: { amount: 20, unit: 'hours' } })).toBe('20 hours left')
  expect(leftInWords({ remaining: { amount: -8, unit: 'working-days' } })).toBe(
    '8 working days late',
  )
})
