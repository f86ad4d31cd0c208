import { expect, test } from 'vitest'
import { madeRoom, type MadeRecord } from '../../../../test/support/made-room.ts'
import { checkPathway, type RoomFacts, type Values } from '../../rooms/index.ts'
import { checkChecks, checkDecision, checkMet, checkParents } from './check-decision.ts'
import { checkConcern, checkEnded } from './check-ending.ts'
import { checkArrangement, checkAware, checkNotified } from './check-known.ts'
import { checkHomeVisit, checkMissed, checkReport, checkVisit } from './check-visit.ts'
import { privateFosteringPathway as pathway } from './pathway.ts'

const YES = { answer: 'yes', reason: '' } as const
const NO = { answer: 'no', reason: '' } as const

const AWARE: MadeRecord = { code: 'aware', values: { on: '2017-06-05', how: 'school' } }
const ARRANGEMENT: MadeRecord = {
  code: 'arrangement',
  values: {
    begins: '2017-05-01',
    age: 14,
    disabled: 'no',
    carer: 'friend',
    lasting: 'lasted',
    'looked-after': 'no',
  },
}
const on = (code: string, day: string, values: Values = {}): MadeRecord => ({
  code,
  values: { on: day, ...values },
})

const room = (records: readonly MadeRecord[], today = '2017-12-01'): RoomFacts =>
  madeRoom(pathway, { records, today, ages: ['10-15'] })
const KNOWN = room([AWARE, ARRANGEMENT])

const messages = (faults: readonly { question: string; message: string }[]) =>
  faults.map(({ question, message }) => `${question}: ${message}`)

test('the pathway is whole', () => {
  expect(checkPathway(pathway)).toEqual([])
})

test('the council knows by the day it is notified or visits, and no later', () => {
  const facts = room([AWARE, on('notified', '2017-06-07'), on('visit', '2017-06-06')])
  const aware = (values: Values) => messages(checkAware({ ...AWARE.values, ...values }, facts))
  expect(aware({})).toEqual([])
  expect(aware({ on: '2017-06-08' })).toEqual([
    'on: It was notified on 7 June 2017, so the council knew by then.',
    'on: A visit was made on 6 June 2017, so the council knew by then.',
  ])
  expect(aware({ 'decide-by': '2017-06-04' })).toEqual([
    'decide-by: Decide on the day the council knew, or later.',
  ])
  expect(messages(checkNotified({ on: '2017-06-04' }, KNOWN))).toEqual([
    'on: The council is recorded as knowing from 5 June 2017 only. Correct that day first.',
  ])
  expect(checkNotified({ on: '2017-06-05' }, KNOWN)).toEqual([])
})

test('an arrangement ends after it begins, and has not lasted before that', () => {
  const arranged = (values: Values, facts = KNOWN) =>
    messages(checkArrangement({ ...ARRANGEMENT.values, ...values }, facts))
  expect(arranged({})).toEqual([])
  expect(arranged({ ends: '2017-04-30' })).toEqual(['ends: It can’t end before it begins.'])
  expect(arranged({ begins: '2018-01-08' })).toEqual([
    'lasting: It has not begun, so it can’t have lasted 28 days.',
  ])
  expect(arranged({ begins: '2017-08-02' }, room([on('ended', '2017-08-01')]))).toEqual([
    'begins: It ended on 1 August 2017, before this day.',
  ])
})

test('a visit lies between the day the council knew and the end, once on a day', () => {
  const facts = room([AWARE, ARRANGEMENT, on('visit', '2017-06-12'), on('ended', '2017-10-01')])
  expect(messages(checkVisit({ on: '2017-06-04' }, facts))).toEqual([
    'on: The council came to know on 5 June 2017. This can’t be earlier.',
  ])
  expect(messages(checkVisit({ on: '2017-10-02' }, facts))).toEqual([
    'on: The arrangement ended on 1 October 2017. This can’t be later.',
  ])
  expect(messages(checkVisit({ on: '2017-06-12' }, facts))).toEqual([
    'on: A visit on 12 June 2017 is recorded already.',
  ])
})

test('a next visit booked too late is said when it is booked, before it is late', () => {
  const facts = room([AWARE, ARRANGEMENT], '2017-06-12')
  const booked = (next: string) => messages(checkVisit({ on: '2017-06-12', next }, facts))
  // Six weeks from 12 June.
  expect(booked('2017-07-24')).toEqual([])
  expect(booked('2017-07-25')).toEqual([
    'next: The next visit is due by 24 July 2017. Book it for that day or before.',
  ])
  expect(booked('2017-06-12')).toEqual(['next: Book the next visit for a later day.'])
  const missed = (next: string, today: string) =>
    messages(checkMissed({ on: '2017-07-10', next }, room([AWARE, ARRANGEMENT], today)))
  expect(missed('2017-07-18', '2017-07-10')).toEqual([
    'next: The next visit is due by 17 July 2017. Book it for that day or before.',
  ])
  // Where the day is over, it can only be booked late.
  expect(missed('2017-07-25', '2017-07-20')).toEqual([])
})

