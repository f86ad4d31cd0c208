import { expect, test } from 'vitest'
import { madeRoom, type MadeRecord } from '../../../../test/support/made-room.ts'
import { clocksOf, type RoomFacts } from '../../rooms/index.ts'
import { watchesOf } from './clocks.ts'
import { protectionOrdersPathway as pathway } from './pathway.ts'

const YES = { answer: 'yes', reason: '' } as const
const notice = (kind: string, on: string, at: string): MadeRecord => ({
  code: 'notice',
  values: { kind, on, at },
})
const hearing = (on: string, at: string, outcome = 'made'): MadeRecord => ({
  code: 'hearing',
  values: { on, at, outcome },
})
const order = (kind: string, on: string, expires: string): MadeRecord => ({
  code: 'order',
  values: { kind, on, lasts: 'until-day', expires },
})

const room = (records: readonly MadeRecord[], today: string, stage?: string): RoomFacts =>
  madeRoom(pathway, { records, today, ages: ['5-9', '10-15'], ...(stage ? { stage } : {}) })

const law = (facts: RoomFacts) =>
  clocksOf({ ...pathway, watches: () => [] }, facts, new Date(`${facts.today}T12:00:00Z`)).map(
    ({ title, due, state }) => [
      title,
      typeof due === 'string' ? due : due.toISOString().slice(0, 16),
      state,
    ],
  )

test('in 2018 the court has 48 hours, Sundays left out, and the order 14 to 28 days', () => {
  // Served at 22:15 on a Friday: Sunday is left out, so the hours end on Monday at 22:15 (21:15 in Greenwich).
  const facts = room(
    [
      notice('DVPN', '2018-06-01', '22:15'),
      hearing('2018-06-04', '10:30'),
      order('DVPO', '2018-06-04', '2018-07-01'),
    ],
    '2018-06-10',
  )
  expect(law(facts)).toEqual([
    ['Hear the application for a domestic violence protection order', '2018-06-04T21:15', 'met'],
    ['Shortest time that a domestic violence protection order lasts', '2018-06-17', 'running'],
    ['Longest time that a domestic violence protection order lasts', '2018-07-01', 'running'],
  ])
})

test('a hearing after the 48 hours is late, and none at all a breach', () => {
  const served = notice('DVPN', '2018-06-05', '09:00')
  expect(law(room([served, hearing('2018-06-07', '09:01')], '2018-06-08'))[0]?.[2]).toBe('met-late')
  expect(law(room([served], '2018-06-07'))[0]?.[2]).toBe('breached')
  expect(law(room([served], '2018-06-08', 'no-order'))).toEqual([])
})

test('in 2026 a notice of the Act of 2021 has its own clock, and the school is told', () => {
  const facts = room(
    [
      { code: 'incident', values: { on: '2026-02-05', 'child-victim': YES } },
      notice('DAPN', '2026-02-05', '20:00'),
      hearing('2026-02-07', '10:00'),
      order('DAPO', '2026-02-07', '2026-08-07'),
      { code: 'told-child', values: { body: 'school', done: 'told', on: '2026-02-06' }, child: 0 },
      {
        code: 'told-child',
        values: { body: 'health-visitor', done: 'told', on: '2026-02-06' },
        child: 1,
      },
    ],
    '2026-02-09',
  )
  expect(law(facts)).toEqual([
    ['Tell the child’s school (Operation Encompass)', '2026-02-06', 'breached'],
    ['Hear the application for a domestic abuse protection order', '2026-02-07T20:00', 'met'],
  ])
  const told = room(
    [
      ...facts.records.map(({ code, values, childId }) => ({
        code,
        values,
        ...(childId === null ? {} : { child: childId === 'child-0' ? 0 : 1 }),
      })),
      { code: 'told-child', values: { body: 'school', done: 'told', on: '2026-02-09' }, child: 1 },
    ],
    '2026-02-09',
  )
  expect(law(told)[0]?.[2]).toBe('met-late')
})

test('the duty to tell the school begins with its guidance, and where a child is a victim', () => {
  const incident = (on: string, answer: 'yes' | 'no') =>
    room([{ code: 'incident', values: { on, 'child-victim': { answer, reason: '' } } }], on)
  expect(law(incident('2025-11-06', 'yes'))).toEqual([])
  expect(law(incident('2025-11-07', 'yes'))).toHaveLength(1)
  expect(law(incident('2025-11-07', 'no'))).toEqual([])
  expect(law(incident('2018-06-04', 'yes'))).toEqual([])
})

