import { expect, test } from 'vitest'
import { madeRoom, type MadeRecord } from '../../../../test/support/made-room.ts'
import { checkPathway, type RoomFacts, type Values } from '../../rooms/index.ts'
import { checkBreach, checkEnded, checkOrder, checkReview } from './check-order.ts'
import { checkHearing, checkIncident, checkNotice } from './check-court.ts'
import { checkHousehold } from './check-household.ts'
import { checkTelling, checkWork } from './check-telling.ts'
import { protectionOrdersPathway as pathway } from './pathway.ts'

const YES = { answer: 'yes', reason: '' } as const

const NOTICE: MadeRecord = {
  code: 'notice',
  values: {
    kind: 'DVPN',
    on: '2017-06-05',
    at: '22:15',
    rank: 'superintendent',
    conditions: ['leave-home'],
  },
}
const ORDER: MadeRecord = {
  code: 'order',
  values: {
    kind: 'DVPO',
    on: '2017-06-07',
    lasts: 'until-day',
    expires: '2017-07-04',
    conditions: ['no-molesting', 'leave-home'],
    welfare: YES,
  },
}
const HOUSEHOLD: MadeRecord = {
  code: 'household',
  values: { children: 'yes', 'how-many': 1, pregnant: 'no', home: 'private', supervised: 'no' },
}
const CHILD: MadeRecord = {
  code: 'child',
  values: { there: 'in-home', education: 'school', health: 'none', 'social-care': 'none' },
  child: 0,
}

const room = (records: readonly MadeRecord[], today = '2017-06-30'): RoomFacts =>
  madeRoom(pathway, { records, today, ages: ['5-9'] })

const EMPTY = room([])

test('the pathway is whole', () => {
  expect(checkPathway(pathway)).toEqual([])
})

const messages = (faults: readonly { question: string; message: string }[]) =>
  faults.map(({ question, message }) => `${question}: ${message}`)

const orderWith = (values: Values, facts = EMPTY) =>
  messages(checkOrder({ ...ORDER.values, ...values }, facts))

test('a sound order, notice, hearing and breach have no fault', () => {
  const facts = room([NOTICE, ORDER, HOUSEHOLD])
  expect(orderWith({})).toEqual([])
  expect(checkNotice(NOTICE.values, EMPTY)).toEqual([])
  expect(checkHearing({ on: '2017-06-07', at: '10:00', outcome: 'made' }, facts)).toEqual([])
  expect(checkBreach({ on: '2017-06-10', of: ['leave-home'] }, facts)).toEqual([])
})

test('an order can’t expire before it is made, nor last shorter or longer than the law allows', () => {
  expect(orderWith({ expires: '2017-06-06' })).toEqual([
    'expires: It can’t expire before it is made, on 7 June 2017.',
  ])
  // Day 1 is the day it is made: the 14th day is the 20th, and the 28th is 4 July.
  expect(orderWith({ expires: '2017-06-19' })).toEqual([
    'expires: A DVPO lasts 14 days at least: to 20 June 2017 or later.',
  ])
  expect(orderWith({ expires: '2017-06-20' })).toEqual([])
  expect(orderWith({ expires: '2017-07-04' })).toEqual([])
  expect(orderWith({ expires: '2017-07-05' })).toEqual([
    'expires: A DVPO lasts 28 days at most: to 4 July 2017 or sooner.',
  ])
  expect(orderWith({ lasts: 'until-further', expires: '' })).toEqual([
    'lasts: A DVPO always has a last day. Choose “Until a day”.',
  ])
})

test('an order of the Act of 2021 may be longer, but only where and when it was in force', () => {
  const dapo = { kind: 'DAPO', area: 'cleveland', expires: '2026-03-01' }
  expect(orderWith({ ...dapo, on: '2025-03-10' })).toEqual([
    'on: There was no DAPO in Cleveland before 11 March 2025.',
  ])
  expect(orderWith({ ...dapo, on: '2025-03-11' })).toEqual([])
  expect(orderWith({ ...dapo, area: 'london', on: '2024-11-26' })).toEqual([
    'on: There was no DAPO in those boroughs before 27 November 2024.',
  ])
  expect(orderWith({ ...dapo, area: 'elsewhere', on: '2026-03-01' })).toEqual([
    'area: Until 31 March 2026 a DAPO was possible in the pilot areas only.',
  ])
  expect(
    orderWith({ ...dapo, area: 'elsewhere', on: '2026-04-01', lasts: 'until-further' }),
  ).toEqual([])
})

