import { expect, test } from 'vitest'
import { DEMO_AGENCIES, playRoom } from '../../../test/support/played-room.ts'
import { periodOf } from '../../knowledge/law/index.ts'
import { escalationsPathway, useOfPolicy } from '../../modules/escalations/index.ts'
import { clocksOf } from '../../modules/rooms/index.ts'
import { ESCALATIONS, ESCALATIONS_LOG } from './escalations.ts'

const YEAR = periodOf(2017)
// The returns of the last quarter come in April.
const rooms = () => ESCALATIONS.map((room) => playRoom(escalationsPathway, room, '2018-04-30'))

function log() {
  const demo = { name: 'Escalations', openedOn: '2017-04-03', children: [], steps: ESCALATIONS_LOG }
  const { facts, complaints } = playRoom(escalationsPathway, demo, '2018-04-30')
  return { facts: { ...facts, room: { ...facts.room, standing: true } }, complaints }
}

const all = () => [...rooms().map(({ facts }) => facts), log().facts]
const counted = (id: string) =>
  escalationsPathway.figures?.ofRooms(all(), YEAR).find((one) => one.id === `escalations.${id}`)
    ?.measure

test('every step of the demonstration’s escalations and of their log can be taken on its day', () => {
  expect([...rooms(), log()].flatMap(({ complaints }) => complaints)).toEqual([])
})

test('eight were raised in 2017-18; seven are settled, and one is open for 18 days', () => {
  expect(counted('raised.count')).toMatchObject({ value: 8 })
  expect(counted('resolved.count')).toMatchObject({ value: 7 })
  expect(counted('open.count')).toMatchObject({ value: 1 })
  expect(counted('longest-open.count')).toMatchObject({ value: 18, interval: null })
})

test('stage 2 is where it takes too long', () => {
  expect(counted('in-time.percent')).toMatchObject({ numerator: 9, denominator: 15 })
  expect(counted('stage-1-in-time.percent')).toMatchObject({ numerator: 6, denominator: 8 })
  expect(counted('stage-2-in-time.percent')).toMatchObject({ numerator: 1, denominator: 5 })
  expect(counted('stage-3-in-time.percent')).toMatchObject({ numerator: 2, denominator: 2 })
})

test('what was settled at each stage is a share of what got there', () => {
  expect(counted('stage-1-resolved.percent')).toMatchObject({ numerator: 3, denominator: 8 })
  expect(counted('stage-2-resolved.percent')).toMatchObject({
    numerator: 2,
    denominator: 4,
    unknown: 1,
  })
  expect(counted('stage-3-resolved.percent')).toMatchObject({ numerator: 1, denominator: 2 })
  expect(counted('stage-4-resolved.percent')).toMatchObject({ numerator: 1, denominator: 1 })
})

test('once the child was not safe meanwhile, and was made safe the same day', () => {
  expect(counted('not-safe.count')).toMatchObject({ value: 1 })
  expect(counted('not-safe-acted-same-day.percent')).toMatchObject({ numerator: 1, denominator: 1 })
})

test('seven nil returns came, and one agency is silent', () => {
  expect(counted('nil-returns.count')).toMatchObject({ value: 7 })
  const use = useOfPolicy(all(), Object.values(DEMO_AGENCIES), YEAR)
  expect(use.agencies.filter(({ silent }) => silent).map(({ agency }) => agency)).toEqual([
    'Severnshire Probation',
  ])
  expect(use.agencies.some(({ words }) => words.includes('ask again'))).toBe(false)
})

test('the open one is overdue at stage 2', () => {
  const open = rooms().find(({ facts }) => facts.room.state === 'open')
  if (!open) throw new Error('None is open.')
  const running = clocksOf(escalationsPathway, open.facts, new Date('2018-03-31T12:00:00Z'))
  expect(running.at(-1)).toMatchObject({ due: '2018-03-26', state: 'breached' })
})
