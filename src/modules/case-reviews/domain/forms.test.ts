import { expect, test } from 'vitest'
import { factsOf, type Told } from '../../../../test/support/played-room.ts'
import type { Values } from '../../rooms/index.ts'
import { caseReviewsPathway } from './pathway.ts'

function faults(code: string, values: Values, told: Partial<Told> = {}): readonly string[] {
  const form = caseReviewsPathway.records.find((one) => one.code === code)
  if (!form?.check) throw new Error(`The form ${code} checks nothing.`)
  return form
    .check(values, factsOf(caseReviewsPathway, { today: '2026-12-01', ...told }), null)
    .map(({ question, message }) => `${question}: ${message}`)
}

function offers(told: Told): readonly string[] {
  const facts = factsOf(caseReviewsPathway, told)
  return caseReviewsPathway.records
    .filter(({ when }) => when && when(facts))
    .map(({ code }) => code)
}

const known = (day: string) => [['incident', { 'aware-on': day }]] as const

test('which test is asked follows from the day the case began', () => {
  const board = [['board-notification', { 'notified-on': '2018-01-12' }]] as const
  expect(offers({ today: '2018-02-01', records: board })).toEqual([
    'board-criteria',
    'arrangements-began',
  ])
  const panel = [['panel-notification', { 'notified-on': '2026-06-05' }]] as const
  expect(offers({ today: '2026-06-08', records: panel })).toEqual([
    'partners-criteria',
    'rapid-review',
    'panel-response',
  ])
  const begun = [['board-notification', { 'notified-on': '2019-09-20' }]] as const
  expect(offers({ today: '2020-09-29', records: begun })).toEqual([
    'board-criteria',
    'arrangements-began',
  ])
})

test('the authority can’t have been aware before it happened, nor notify before it was aware', () => {
  expect(faults('incident', { 'happened-on': '2018-01-07', 'aware-on': '2018-01-06' })).toEqual([
    'aware-on: You wrote that it happened on 7 January 2018. Give that day or a later one.',
  ])
  expect(faults('incident', { 'aware-on': '2018-01-06' })).toEqual([])
  for (const code of ['board-notification', 'panel-notification'])
    expect(faults(code, { 'notified-on': '2019-09-01' }, { records: known('2019-09-02') })).toEqual(
      [
        'notified-on: The local authority became aware on 2 September 2019. Give that day or a later one.',
      ],
    )
})

test('a Board is not notified after its end, nor the Panel before its beginning', () => {
  expect(faults('board-notification', { 'notified-on': '2019-09-29' })).toEqual([])
  expect(faults('board-notification', { 'notified-on': '2019-09-30' })).toEqual([
    'notified-on: The Boards ended on 29 September 2019. Record a notification to the Panel instead.',
  ])
  expect(faults('panel-notification', { 'notified-on': '2018-06-28' })).toHaveLength(1)
  expect(faults('arrangements-began', { 'began-on': '2019-09-30' })).toHaveLength(1)
  expect(faults('arrangements-began', { 'began-on': '2018-06-28' })).toHaveLength(1)
  expect(faults('arrangements-began', { 'began-on': '2019-09-29' })).toEqual([])
})

test('criteria are not tested before the case began, and nothing can’t speak for a review with something', () => {
  expect(
    faults('board-criteria', { 'tested-on': '2018-01-07' }, { records: known('2018-01-08') }),
  ).toEqual(['tested-on: The case began on 8 January 2018. Give that day or a later one.'])
  expect(faults('partners-criteria', { weighed: ['recurrent', 'none'] })).toHaveLength(1)
  expect(faults('partners-criteria', { weighed: ['none'] })).toEqual([])
})

test('there is no rapid review without a notification', () => {
  expect(faults('rapid-review', { 'completed-on': '2026-06-26' })).toEqual([
    'completed-on: Record the notification to the Panel first: there is no rapid review without one.',
  ])
  const records = [['panel-notification', { 'notified-on': '2026-06-05' }]] as const
  expect(faults('rapid-review', { 'completed-on': '2026-06-26' }, { records })).toEqual([])
  expect(
    faults('rapid-review', { 'completed-on': '2026-06-04', 'sent-on': '2026-06-03' }, { records }),
  ).toHaveLength(2)
  expect(faults('panel-response', { 'answered-on': '2026-06-04' }, { records })).toHaveLength(1)
})

test('a decision is of the kind that the law of its day knows', () => {
  const board = [['board-notification', { 'notified-on': '2019-09-20' }]] as const
  const decide = (day: string, decision: string) => ({ 'decided-on': day, decision })
  expect(
    faults('decision', decide('2019-10-15', 'serious-case-review'), { records: board }),
  ).toEqual([])
  expect(faults('decision', decide('2019-10-15', 'practice-review'), { records: board })).toEqual([
    'decision: On 15 October 2019 this case was for the Board’s independent chair to decide. The Board’s review is the serious case review.',
  ])
  expect(
    faults('decision', decide('2020-09-30', 'serious-case-review'), { records: board }),
  ).toEqual([
    'decision: On 30 September 2020 this case was for the safeguarding partners to decide. Their review is the local child safeguarding practice review.',
  ])
  expect(faults('decision', decide('2019-09-19', 'none'), { records: board })).toEqual([
    'decided-on: The case began on 20 September 2019. Give that day or a later one.',
  ])
  expect(
    faults('decision', { ...decide('2019-10-15', 'none'), 'told-on': '2019-10-14' }),
  ).toHaveLength(1)
})

