import { expect, test } from 'vitest'
import { factsOf, type Told } from '../../../../test/support/played-room.ts'
import { clocksOf, stillRunning, type Values } from '../../rooms/index.ts'
import { caseReviewsPathway } from './pathway.ts'
import { recommendationsForActions, recommendationsOf } from './recommendations.ts'
import { agenciesOwing } from './scope.ts'

const yes = { answer: 'yes', reason: 'It could harm a fair trial.' } as const
type Record = readonly [string, Values]

const facts = (told: Told) => factsOf(caseReviewsPathway, told)
const watched = (told: Told) =>
  clocksOf({ records: [], watches: caseReviewsPathway.watches }, facts(told), new Date()).map(
    ({ title, due, state }) => [title, due, state],
  )
const told = (title: string, of: Told) =>
  caseReviewsPathway.tells?.(facts(of)).find((one) => one.title === title)?.lines

const scope: Record = [
  'scope',
  {
    agencies: [
      { agency: 'Severn Vale Police', asked: 'report', due: '2018-04-30' },
      { agency: 'Severnshire Council', asked: 'report', due: '2018-04-30' },
      { agency: 'Severnshire Probation', asked: 'chronology', due: '2018-04-30' },
    ],
  },
]
const police = { code: 'agency-report', agency: 'Severn Vale Police', submittedOn: '2018-05-02' }
const trial: Record = [
  'parallel-process',
  {
    number: '1',
    kind: 'criminal-proceedings',
    what: 'trial',
    'noted-on': '2018-03-01',
    holds: yes,
    'next-check': '2018-05-01',
  },
]
const check = (state: string, day: string, next?: string): Record => [
  'process-check',
  {
    number: '1',
    'checked-on': day,
    state,
    why: 'So said the officer.',
    ...(next ? { 'next-check': next } : {}),
  },
]

test('who has not answered is known each day, and a draft is no answer', () => {
  const draft = {
    ...police,
    agency: 'Severnshire Council',
    state: 'draft' as const,
    submittedOn: null,
  }
  const of = { today: '2018-05-04', records: [scope], reports: [police, draft] }
  expect(agenciesOwing(facts(of)).map(({ agency }) => agency)).toEqual(['Severnshire Council'])
  expect(told('Who has not answered yet?', of)).toEqual([
    'Severnshire Council has owed its report since 30 April 2018.',
  ])
  expect(watched(of)).toEqual([
    ['Report of Severn Vale Police', '2018-04-30', 'met-late'],
    ['Report of Severnshire Council', '2018-04-30', 'breached'],
  ])
})

test('information for a rapid review is no agency report', () => {
  const of = {
    today: '2018-04-29',
    records: [scope],
    reports: [{ ...police, code: 'rapid-information' }],
  }
  expect(agenciesOwing(facts(of))).toHaveLength(2)
})

test('information for a rapid review is owed like a report, and a chronology is not', () => {
  const records: Record[] = [
    [
      'scope',
      {
        agencies: [
          { agency: 'Severn Vale Police', asked: 'information', due: '2026-06-12' },
          { agency: 'Severnshire Probation', asked: 'chronology', due: '2026-06-12' },
        ],
      },
    ],
  ]
  const of = { today: '2026-06-12', records }
  expect(told('Who has not answered yet?', of)).toEqual([
    'Severn Vale Police is asked for its information by 12 June 2026.',
  ])
  const given = { ...police, code: 'rapid-information', submittedOn: '2026-06-11' }
  expect(agenciesOwing(facts({ ...of, reports: [given] }))).toEqual([])
})

test('once the report is finished, what never came is owed no more', () => {
  const records: Record[] = [scope, ['report', { 'finished-on': '2018-08-01' }]]
  expect(watched({ today: '2018-09-01', records, reports: [police] })).toHaveLength(1)
})

test('each process is asked after on the day that was set, until it has ended', () => {
  const records = [trial, check('holds', '2018-05-03', '2018-07-01')]
  expect(watched({ today: '2018-06-28', records })).toEqual([
    ['Ask after process 1: Criminal proceedings or trial: trial', '2018-05-01', 'met-late'],
    ['Ask after process 1: Criminal proceedings or trial: trial', '2018-07-01', 'due-soon'],
  ])
  const ended = [...records, check('ended', '2018-07-01')]
  expect(watched({ today: '2018-07-02', records: ended }).map(([, , state]) => state)).toEqual([
    'met-late',
    'met',
  ])
})

test('an immediate action and an open recommendation are due on their days', () => {
  const records: Record[] = [
    ['immediate-action', { owner: 'Severnshire Council', due: '2018-01-10', action: 'Make safe.' }],
    [
      'recommendation',
      { number: '1', owner: 'Severn Vale Police', due: '2018-12-01', action: 'Teach.' },
    ],
  ]
  expect(watched({ today: '2018-01-11', records })).toEqual([
    ['Immediate action of Severnshire Council', '2018-01-10', 'breached'],
    ['Recommendation 1: action of Severn Vale Police', '2018-12-01', 'running'],
  ])
  const done: Record = ['progress', { number: '1', 'as-of': '2018-11-01', state: 'done' }]
  expect(watched({ today: '2018-11-02', records: [...records, done] })).toHaveLength(1)
})

