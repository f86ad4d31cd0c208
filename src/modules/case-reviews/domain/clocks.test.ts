import { expect, test } from 'vitest'
import { factsOf, type Told } from '../../../../test/support/played-room.ts'
import { clocksOf } from '../../rooms/index.ts'
import { caseReviewsPathway } from './pathway.ts'

const dues = (told: Told) =>
  clocksOf(
    { records: caseReviewsPathway.records, clocks: caseReviewsPathway.clocks },
    factsOf(caseReviewsPathway, told),
    new Date(`${told.today}T12:00:00Z`),
  ).map(({ title, due, state }) => [title, due, state])

const aware = (day: string) => ['incident', { 'aware-on': day }] as const
const board = (day: string) => ['board-notification', { 'notified-on': day }] as const
const panel = (day: string) => ['panel-notification', { 'notified-on': day }] as const
const decided = (day: string, decision: string) =>
  ['decision', { 'decided-on': day, decision }] as const

test('in 2018 a Board has a month to decide and six to complete', () => {
  expect(
    dues({
      today: '2018-03-01',
      records: [
        aware('2018-01-08'),
        board('2018-01-12'),
        decided('2018-02-09', 'serious-case-review'),
      ],
    }),
  ).toEqual([
    ['Notify a serious incident to Ofsted and the Board', '2018-01-15', 'met'],
    ['Decide whether to hold a serious case review', '2018-02-12', 'met'],
    ['Complete the serious case review', '2018-08-09', 'running'],
  ])
})

test('a decision to hold no review starts no clock of a review', () => {
  expect(
    dues({
      today: '2018-03-01',
      records: [board('2018-01-12'), decided('2018-02-20', 'none')],
    }),
  ).toEqual([['Decide whether to hold a serious case review', '2018-02-12', 'met-late']])
})

test('the finished report, not its publication, completes a serious case review', () => {
  expect(
    dues({
      today: '2018-12-01',
      records: [
        board('2018-01-12'),
        decided('2018-02-09', 'serious-case-review'),
        ['report', { 'finished-on': '2018-09-14' }],
      ],
    }).at(-1),
  ).toEqual(['Complete the serious case review', '2018-08-09', 'met-late'])
})

test('a review that a Board began stays the Board’s until 29 September 2020', () => {
  expect(
    dues({
      today: '2020-02-01',
      records: [
        aware('2019-09-18'),
        board('2019-09-20'),
        decided('2019-10-15', 'serious-case-review'),
        ['arrangements-began', { 'began-on': '2019-09-29' }],
      ],
    }),
  ).toEqual([
    ['Notify a serious incident to Ofsted and the Board', '2019-09-25', 'met'],
    ['Decide whether to hold a serious case review', '2019-10-20', 'met'],
    ['Complete the serious case review', '2020-04-15', 'running'],
    ['The Board completes the serious case reviews that it began', '2020-09-29', 'running'],
  ])
})

test('in 2024 the rapid review is counted from the day the authority became aware', () => {
  expect(
    dues({ today: '2024-06-10', records: [aware('2024-06-03'), panel('2024-06-07')] }),
  ).toEqual([
    ['Notify a serious incident to the Panel', '2024-06-10', 'met'],
    ['Complete the rapid review', '2024-06-24', 'running'],
  ])
})

test('in 2026 it is counted from the notification, and not at all before there is one', () => {
  expect(dues({ today: '2026-06-03', records: [aware('2026-06-01')] })).toEqual([
    ['Notify a serious incident to the Panel', '2026-06-08', 'running'],
  ])
  expect(
    dues({ today: '2026-06-10', records: [aware('2026-06-01'), panel('2026-06-05')] }),
  ).toEqual([
    ['Notify a serious incident to the Panel', '2026-06-08', 'met'],
    ['Complete the rapid review', '2026-06-26', 'running'],
  ])
})

test('where the clock changed between awareness and notification, it runs once, by the later law', () => {
  const rapid = dues({
    today: '2025-06-06',
    records: [aware('2025-05-30'), panel('2025-06-03')],
  }).filter(([title]) => title === 'Complete the rapid review')
  expect(rapid).toEqual([['Complete the rapid review', '2025-06-24', 'running']])
})

test('a practice review is published in six months, copied seven working days before, kept a year', () => {
  const records = [
    decided('2026-07-01', 'practice-review'),
    ['publication', { 'publication-day': '2026-12-16' }],
  ] as const
  expect(dues({ today: '2026-11-20', records })).toEqual([
    ['Send a copy of the review to the Panel and the Secretary of State', '2026-12-07', 'running'],
    ['Publish the local child safeguarding practice review', '2027-01-01', 'running'],
  ])
  const published = {
    today: '2027-01-11',
    records: [...records, ['copy-to-panel', { 'sent-on': '2026-12-08' }] as const],
    moves: [{ code: 'publish-partners', to: 'published', on: '2026-12-16' }],
  }
  expect(dues(published)).toEqual([
    ['Send a copy of the review to the Panel and the Secretary of State', '2026-12-07', 'met-late'],
    ['Publish the local child safeguarding practice review', '2027-01-01', 'met'],
    ['The published review stays available at least', '2027-12-16', 'running'],
  ])
  const taken = ['taken-down', { 'taken-down-on': '2027-06-01' }] as const
  expect(
    dues({ ...published, today: '2027-07-01', records: [...published.records, taken] }).at(-1),
  ).toEqual(['The published review stays available at least', '2027-12-16', 'breached'])
})