test('before 8 March 2014 there was no such order', () => {
  expect(orderWith({ on: '2014-03-07', expires: '2014-03-28' })).toEqual([
    'on: There was no DVPO before 8 March 2014.',
  ])
  expect(orderWith({ on: '2014-03-08', expires: '2014-03-28' })).toEqual([])
})

test('an order follows from its notice and its hearing', () => {
  const later = { kind: 'DAPO', area: 'elsewhere', on: '2026-05-01', lasts: 'until-further' }
  expect(orderWith(later, room([NOTICE]))).toEqual([
    'kind: The notice was a DVPN, so it is a DVPO.',
  ])
  expect(orderWith({ on: '2017-06-04', expires: '2017-07-01' }, room([NOTICE]))).toEqual([
    'on: This can’t be earlier than the notice, which was served on 5 June 2017.',
  ])
  const heard = room([{ code: 'hearing', values: { on: '2017-06-08', outcome: 'made' } }])
  expect(orderWith({}, heard)).toEqual(['on: The hearing at which it was made was on 8 June 2017.'])
  expect(orderWith({ conditions: ['keep-away-elsewhere'] })).toEqual([
    'conditions: Only a DAPO can keep somebody from other places.',
  ])
})

test('a notice needs the right rank, a time that exists, and its place between incident and order', () => {
  const notice = (values: Values, facts = EMPTY) =>
    messages(checkNotice({ ...NOTICE.values, ...values }, facts))
  expect(notice({ rank: 'inspector' })).toEqual([
    'rank: A DVPN is authorised by a superintendent or above.',
  ])
  expect(notice({ kind: 'DAPN', rank: 'inspector', area: 'london', on: '2025-02-01' })).toEqual([])
  expect(notice({ at: '24:10' })).toEqual([
    'at: Write the time by the 24-hour clock, such as 09:05 or 14:30.',
  ])
  expect(notice({ on: '2014-03-01' })).toEqual(['on: There was no DVPN before 8 March 2014.'])
  expect(notice({ on: '2017-06-08' }, room([ORDER]))).toEqual([
    'on: This can’t be later than the order, which was made on 7 June 2017.',
  ])
  const called = room([{ code: 'incident', values: { on: '2017-06-06' } }])
  expect(notice({}, called)).toEqual([
    'on: This can’t be earlier than the incident, which was on 6 June 2017.',
  ])
})

test('incident, hearing, breach, end and looking back each have their time', () => {
  const facts = room([NOTICE, ORDER])
  expect(messages(checkIncident({ on: '2017-06-06', at: '9' }, facts))).toEqual([
    'at: Write the time by the 24-hour clock, such as 09:05 or 14:30.',
    'on: This can’t be later than the notice, which was served on 5 June 2017.',
  ])
  const put = { on: '2017-06-04', outcome: 'adjourned', 'adjourned-to': '2017-06-04' }
  expect(messages(checkHearing(put, facts))).toEqual([
    'on: This can’t be earlier than the notice, which was served on 5 June 2017.',
    'adjourned-to: It is adjourned to a day after the hearing.',
  ])
  expect(messages(checkHearing({ on: '2017-06-08', outcome: 'made' }, facts))).toEqual([
    'on: The order was made on 7 June 2017, and so at a hearing of that day.',
  ])
  expect(messages(checkBreach({ on: '2017-07-05', of: ['no-contact'] }, facts))).toEqual([
    'on: The order was in force until 4 July 2017.',
    'of: The order has no condition “Not to contact the person protected”.',
  ])
  expect(messages(checkBreach({ on: '2017-06-06', of: ['leave-home'] }, room([ORDER])))).toEqual([
    'on: This can’t be earlier than the order, which was made on 7 June 2017.',
  ])
  expect(messages(checkEnded({ on: '2017-07-04' }, facts))).toEqual([
    'on: It ends of itself on 4 July 2017. Record an end before that only.',
  ])
  expect(messages(checkEnded({ on: '2017-06-20' }, facts))).toEqual([])
  expect(messages(checkEnded({ on: '2017-06-20' }, EMPTY))).toEqual([
    'on: Record the order before its end.',
  ])
  expect(messages(checkReview({ on: '2017-07-03' }, facts))).toEqual([
    'on: The order was in force until 4 July 2017.',
  ])
})

