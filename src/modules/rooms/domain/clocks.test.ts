import { expect, test } from 'vitest'
import { clocksOf, stillRunning, type Clocked } from './clocks.ts'
import type { RoomFacts, RoomRecord } from './facts.ts'
import type { Recordable } from './pathway.ts'

const date = (id: string) => ({ id, type: 'date', label: id }) as const
const event = (code: string, more: Partial<Recordable> = {}): Recordable => ({
  code,
  version: 1,
  title: code,
  button: code,
  questions: [date('on'), date('until'), { id: 'at', type: 'text', label: 'Time' }],
  on: 'on',
  many: true,
  ...more,
})

const REVIEW: Clocked = {
  records: [
    event('became-aware', { event: 'aware' }),
    event('notified', { event: 'notified-panel' }),
    event('reviewed'),
  ],
  clocks: [{ rule: 'rapid-review.complete', done: ['reviewed'] }],
}

let count = 0
const record = (code: string, on: string, more: Partial<RoomRecord> = {}): RoomRecord => ({
  id: String((count += 1)),
  code,
  version: 1,
  on,
  time: null,
  childId: null,
  agencyId: null,
  agency: null,
  by: 'A',
  at: `${on}T10:00:00Z`,
  values: {},
  ...more,
})

const factsOn = (today: string, ...records: RoomRecord[]): RoomFacts => ({
  room: {
    id: 'r',
    pathway: 'p',
    parentId: null,
    standing: false,
    reference: 'R',
    name: '',
    state: 'open',
    stage: 's',
    version: 1,
    openedOn: '2018-01-01',
    closedOn: null,
  },
  records,
  moves: [],
  children: [],
  reports: [],
  today,
})

const at = (day: string) => new Date(`${day}T12:00:00Z`)

test('a rapid review runs from becoming aware in the law of 2018', () => {
  const facts = factsOn(
    '2020-03-02',
    record('became-aware', '2020-03-02'),
    record('notified', '2020-03-05'),
  )
  expect(clocksOf(REVIEW, facts, at('2020-03-02')).map(({ due }) => due)).toEqual(['2020-03-23'])
})

test('and from the notification in the law of the summer of 2025', () => {
  const facts = factsOn(
    '2025-09-01',
    record('became-aware', '2025-09-01'),
    record('notified', '2025-09-04'),
  )
  expect(clocksOf(REVIEW, facts, at('2025-09-01')).map(({ due }) => due)).toEqual(['2025-09-25'])
})

test('where the law changed between the two, both were true of their own day, and the notification’s counts', () => {
  const facts = factsOn(
    '2025-06-03',
    record('became-aware', '2025-05-29'),
    record('notified', '2025-06-03'),
  )
  expect(clocksOf(REVIEW, facts, at('2025-06-03')).map(({ due }) => due)).toEqual(['2025-06-24'])
})

test('nothing runs before what starts it has happened', () => {
  expect(clocksOf(REVIEW, factsOn('2020-03-02'), at('2020-03-02'))).toEqual([])
})

test('what ends a clock ends it, in time or late', () => {
  const aware = record('became-aware', '2020-03-02')
  const states = ['2020-03-23', '2020-03-24'].map(
    (on) => clocksOf(REVIEW, factsOn(on, aware, record('reviewed', on)), at(on))[0]?.state,
  )
  expect(states).toEqual(['met', 'met-late'])
})

test('what is done is not among what is still running', () => {
  const facts = factsOn(
    '2020-03-20',
    record('became-aware', '2020-03-02'),
    record('reviewed', '2020-03-20'),
  )
  expect(stillRunning(clocksOf(REVIEW, facts, at('2020-03-20')))).toEqual([])
})

test('visits give an interval each, counted from the one before', () => {
  const pathway: Clocked = {
    records: [
      event('aware-of-it', { event: 'arrangement-aware' }),
      event('visit', { event: 'private-fostering-visit' }),
    ],
    clocks: [{ rule: 'private-fostering.visit', done: ['visit'] }],
  }
  const facts = factsOn(
    '2018-03-01',
    record('aware-of-it', '2018-01-01'),
    record('visit', '2018-02-08'),
  )
  expect(clocksOf(pathway, facts, at('2018-03-01')).map(({ due, state }) => [due, state])).toEqual([
    ['2018-02-12', 'met'],
    ['2018-03-22', 'running'],
  ])
})

test('an inquest stops the panel’s clock while it lasts', () => {
  const pathway: Clocked = {
    records: [
      event('death', { event: 'death' }),
      event('inquest', { pause: { why: 'inquest', until: 'until' } }),
    ],
    clocks: [{ rule: 'child-death.panel', done: [] }],
  }
  const facts = factsOn(
    '2022-06-01',
    record('death', '2022-01-10'),
    record('inquest', '2022-02-01', { values: { on: '2022-02-01', until: '2022-03-01' } }),
  )
  expect(clocksOf(pathway, facts, at('2022-06-01'))[0]?.due).toBe('2022-08-07')
})

test('hours are counted from the moment where the time is known', () => {
  const pathway: Clocked = {
    records: [event('served', { event: 'notice-served', time: 'at' })],
    clocks: [{ rule: 'dvpn.hearing', done: [] }],
  }
  const facts = factsOn('2018-03-05', record('served', '2018-03-05', { time: '09:30' }))
  expect(clocksOf(pathway, facts, at('2018-03-05'))[0]?.due).toEqual(new Date('2018-03-07T09:30Z'))
})

test('a date set in the room is overdue the day after, and warned of a week before', () => {
  const stateOn = (today: string, done: string | null = null) =>
    clocksOf(
      {
        records: [],
        watches: () => [
          { title: 'Next check', due: '2018-05-10', done, why: 'It was set.', source: 'Decision' },
        ],
      },
      factsOn(today),
      at(today),
    )[0]?.state
  expect([
    stateOn('2018-05-02'),
    stateOn('2018-05-03'),
    stateOn('2018-05-10'),
    stateOn('2018-05-11'),
    stateOn('2018-05-12', '2018-05-11'),
    stateOn('2018-05-12', '2018-05-10'),
  ]).toEqual(['running', 'due-soon', 'due-soon', 'breached', 'met-late', 'met'])
})