test('a scope ends after it begins, asks nobody twice and nobody before its end', () => {
  const agencies = [
    { agency: 'Severn Vale Police', asked: 'report', due: '2018-04-30' },
    { agency: 'severn vale police ', asked: 'report', due: '2018-04-30' },
  ]
  expect(faults('scope', { from: '2018-01-02', to: '2018-01-01' })).toHaveLength(1)
  expect(faults('scope', { from: '2017-01-01', to: '2018-01-01', agencies })).toEqual([
    'agencies: severn vale police stands there twice for the same. Remove one of the rows.',
  ])
  const [first] = agencies
  expect(faults('scope', { to: '2018-05-01', agencies: first ? [first] : [] })).toEqual([
    'agencies: Severn Vale Police can’t answer before 1 May 2018, the last day looked at. Give a later day.',
  ])
  const lines = [
    { number: '1', line: 'Who knew?' },
    { number: '1', line: 'What followed?' },
  ]
  expect(faults('scope', { 'key-lines': lines })).toEqual([
    'key-lines: Two key lines have the number 1. Give each its own.',
  ])
})

test('author and report come after the decision', () => {
  const records = [['decision', { 'decided-on': '2018-02-09' }]] as const
  expect(faults('author', { 'appointed-on': '2018-02-08' }, { records })).toHaveLength(1)
  expect(faults('report', { 'finished-on': '2018-02-08' }, { records })).toHaveLength(1)
  expect(faults('report', { 'finished-on': '2018-02-09' }, { records })).toEqual([])
})

test('recommendations and processes are numbered once, and what is said of them names one that is there', () => {
  const records = [
    ['recommendation', { number: '2a' }],
    ['parallel-process', { number: '1', 'noted-on': '2018-03-01' }],
  ] as const
  expect(faults('recommendation', { number: '2A ' }, { records })).toHaveLength(1)
  expect(faults('parallel-process', { number: '1' }, { records })).toHaveLength(1)
  expect(faults('progress', { number: '3', state: 'done' }, { records })).toEqual([
    'number: This room has no recommendation with that number.',
  ])
  expect(faults('process-check', { number: '2', 'checked-on': '2018-04-01' }, { records })).toEqual(
    ['number: This room has no process with that number.'],
  )
  expect(
    faults('process-check', { number: '1', 'checked-on': '2018-02-28' }, { records }),
  ).toHaveLength(1)
})

test('an action that was not begun has made no difference', () => {
  const records = [['recommendation', { number: '1' }]] as const
  for (const state of ['not-started', 'declined'])
    expect(faults('progress', { number: '1', state, impact: 'shown' }, { records })).toEqual([
      'impact: An action that was not begun can’t have made a difference.',
    ])
  expect(
    faults('progress', { number: '1', state: 'under-way', impact: 'shown' }, { records }),
  ).toEqual([])
})

test('the next check of a process lies after the one before', () => {
  const values = { number: '1', 'noted-on': '2018-03-01', 'next-check': '2018-03-01' }
  expect(faults('parallel-process', values)).toEqual(['next-check: Give a day after 1 March 2018.'])
  expect(faults('parallel-process', { ...values, 'next-check': '2018-03-02' })).toEqual([])
})

test('a copy sent late says why; a Board’s review has no such day', () => {
  const records = [
    ['report', { 'finished-on': '2026-11-02' }],
    ['publication', { 'publication-day': '2026-12-16' }],
  ] as const
  expect(faults('copy-to-panel', { 'sent-on': '2026-12-07' }, { records })).toEqual([])
  expect(faults('copy-to-panel', { 'sent-on': '2026-12-08' }, { records })).toEqual([
    'late: It had to be sent by 7 December 2026, as it is published on 16 December 2026. Say why it was not.',
  ])
  expect(faults('copy-to-panel', { 'sent-on': '2026-12-08', late: 'Post' }, { records })).toEqual(
    [],
  )
  expect(faults('copy-to-panel', { 'sent-on': '2026-11-01' }, { records })).toHaveLength(1)
  expect(faults('copy-to-panel', { 'sent-on': '2026-12-08' })).toEqual([])
  const before = [['publication', { 'publication-day': '2018-09-03' }]] as const
  expect(faults('copy-to-panel', { 'sent-on': '2018-09-03' }, { records: before })).toEqual([])
})

test('a published review stays available for a year, and is not taken down before it is there', () => {
  const values = { 'publication-day': '2026-12-16', 'available-until': '2027-12-15' }
  expect(faults('publication', values)).toEqual([
    'available-until: It stays available for a year: until 16 December 2027 or later.',
  ])
  expect(faults('publication', { ...values, 'available-until': '2027-12-16' })).toEqual([])
  expect(
    faults('publication', { 'publication-day': '2018-09-03', 'available-until': '2018-09-02' }),
  ).toHaveLength(1)
  const records = [['report', { 'finished-on': '2027-01-04' }]] as const
  expect(
    faults('publication', { ...values, 'available-until': '2028-01-01' }, { records }),
  ).toHaveLength(1)
  expect(
    faults('taken-down', { 'taken-down-on': '2026-12-15' }, { records: [['publication', values]] }),
  ).toHaveLength(1)
})
