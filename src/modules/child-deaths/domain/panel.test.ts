import { describe, expect, test } from 'vitest'
import { clocksOf, type Values } from '../../rooms/index.ts'
import { factsOf } from './facts-for-tests.ts'
import { childDeathPanel } from './panel.ts'

const faults = (code: string, values: Values) =>
  (
    childDeathPanel.records.find((one) => one.code === code)?.check?.(values, factsOf([]), null) ??
    []
  ).map(({ question, message }) => `${question}: ${message}`)

const meeting = (values: Values = {}): Values => ({
  'held-on': '2018-01-18',
  chair: 'Director of public health',
  attendance: [
    { agency: 'Severnshire Council', post: 'Consultant in public health', came: 'present' },
    { agency: 'Severn Police', post: 'Detective inspector', came: 'substitute' },
    { agency: 'Severn Hospitals', post: 'Designated doctor', came: 'apologies' },
  ],
  quorate: { answer: 'yes', reason: '' },
  cases: [{ reference: 'CD-7KQ4-M2XP', outcome: 'completed' }],
  'next-on': '2018-03-15',
  ...values,
})

describe('a panel meeting', () => {
  test('in order has no fault', () => {
    expect(faults('meeting', meeting())).toEqual([])
  })

  test('needs somebody who came, and two agencies to decide', () => {
    const absent = [{ agency: 'Severn Police', post: 'Detective inspector', came: 'absent' }]
    expect(faults('meeting', meeting({ attendance: absent }))).toEqual([
      'attendance: Nobody is marked as present. Mark who came.',
    ])
    const alone = [
      { agency: 'Severn Police', post: 'Detective inspector', came: 'present' },
      { agency: 'severn police ', post: 'Constable', came: 'present' },
    ]
    expect(faults('meeting', meeting({ attendance: alone }))).toHaveLength(1)
  })

  test('names cases by their reference, once', () => {
    const cases = (...references: string[]) =>
      faults(
        'meeting',
        meeting({ cases: references.map((reference) => ({ reference, outcome: 'more' })) }),
      )
    expect(cases('Case of J. Doe')).toHaveLength(1)
    expect(cases('CD-7KQ4-M2XP', 'cd-7kq4-m2xp')).toEqual([
      'cases: Row 2: this case stands in a row before it.',
    ])
  })

  test('without enough members completes no review', () => {
    const quorate = { answer: 'no', reason: 'Half were ill.' } as const
    expect(faults('meeting', meeting({ quorate }))).toEqual([
      'cases: Row 1: a meeting without enough members can’t complete a review.',
    ])
  })

  test('the next one comes later', () => {
    expect(faults('meeting', meeting({ 'next-on': '2018-01-17' }))).toHaveLength(1)
  })
})

test('an action is done after it was agreed, and says what was done', () => {
  const action = {
    'agreed-on': '2018-01-18',
    what: 'Brief schools',
    owner: 'Council',
    'due-on': '2018-03-01',
  }
  expect(faults('action', action)).toEqual([])
  expect(faults('action', { ...action, 'due-on': '2018-01-01' })).toHaveLength(1)
  expect(faults('action', { ...action, 'done-on': '2018-02-01' })).toEqual([
    'result: Say what was done, and what shows it.',
  ])
  expect(faults('action', { ...action, 'done-on': '2018-01-01', result: 'Sent.' })).toHaveLength(1)
})

describe('what is due in the panel’s room', () => {
  const clocks = (happened: Parameters<typeof factsOf>[0], today: string) =>
    clocksOf(childDeathPanel, factsOf(happened, { today }), new Date(`${today}T12:00:00Z`)).map(
      ({ title, due, state }) => [title, due, state],
    )

  test('the next meeting, until a later one is held', () => {
    const first = { code: 'meeting', values: meeting() }
    expect(clocks([first], '2018-03-10')).toEqual([['The panel meets', '2018-03-15', 'due-soon']])
    const second = {
      code: 'meeting',
      values: { ...meeting(), 'held-on': '2018-03-15', 'next-on': '' },
    }
    expect(clocks([first, second], '2018-03-20')).toEqual([
      ['The panel meets', '2018-03-15', 'met'],
    ])
  })

  test('its actions, until they are done', () => {
    const values = {
      'agreed-on': '2018-01-18',
      what: 'Brief schools',
      owner: 'Council',
      'due-on': '2018-03-01',
    }
    expect(clocks([{ code: 'action', values }], '2018-03-10')).toEqual([
      ['Brief schools', '2018-03-01', 'breached'],
    ])
    const done = { ...values, 'done-on': '2018-03-01', result: 'Sent.' }
    expect(clocks([{ code: 'action', values: done }], '2018-03-10')[0]?.[2]).toBe('met')
  })
})