test('the household agrees with the children of the room', () => {
  expect(messages(checkHousehold({ children: 'no' }, EMPTY))).toEqual([
    'children: This room is about a child under 18. Answer yes, or correct the room.',
  ])
  const three = madeRoom(pathway, { today: '2017-06-30', ages: ['1-4', '5-9', null, '18-plus'] })
  expect(messages(checkHousehold({ children: 'yes', 'how-many': 2 }, three))).toEqual([
    'how-many: This room is about 3 children under 18. Correct the number, or the room.',
  ])
  expect(checkHousehold({ children: 'yes', 'how-many': 4 }, three)).toEqual([])
  expect(checkHousehold({ children: 'no' }, madeRoom(pathway, { today: '2017-06-30' }))).toEqual([])
})

test('telling and work come after the incident, and children’s services are always told', () => {
  const facts = room([{ code: 'incident', values: { on: '2017-06-05' } }, HOUSEHOLD])
  expect(
    messages(
      checkTelling(
        { body: 'childrens-services', done: 'not-to-tell', on: '2017-06-04', at: '25:00' },
        facts,
      ),
    ),
  ).toEqual([
    'at: Write the time by the 24-hour clock, such as 09:05 or 14:30.',
    'on: This can’t be earlier than the incident, which was on 5 June 2017.',
    'done: Where children live in the household, children’s services are always told.',
  ])
  expect(checkTelling({ body: 'gp', done: 'not-to-tell', on: '2017-06-05' }, facts)).toEqual([])
  const visit = { kind: 'visit', on: '2017-06-05', seen: { answer: 'no', reason: '' } } as const
  expect(messages(checkWork(visit, facts))).toEqual([
    'seen: A visit counts as work begun once the child was seen.',
  ])
  expect(checkWork({ ...visit, seen: YES }, facts)).toEqual([])
})

const needs = (code: string, facts: RoomFacts) =>
  pathway.moves.find((move) => move.code === code)?.needs?.(facts)

test('each step says what it waits for', () => {
  expect(needs('order-made', EMPTY)).toEqual(['Record the order.', 'Record the household.'])
  expect(needs('order-made', room([ORDER, HOUSEHOLD]))).toEqual([])
  const unknown = madeRoom(pathway, {
    records: [ORDER, { code: 'household', values: { children: 'unknown' } }],
    today: '2017-06-30',
  })
  expect(needs('order-made', unknown)).toEqual([
    'Find out whether children live in the household, and record it.',
  ])
  expect(needs('no-order-made', room([ORDER]))).toEqual([
    'An order was recorded. Correct that first.',
    'Record the household.',
  ])
  const adjourned = room([
    HOUSEHOLD,
    { code: 'hearing', values: { on: '2017-06-07', outcome: 'adjourned' } },
  ])
  expect(needs('no-order-made', adjourned)).toEqual([
    'The last hearing neither refused the order nor ended the application. Record one that did.',
  ])
  expect(needs('no-order-made', room([HOUSEHOLD]))).toEqual([])
  expect(needs('order-over', EMPTY)).toEqual(['Record the order.'])
  expect(needs('order-over', room([ORDER], '2017-07-04'))).toEqual([
    'The order is in force until the end of 4 July 2017.',
  ])
  expect(needs('order-over', room([ORDER], '2017-07-05'))).toEqual([])
  const open = {
    code: 'order',
    values: { kind: 'DAPO', on: '2025-03-11', lasts: 'until-further' },
  } as const
  expect(needs('order-over', room([open], '2026-01-01'))).toEqual([
    'The order runs until a further one. Record its end first.',
  ])
})

test('the work is finished when the group has looked back, and everybody was told or not with a reason', () => {
  const before = room([ORDER, HOUSEHOLD], '2017-07-20')
  expect(needs('finish', before)).toEqual([
    'Record what the days were used for.',
    'Record the circumstances of Child 1.',
    'Tell children’s services and record it, or record why not.',
    'Tell the GP practice and record it, or record why not.',
    'Tell the school or college of Child 1 and record it, or record why not.',
  ])
  const told = (code: string, body: string, done = 'told'): MadeRecord => ({
    code,
    values: { body, done, on: '2017-06-08' },
    ...(code === 'told-child' ? { child: 0 } : {}),
  })
  const after = room(
    [
      ORDER,
      HOUSEHOLD,
      CHILD,
      told('told', 'childrens-services'),
      told('told', 'gp'),
      told('told-child', 'school', 'not-to-tell'),
      { code: 'review', values: { on: '2017-07-10' } },
    ],
    '2017-07-20',
  )
  expect(needs('finish', after)).toEqual([])
  const more = room(
    [...after.records, { code: 'household', values: { children: 'yes', 'how-many': 3 } }],
    '2017-07-20',
  )
  expect(needs('finish', more)).toContain(
    'The household has 3 children, and this room is about 1. Add the others.',
  )
})
