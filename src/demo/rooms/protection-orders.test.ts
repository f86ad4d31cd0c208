import { expect, test } from 'vitest'
import { periodOf, type Period } from '../../knowledge/law/index.ts'
import { playRoom } from '../../../test/support/made-room.ts'
import {
  protectionOrdersPathway as pathway,
  windowOf,
} from '../../modules/protection-orders/index.ts'
import { PROTECTION_ORDERS_GROUP } from './protection-orders-group.ts'
import { DEMO_PROTECTION_ORDERS, protectionOrderUnderWay } from './protection-orders.ts'

const YEAR = periodOf(2017)
const played = DEMO_PROTECTION_ORDERS.map((room) => playRoom(pathway, room, '2018-06-30'))

function figures(period: Pick<Period, 'first' | 'last'>) {
  const found = pathway.figures?.ofRooms(
    played.map(({ facts }) => facts),
    { name: '', ...period },
  )
  return Object.fromEntries(
    (found ?? []).map(({ id, measure }) => [
      id.replace('protection-orders.', ''),
      measure.unit === 'percent' ? [measure.numerator, measure.denominator] : measure.value,
    ]),
  )
}

test('every made-up order goes through its forms and steps without a fault', () => {
  expect(played.flatMap(({ problems }) => problems)).toEqual([])
  expect(played.map(({ facts }) => facts.room.stage)).toEqual(
    DEMO_PROTECTION_ORDERS.map(() => 'finished'),
  )
})

test('in 2017-18 there were 14 orders, of which some were told of in time', () => {
  expect(figures(YEAR)).toEqual({
    'orders.count': 14,
    'orders-with-children.count': 12,
    'children.count': 21,
    'told-within-one-working-day.percent': [5, 12],
    'childrens-services-told-within-one-working-day.percent': [9, 12],
    'work-begun-before-expiry.percent': [8, 12],
  })
})

test('early in the year most were told late or not at all; later it was better', () => {
  expect(figures({ first: '2017-04-01', last: '2017-09-30' })).toMatchObject({
    'told-within-one-working-day.percent': [1, 6],
    'work-begun-before-expiry.percent': [2, 6],
  })
  expect(figures({ first: '2017-10-01', last: '2018-03-31' })).toMatchObject({
    'told-within-one-working-day.percent': [4, 6],
    'work-begun-before-expiry.percent': [6, 6],
  })
})

test('time does not change what the year says', () => {
  const later = DEMO_PROTECTION_ORDERS.map((room) => playRoom(pathway, room, '2026-11-27').facts)
  expect(pathway.figures?.ofRooms(later, YEAR)).toEqual(
    pathway.figures?.ofRooms(
      played.map(({ facts }) => facts),
      YEAR,
    ),
  )
})

test('a window that nobody used says so', () => {
  const [, second] = played
  expect(second && windowOf(second.facts)?.words).toContain(
    'Nothing was done from day 1 to day 21.',
  )
})

test('an order under way says what is still to be done, whatever day it is', () => {
  for (const today of ['2018-06-01', '2026-11-27', '2027-01-04']) {
    const { facts, problems } = playRoom(pathway, protectionOrderUnderWay(today), today)
    expect(problems).toEqual([])
    expect(facts.room.stage).toBe('in-force')
    expect(windowOf(facts)?.words).toContain('Today is day 10 of 28.')
    expect(pathway.watches?.(facts).flatMap(({ title, done }) => (done ? [] : [title]))).toEqual([
      'Tell the school or college of Child 1',
      'Begin work with the family before the order expires',
    ])
  }
})

test('the standing room takes what is recorded in it', () => {
  const standing = { ...pathway, records: pathway.panel?.records ?? [] }
  expect(playRoom(standing, PROTECTION_ORDERS_GROUP, '2018-06-30').problems).toEqual([])
})