test('before the child comes the home is visited, and suitability may rest on that', () => {
  const planned = room([
    AWARE,
    { code: 'arrangement', values: { ...ARRANGEMENT.values, begins: '2017-07-20' } },
  ])
  expect(checkHomeVisit({ on: '2017-06-12' }, planned)).toEqual([])
  expect(messages(checkHomeVisit({ on: '2017-07-20' }, planned))).toEqual([
    'on: The child lives there from 20 July 2017. Record whether the child was seen.',
  ])
  expect(messages(checkHomeVisit({ on: '2017-06-12' }, room([AWARE])))).toEqual([
    'on: Record the arrangement first.',
  ])
  const visited = madeRoom(pathway, {
    records: [
      AWARE,
      { code: 'arrangement', values: { ...ARRANGEMENT.values, begins: '2017-07-20' } },
      on('home-visit', '2017-06-12'),
    ],
    today: '2017-12-01',
  })
  const decided = (day: string) =>
    checkDecision({ on: day, decision: 'suitable', disqualified: NO }, visited)
  expect(decided('2017-07-19')).toEqual([])
  expect(decided('2017-07-20')).toHaveLength(1)
})

test('after the first year the next visit may be twelve weeks away', () => {
  const facts = room([AWARE, ARRANGEMENT], '2018-06-05')
  const booked = (day: string, next: string) => checkVisit({ on: day, next }, facts)
  expect(booked('2018-06-05', '2018-08-28')).toEqual([])
  expect(booked('2018-06-04', '2018-08-27')).toHaveLength(1)
})

test('a report is of a visit that was made, written after it, and once', () => {
  const facts = room([
    AWARE,
    on('visit', '2017-06-12'),
    on('visit', '2017-07-20'),
    on('visit-report', '2017-06-15', { visit: '2017-06-12' }),
  ])
  expect(messages(checkReport({ visit: '2017-06-13', on: '2017-06-15' }, facts))).toEqual([
    'visit: No visit is recorded on that day.',
  ])
  expect(messages(checkReport({ visit: '2017-07-20', on: '2017-07-19' }, facts))).toEqual([
    'on: The report can’t be finished before the visit.',
  ])
  expect(messages(checkReport({ visit: '2017-06-12', on: '2017-06-20' }, facts))).toEqual([
    'visit: A report of that visit is recorded already.',
  ])
  expect(checkReport({ visit: '2017-07-20', on: '2017-07-20' }, facts)).toEqual([])
})

test('nothing is suitable unseen, or with somebody disqualified without consent', () => {
  const seen = room([AWARE, ARRANGEMENT, on('visit', '2017-06-12')])
  const decided = (values: Values, facts = seen) =>
    messages(
      checkDecision({ on: '2017-07-10', decision: 'suitable', disqualified: NO, ...values }, facts),
    )
  expect(decided({})).toEqual([])
  expect(decided({}, KNOWN)).toEqual([
    'decision: No visit at which the child was seen is recorded before this decision.',
  ])
  expect(decided({ on: '2017-06-11' })).toHaveLength(1)
  expect(decided({ decision: 'unsuitable' }, KNOWN)).toEqual([])
  expect(decided({ disqualified: YES, consented: NO })).toEqual([
    'decision: Somebody is disqualified, and the council has not consented. It can’t be suitable.',
  ])
  expect(decided({ disqualified: YES, consented: YES })).toEqual([])
  const requirements = [
    { what: 'A bed of the child’s own', by: '2017-07-20' },
    { what: 'A smoke alarm', by: '2017-07-09' },
  ]
  expect(decided({ decision: 'with-requirements', requirements })).toEqual([
    'requirements: Requirement 2 is to be met before it was made.',
  ])
})

test('requirements are met that were made, checks come back after they were asked for', () => {
  const made = room([
    AWARE,
    on('visit', '2017-06-12'),
    on('decision', '2017-07-10', { decision: 'with-requirements' }),
  ])
  expect(messages(checkMet({ on: '2017-07-20' }, KNOWN))).toEqual([
    'on: The last decision made no requirements.',
  ])
  expect(messages(checkMet({ on: '2017-07-09' }, made))).toEqual([
    'on: This can’t be earlier than the requirements.',
  ])
  expect(checkMet({ on: '2017-07-10' }, made)).toEqual([])
  const check = { who: 'carer', what: 'disclosure', asked: '2017-06-12' }
  const checks = [
    { ...check, found: 'waiting' },
    { ...check, back: '2017-06-11', found: 'nothing' },
    { ...check, found: 'nothing' },
    { ...check, back: '2017-06-20', found: 'waiting' },
    { ...check, back: '2017-06-20', found: 'something' },
  ]
  expect(messages(checkChecks({ checks }))).toEqual([
    'checks: Row 2: it came back before it was asked for.',
    'checks: Row 3: say when it came back.',
    'checks: Row 4: it is back, so say what was found.',
  ])
})