test('whether anything may be said publicly has one answer', () => {
  const title = 'Can this be said publicly?'
  expect(told(title, { today: '2018-04-01', records: [trial] })).toEqual([
    'The review is not published. Nothing in it may be quoted, nor its findings given.',
    'Process 1 holds publication up (Criminal proceedings or trial: trial). It could harm a fair trial. The next check is on 1 May 2018.',
  ])
  const moves = [{ code: 'publish-board', to: 'published', on: '2018-04-01' }]
  expect(told(title, { today: '2018-04-01', moves })).toEqual([
    'The review is published. What it says may be quoted.',
  ])
})

test('a room says in words whether the criteria are met, and who decides', () => {
  expect(told('Are the criteria met?', { today: '2018-04-01' })).toEqual([
    'Nobody has tested the criteria yet.',
    'By the law of its day this case is for the Board’s independent chair to decide.',
  ])
  const records: Record[] = [['partners-criteria', { 'abuse-or-neglect': yes, died: yes }]]
  expect(told('Are the criteria met?', { today: '2026-04-01', records })?.[0]).toBe(
    'This is a serious child safeguarding case: the criteria are met.',
  )
})

const rec: Record = ['recommendation', { number: '1', due: '2018-12-01' }]
const progress = (day: string, state: string, impact = 'not-known'): Record => [
  'progress',
  { number: '1', 'as-of': day, state, impact, evidence: 'An audit.' },
]

test('an action that had to be taken up again is done from the second time on', () => {
  const of = (...records: Record[]) =>
    recommendationsOf(facts({ today: '2019-12-01', records: [rec, ...records] }))[0]
  expect(of(progress('2018-11-01', 'done'), progress('2018-12-01', 'under-way'))).toMatchObject({
    state: 'under-way',
    closedOn: null,
  })
  expect(
    of(
      progress('2018-11-01', 'done'),
      progress('2018-12-01', 'under-way'),
      progress('2019-02-01', 'done'),
      progress('2019-06-01', 'done', 'shown'),
    ),
  ).toMatchObject({
    state: 'done',
    closedOn: '2019-02-01',
    impact: 'shown',
    impactOn: '2019-06-01',
  })
})

test('a room says what became of its recommendations, and a difference only of those done', () => {
  const title = 'What became of the recommendations?'
  const two: Record[] = [rec, ['recommendation', { number: '2', due: '2018-12-01' }]]
  expect(told(title, { today: '2019-01-01' })).toBeUndefined()
  expect(told(title, { today: '2019-01-01', records: two })).toEqual([
    '0 of 2 are done.',
    'None is done yet, so none can have shown what difference it made.',
  ])
  const shown = [...two, progress('2018-11-01', 'done', 'shown')]
  expect(told(title, { today: '2019-01-01', records: shown })).toEqual([
    '1 of 2 are done.',
    'A difference for children is shown for 1 of the 1 done.',
  ])
})

test('nothing leaves the room before publication, and nothing is evidence before it', () => {
  const records: Record[] = [
    ['decision', { decision: 'serious-case-review' }],
    ['author', { independent: yes }],
    ['learning', {}],
    rec,
    progress('2018-11-01', 'done'),
  ]
  const held = facts({
    today: '2019-01-01',
    records,
    moves: [{ code: 'x', to: 'held', on: '2018-12-01' }],
  })
  expect(recommendationsForActions(held)).toEqual([])
  expect(caseReviewsPathway.evidence?.(held)).toBeNull()
  const moves = [{ code: 'publish-board', to: 'published', on: '2018-12-01' }]
  const published = facts({ today: '2019-01-01', records, moves })
  expect(recommendationsForActions(published)).toHaveLength(1)
  expect(caseReviewsPathway.evidence?.(published)).toEqual({
    words:
      'A published serious case review: 1 finding, 1 recommendation. 1 of 1 are done; 0 with a difference shown.',
    rung: 'tested',
    base: 1,
    independent: true,
  })
  const shown = [...records, progress('2018-12-20', 'done', 'shown')]
  expect(
    caseReviewsPathway.evidence?.(facts({ today: '2019-01-01', records: shown, moves }))?.rung,
  ).toBe('outcome')
})

test('of a list with clocks of its own, those still running are the ones not done', () => {
  const all = clocksOf(
    caseReviewsPathway,
    facts({ today: '2018-06-28', records: [trial, check('holds', '2018-05-01', '2018-07-01')] }),
    new Date('2018-06-28T12:00:00Z'),
  )
  expect(stillRunning(all)).toHaveLength(1)
})