test('an order ended early has lasted too short', () => {
  const facts = room(
    [
      order('DVPO', '2018-06-04', '2018-07-01'),
      { code: 'ended', values: { on: '2018-06-08', how: 'discharged' } },
    ],
    '2018-06-10',
  )
  expect(law(facts).map(([, , state]) => state)).toEqual(['breached', 'met'])
})

const watches = (facts: RoomFacts) =>
  watchesOf(facts).map(({ title, due, done }) => [title, due, done])

test('whoever must be told is told within one working day of the order, or of the notice before it', () => {
  const friday = notice('DVPN', '2018-06-01', '22:15')
  const told: MadeRecord = {
    code: 'told',
    values: { body: 'childrens-services', done: 'told', on: '2018-06-02' },
  }
  expect(watches(room([friday, told], '2018-06-03'))).toEqual([
    ['Tell children’s services', '2018-06-04', '2018-06-02'],
    ['Tell the GP practice', '2018-06-04', null],
    ['Tell the school or college of Child 1', '2018-06-04', null],
    ['Tell the school or college of Child 2', '2018-06-04', null],
  ])
  const made = order('DVPO', '2018-06-04', '2018-07-01')
  expect(watches(room([friday, made, told], '2018-06-05'))).toEqual([
    ['Tell children’s services', '2018-06-05', '2018-06-02'],
    ['Tell the GP practice', '2018-06-05', null],
    ['Tell the school or college of Child 1', '2018-06-05', null],
    ['Tell the school or college of Child 2', '2018-06-05', null],
    ['Begin work with the family before the order expires', '2018-07-01', null],
  ])
})

test('an adjourned hearing is awaited, and work is watched until it begins', () => {
  const facts = room(
    [
      notice('DVPN', '2018-06-05', '09:00'),
      {
        code: 'hearing',
        values: { on: '2018-06-06', outcome: 'adjourned', 'adjourned-to': '2018-06-08' },
      },
      hearing('2018-06-08', '10:00'),
      order('DVPO', '2018-06-08', '2018-07-05'),
      { code: 'work', values: { kind: 'strategy', on: '2018-06-11' } },
    ],
    '2018-06-12',
  )
  expect(watches(facts)).toContainEqual(['Hold the adjourned hearing', '2018-06-08', '2018-06-08'])
  expect(watches(facts)).toContainEqual([
    'Begin work with the family before the order expires',
    '2018-07-05',
    '2018-06-11',
  ])
})

test('without an order or a notice, or without children, nothing is watched', () => {
  expect(watchesOf(room([], '2018-06-12'))).toEqual([])
  const none = madeRoom(pathway, {
    records: [
      order('DVPO', '2018-06-08', '2018-07-05'),
      { code: 'household', values: { children: 'no' } },
    ],
    today: '2018-06-12',
  })
  expect(watchesOf(none)).toEqual([])
})

test('the group is reminded of its agreement and its next meeting', () => {
  const panel = pathway.panel
  const standing = madeRoom(
    { ...pathway, records: panel?.records ?? [] },
    {
      records: [
        { code: 'sharing-agreement', values: { on: '2017-05-02', 'review-by': '2018-05-02' } },
        { code: 'group-meeting', values: { on: '2017-09-05', next: '2017-12-05' } },
        { code: 'group-meeting', values: { on: '2017-12-12' } },
      ],
      today: '2018-01-10',
    },
  )
  expect(panel?.watches?.(standing).map(({ title, due, done }) => [title, due, done])).toEqual([
    ['Review how orders are shared', '2018-05-02', null],
    ['Meet about protection orders', '2017-12-05', '2017-12-12'],
  ])
  const checked = (code: string, values: Record<string, string>) =>
    panel?.records.find((one) => one.code === code)?.check?.(values, standing, null)
  expect(checked('sharing-agreement', { on: '2018-01-02', 'review-by': '2018-01-02' })).toEqual([
    { question: 'review-by', message: 'Review it on a day after it was agreed.' },
  ])
  expect(checked('group-meeting', { on: '2018-01-02', next: '2018-01-01' })).toEqual([
    { question: 'next', message: 'The next meeting comes after this one.' },
  ])
  expect(checked('group-meeting', { on: '2018-01-02' })).toEqual([])
})