test('parents who do not agree leave nothing to the carer', () => {
  const said = (values: Values) => messages(checkParents({ on: '2017-06-12', ...values }, KNOWN))
  expect(said({ consent: 'both', 'carer-may': ['medical'] })).toEqual([])
  expect(said({ consent: 'none', 'carer-may': ['medical'] })).toEqual([
    'carer-may: Nobody with parental responsibility agreed, so nothing was left to the carer.',
  ])
  expect(said({ on: '2017-06-01', consent: 'none' })).toEqual([
    'on: The council came to know on 5 June 2017. This can’t be earlier.',
  ])
})

test('an end comes after the beginning and the last visit, and “not suitable” needs its decision', () => {
  const facts = room([AWARE, ARRANGEMENT, on('visit', '2017-06-12')])
  const ended = (values: Values, from = facts) =>
    messages(checkEnded({ on: '2017-09-01', why: 'parents', ...values }, from))
  expect(ended({})).toEqual([])
  expect(ended({}, room([AWARE]))).toEqual(['on: Record the arrangement before its end.'])
  expect(ended({ on: '2017-04-30' })).toEqual([
    'on: It began on 1 May 2017. It can’t end before that.',
    'on: The child was visited there on 12 June 2017.',
  ])
  expect(ended({ why: 'unsuitable' })).toEqual([
    'why: No decision says that it is not suitable. Record that first.',
  ])
  const over = room([AWARE, ARRANGEMENT, on('ended', '2017-09-01')])
  expect(messages(checkConcern({ on: '2017-09-02' }, over))).toEqual([
    'on: The arrangement ended on 1 September 2017. Raise it where the child is now.',
  ])
  expect(checkConcern({ on: '2017-09-01' }, over)).toEqual([])
})

const needs = (code: string, facts: RoomFacts) =>
  pathway.moves.find((move) => move.code === code)?.needs?.(facts)

const arranged = (values: Values): MadeRecord => ({
  code: 'arrangement',
  values: { ...ARRANGEMENT.values, ...values },
})

test('it is looked into once it is described, and dropped only where the test or its future says so', () => {
  expect(needs('look-into', room([]))).toEqual([
    'Record how the council came to know.',
    'Record the arrangement.',
  ])
  expect(needs('look-into', KNOWN)).toEqual([])
  const aunt = room([AWARE, arranged({ carer: 'uncle-aunt' })])
  expect(needs('look-into', aunt)).toEqual([
    'By what is recorded this is not private fostering. Correct that, or say so.',
  ])
  expect(needs('not-private-fostering', aunt)).toEqual([])
  expect(needs('not-private-fostering', KNOWN)).toEqual(['So this is private fostering.'])
  expect(
    needs('not-private-fostering', room([AWARE, arranged({ 'looked-after': 'unknown' })])),
  ).toEqual(['Whether this is private fostering can’t be said yet.'])
  const planned = arranged({ begins: '2018-01-08', lasting: 'meant' })
  expect(needs('not-private-fostering', room([AWARE, planned]))).toEqual([])
  expect(needs('not-private-fostering', room([AWARE, planned, on('ended', '2018-02-01')]))).toEqual(
    ['Its end is recorded. Say that it has ended.'],
  )
})

test('suitable needs its decision, the parents and the checks; not suitable its decision; an end its record', () => {
  expect(needs('suitable', KNOWN)).toEqual([
    'Record the decision on suitability.',
    'Record what the parents say.',
    'Record the checks on the home and its people.',
  ])
  const decided = (decision: string) =>
    room([
      AWARE,
      ARRANGEMENT,
      on('parents', '2017-06-12'),
      { code: 'checks', values: {} },
      on('decision', '2017-07-10', { decision }),
    ])
  expect(needs('suitable', decided('with-requirements'))).toEqual([])
  const otherwise = ['The last decision on suitability says otherwise. Record the new one first.']
  expect(needs('suitable', decided('unsuitable'))).toEqual(otherwise)
  expect(needs('unsuitable', decided('suitable'))).toEqual(otherwise)
  expect(needs('unsuitable', decided('unsuitable'))).toEqual([])
  expect(needs('end', KNOWN)).toEqual(['Record the end of the arrangement.'])
  expect(needs('end', room([AWARE, ARRANGEMENT, on('ended', '2017-09-01')]))).toEqual([])
})
