import { expect, test } from 'vitest'
import { periodOf } from '../../knowledge/law/index.ts'
import { playRoom } from '../../../test/support/made-room.ts'
import {
  isPrivateFostering,
  privateFosteringPathway as pathway,
  visitsOf,
} from '../../modules/private-fostering/index.ts'
import { clocksOf, recordsOf, yesNoIn } from '../../modules/rooms/index.ts'
import { suppliedFigures } from '../severnshire/supplied.ts'
import { PRIVATE_FOSTERING_GROUP } from './private-fostering-group.ts'
import { DEMO_PRIVATE_FOSTERING, privateFosteringUnderWay } from './private-fostering.ts'

const YEAR = periodOf(2017)
const played = DEMO_PRIVATE_FOSTERING.map((room) => playRoom(pathway, room, '2019-01-31'))
const rooms = played.map(({ facts }) => facts)
const figures = pathway.figures?.ofRooms(rooms, YEAR) ?? []

test('every made-up arrangement goes through its forms and steps without a fault', () => {
  expect(played.flatMap(({ problems }) => problems)).toEqual([])
  expect(rooms.filter(({ room }) => room.stage === 'over')).toHaveLength(16)
  expect(rooms.filter(({ room }) => room.stage === 'not-private')).toHaveLength(1)
})

test('the rooms give the year’s counts, and nothing of them is supplied beside', () => {
  const supplied = suppliedFigures()
    .split(/\r?\n/)
    .filter((line) => line.startsWith('private-fostering.'))
  expect(supplied.some((line) => line.split(',')[2] === '2016-17')).toBe(true)
  expect(supplied.some((line) => line.split(',')[2] === YEAR.name)).toBe(false)
  const counts = figures.filter(({ id }) => id.endsWith('.count'))
  expect(new Map(counts.map(({ id, measure }) => [id, measure.value]))).toEqual(
    new Map([
      ['private-fostering.notified.count', 11],
      ['private-fostering.started.count', 8],
      ['private-fostering.ended.count', 9],
      ['private-fostering.in-place-at-end.count', 6],
      ['private-fostering.arrangements.count', 15],
    ]),
  )
})

test('some visits were late, one child was not seen alone, one arrangement was not suitable', () => {
  const share = (id: string) => {
    const measure = figures.find((one) => one.id.endsWith(id))?.measure
    return [measure?.numerator, measure?.denominator, measure?.unknown]
  }
  expect(share('first-visit-within-7wd.percent')).toEqual([8, 10, 0])
  expect(share('seen-alone.percent')).toEqual([67, 68, 0])
  expect(share('visits-in-time.percent')).toEqual([66, 73, 0])
  expect(
    rooms.flatMap((facts) =>
      recordsOf(facts, 'visit').filter(({ values }) => yesNoIn(values, 'alone') === 'no'),
    ),
  ).toHaveLength(1)
  expect(
    rooms.flatMap((facts) =>
      recordsOf(facts, 'decision').filter(({ values }) => values['decision'] === 'unsuitable'),
    ),
  ).toHaveLength(1)
})

test('no visit is missing, and each arrangement but one is private fostering', () => {
  const now = new Date('2019-01-31T12:00:00Z')
  expect(
    rooms.flatMap((facts) => visitsOf(facts, now).all).filter(({ state }) => state === 'missing'),
  ).toEqual([])
  const is = rooms.map(
    (facts) => isPrivateFostering(recordsOf(facts, 'arrangement')[0]?.values ?? {}).is,
  )
  expect(is.filter((one) => one === true)).toHaveLength(16)
  expect(is.filter((one) => one === false)).toHaveLength(1)
})

test('time does not change what the year says', () => {
  const later = DEMO_PRIVATE_FOSTERING.map((room) => playRoom(pathway, room, '2026-11-27').facts)
  expect(pathway.figures?.ofRooms(later, YEAR)).toEqual(figures)
})

test('an arrangement under way has a visit due soon, whatever day it is', () => {
  for (const today of ['2018-06-01', '2026-11-27', '2027-01-04']) {
    const { facts, problems } = playRoom(pathway, privateFosteringUnderWay(today), today)
    expect(problems).toEqual([])
    expect(facts.room.stage).toBe('visiting')
    const running = clocksOf(pathway, facts, new Date(`${today}T12:00:00Z`))
    expect(running.filter(({ state }) => state === 'due-soon').map(({ title }) => title)).toEqual([
      'Visit the privately fostered child',
    ])
  }
})

test('the standing room takes what is recorded in it', () => {
  const standing = { ...pathway, records: pathway.panel?.records ?? [] }
  expect(playRoom(standing, PRIVATE_FOSTERING_GROUP, '2018-06-30').problems).toEqual([])
})
