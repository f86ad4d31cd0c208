import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf } from '../../../../test/support/played-room.ts'
import { addDays, periodOf } from '../../../knowledge/law/index.ts'
import type { Values } from '../../rooms/index.ts'
import { escalationsPathway } from './pathway.ts'
import { useOfPolicy } from './use-of-policy.ts'

const YEAR = periodOf(2017)
const AGENCIES = ['Severn Vale Police', 'Severnshire Council', 'Severnshire Probation']

const escalation = (by: string, to: string, on: string) =>
  factsOf(escalationsPathway, {
    today: '2018-04-30',
    records: [['stage-1', { 'raised-on': on, 'raised-by': by, 'raised-with': to }]],
  })

const answer = (nil: boolean) => ({ answer: nil ? 'yes' : 'no', reason: '' }) as const
const returned = (agency: string, first: string, last: string, nil: boolean, more: Values = {}) =>
  [
    'agency-return',
    { 'received-on': last, agency, first, last, nil: answer(nil), ...more },
  ] as const

const log = (...records: ReturnType<typeof returned>[]) =>
  factsOf(escalationsPathway, { today: '2018-04-30', standing: true, records })

test('for each agency it says what was raised, received and returned, and who is silent', () => {
  const use = useOfPolicy(
    [
      escalation('severn vale police', 'Severnshire Council', '2017-11-13'),
      escalation('Severn Vale Police', 'Severnshire Council', '2017-03-31'),
      log(
        returned('Severn Vale Police', '2017-04-01', '2017-06-30', true, { 'settled-unlogged': 3 }),
        returned('Severnshire Council', '2017-04-01', '2017-06-30', false),
      ),
    ],
    AGENCIES,
    YEAR,
  )
  expect(use.agencies).toMatchObject([
    {
      agency: 'Severn Vale Police',
      raised: 1,
      received: 0,
      nilReturns: 1,
      settledUnlogged: 3,
      silent: false,
    },
    {
      agency: 'Severnshire Council',
      raised: 0,
      received: 1,
      nilReturns: 0,
      settledUnlogged: null,
      silent: false,
    },
    {
      agency: 'Severnshire Probation',
      raised: 0,
      received: 0,
      nilReturns: 0,
      settledUnlogged: null,
      silent: true,
    },
  ])
  expect(use.agencies.map(({ words }) => words)).toEqual([
    'Severn Vale Police raised 1 and received 0. It gave 1 nil return. It settled 3 more that did not come to the log.',
    'Severnshire Council raised 0 and received 1.',
    'Severnshire Probation is silent: it raised none, received none and gave no return. Why is not known.',
  ])
  expect(use.words).toEqual([
    '1 escalation was raised.',
    'Few escalations may mean that the policy is little used. They do not show that there are few differences.',
    'Without raising any: Severnshire Council.',
    'Silent altogether: Severnshire Probation.',
    'Agencies tell of 3 more, settled without coming to the log. 1 of 3 agencies said.',
  ])
})

test('a return that says “nothing” of days in which the log has something is to be asked after', () => {
  const raised = escalation('Severn Vale Police', 'Severnshire Council', '2017-05-02')
  const use = (first: string, last: string) =>
    useOfPolicy([raised, log(returned('Severnshire Council', first, last, true))], AGENCIES, YEAR)
      .agencies[1]?.words
  expect(use('2017-04-01', '2017-06-30')).toMatch(/ask again/)
  expect(use('2017-07-01', '2017-09-30')).not.toMatch(/ask again/)
})

test('that nobody said how many never came to the log is not that there were none', () => {
  expect(useOfPolicy([], AGENCIES, YEAR).words).toEqual([
    'No escalation was raised.',
    'Few escalations may mean that the policy is little used. They do not show that there are few differences.',
    'Silent altogether: Severn Vale Police, Severnshire Council, Severnshire Probation.',
    'Nobody has said how many differences were settled without coming to the log.',
  ])
  const none = log(
    returned('Severnshire Probation', '2017-04-01', '2017-06-30', true, { 'settled-unlogged': 0 }),
  )
  expect(useOfPolicy([none], AGENCIES, YEAR).agencies[2]?.settledUnlogged).toBe(0)
})

test('each escalation of the year is raised once and received once, and only the silent did nothing', () => {
  const cases = fc.array(
    fc.record({
      by: fc.nat(2),
      step: fc.integer({ min: 1, max: 2 }),
      on: fc.nat(364).map((number) => addDays('2017-04-01', number)),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(cases, (made) => {
      const rooms = made.map(({ by, step, on }) =>
        escalation(AGENCIES[by] ?? '', AGENCIES[(by + step) % 3] ?? '', on),
      )
      const { agencies } = useOfPolicy(rooms, AGENCIES, YEAR)
      const sum = (key: 'raised' | 'received') => agencies.reduce((all, one) => all + one[key], 0)
      expect([sum('raised'), sum('received')]).toEqual([made.length, made.length])
      for (const one of agencies) expect(one.silent).toBe(one.raised + one.received === 0)
    }),
  )
})
