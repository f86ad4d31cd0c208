import { expect, test } from 'vitest'
import { playRoom } from '../../../test/support/played-room.ts'
import { periodOf } from '../../knowledge/law/index.ts'
import { caseReviewsPathway, recommendationsForActions } from '../../modules/case-reviews/index.ts'
import { clocksOf } from '../../modules/rooms/index.ts'
import { CASE_REVIEWS } from './case-reviews.ts'

const played = (day = '2018-03-31') =>
  CASE_REVIEWS.map((room) => playRoom(caseReviewsPathway, room, day))

function counted(id: string, year: number): unknown {
  const figures = caseReviewsPathway.figures?.ofRooms(
    played().map(({ facts }) => facts),
    periodOf(year),
  )
  return figures?.find((one) => one.id === `case-reviews.${id}`)?.measure
}

test('every step of the demonstration’s reviews can be taken on its day', () => {
  expect(played('2018-12-31').flatMap(({ complaints }) => complaints)).toEqual([])
})

test('no step lies after the year that the demonstration shows', () => {
  const last = CASE_REVIEWS.flatMap(({ steps }) => steps.map(({ day }) => day))
    .sort()
    .at(-1)
  expect(last !== undefined && last <= '2018-03-31').toBe(true)
})

test('in 2017-18 three were considered, three met the criteria, one is complete and unpublished', () => {
  expect(counted('considered.count', 2017)).toMatchObject({ value: 3 })
  expect(counted('met.count', 2017)).toMatchObject({ value: 3, unknown: 0 })
  expect(counted('completed.count', 2017)).toMatchObject({ value: 1 })
  expect(counted('held.count', 2017)).toMatchObject({ value: 1 })
  expect(counted('published.count', 2017)).toMatchObject({ value: 0 })
})

test('of five recommendations two are open, one of them overdue; one of three done shows impact', () => {
  expect(counted('recommendations-open.count', 2017)).toMatchObject({ value: 2 })
  expect(counted('recommendations-overdue.count', 2017)).toMatchObject({ value: 1 })
  expect(counted('recommendations-impact-shown.percent', 2017)).toMatchObject({
    numerator: 1,
    denominator: 3,
  })
})

test('the year before, the earlier review was published', () => {
  expect(counted('published.count', 2016)).toMatchObject({ value: 1 })
  expect(counted('held.count', 2015)).toMatchObject({ value: 1 })
  expect(counted('held.count', 2016)).toMatchObject({ value: 0 })
})

test('one decision carries a dissent, and five agencies’ reports came to more than one review', () => {
  const rooms = played().map(({ facts }) => facts)
  const dissents = rooms.flatMap(({ moves }) =>
    moves.filter(({ code, dissent }) => code.startsWith('hold-review') && dissent !== ''),
  )
  expect(dissents).toHaveLength(1)
  expect(new Set(rooms.flatMap(({ reports }) => reports.map(({ agency }) => agency))).size).toBe(5)
})

test('only the published review lets its recommendations leave the room', () => {
  const released = played().map(({ facts }) => recommendationsForActions(facts).length)
  expect(released).toEqual([2, 0, 0, 0])
})

test('the review that is held was completed late, and its next check is in July 2018', () => {
  const [, held] = played()
  if (!held) throw new Error('There is no such review.')
  const clocks = clocksOf(caseReviewsPathway, held.facts, new Date('2018-03-31T12:00:00Z'))
  const titled = (words: string) => clocks.filter(({ title }) => title.includes(words))
  expect(titled('Complete the serious case review')).toMatchObject([
    { due: '2017-10-28', state: 'met-late' },
  ])
  expect(titled('Ask after process 1').map(({ due, state }) => [due, state])).toEqual([
    ['2017-06-30', 'met'],
    ['2017-09-29', 'met'],
    ['2017-12-15', 'met'],
    ['2018-02-28', 'met'],
    ['2018-07-31', 'running'],
  ])
})
