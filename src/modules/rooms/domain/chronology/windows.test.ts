import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../../knowledge/law/index.ts'
import { runsOf, windowInWords, windowOf, type Happening } from './windows.ts'

const happened = (on: string, more: Partial<Happening> = {}): Happening => ({
  id: 'one',
  kind: 'entry',
  on,
  time: null,
  until: null,
  who: 'Severnshire Police',
  words: 'Visit',
  done: '',
  ...more,
})

test('an order’s 28 days show what was done on which, and on which nothing is recorded', () => {
  const window = windowOf(
    '2017-03-01',
    28,
    [
      happened('2017-03-01', { time: '15:00', words: 'Order given' }),
      happened('2017-03-01', { time: '09:00', words: 'Heard' }),
      happened('2017-03-03', { until: '2017-03-05' }),
      happened('2017-03-07', { kind: 'record', words: 'Legal advice' }),
      happened('2017-03-29'),
      happened('2017-02-28'),
    ],
    '2018-01-01',
  )
  expect(window.days[0]?.happened.map(({ words }) => words)).toEqual(['Heard', 'Order given'])
  expect(windowInWords(window)).toEqual([
    'Day 1 is 1 March 2017; day 28 is 28 March 2017.',
    'Something is recorded on 5 of 28 days.',
    'Nothing is recorded on days 2, 6 and 8 to 28. That does not show that nothing was done.',
  ])
})

test('days to come are neither told of nor silent', () => {
  const run = (today: string) =>
    windowInWords(windowOf('2017-03-01', 3, [happened('2017-03-01')], today)).slice(1)
  expect(run('2017-03-02')).toEqual([
    'Something is recorded on 1 of 3 days.',
    'Nothing is recorded on day 2. That does not show that nothing was done.',
    'One day is still to come.',
  ])
  expect(run('2017-02-28')).toEqual(['It has not begun.'])
})

test('what began before the window and lasted into it is shown', () => {
  const window = windowOf(
    '2017-03-01',
    3,
    [happened('2017-02-27', { until: '2017-03-02' })],
    '2018-01-01',
  )
  expect(window.silent).toEqual([{ from: 3, to: 3 }])
})

test('every day is told of, silent or to come, and of each only one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5, max: 35 }), { maxLength: 12 }),
      fc.integer({ min: -3, max: 33 }),
      (days, now) => {
        const window = windowOf(
          '2017-03-01',
          28,
          days.map((n) => happened(addDays('2017-03-01', n))),
          addDays('2017-03-01', now),
        )
        const silent = window.silent.reduce((sum, { from, to }) => sum + to - from + 1, 0)
        const over = window.days.filter(({ day }) => day <= addDays('2017-03-01', now))
        const told = over.filter(({ happened: some }) => some.length > 0).length
        expect(told + silent + window.toCome).toBe(28)
      },
    ),
  )
})

test('runs hold the same numbers', () => {
  expect(runsOf([1, 2, 3, 5, 8, 9])).toEqual([
    { from: 1, to: 3 },
    { from: 5, to: 5 },
    { from: 8, to: 9 },
  ])
})
