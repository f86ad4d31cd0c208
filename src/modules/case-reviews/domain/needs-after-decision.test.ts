import { expect, test } from 'vitest'
import { factsOf, type Told } from '../../../../test/support/played-room.ts'
import type { Values } from '../../rooms/index.ts'
import { caseReviewsPathway } from './pathway.ts'

const yes = { answer: 'yes', reason: 'So it is.' } as const
const no = { answer: 'no', reason: 'So it is.' } as const
type Record = readonly [string, Values]

function needs(code: string, told: Told): readonly string[] {
  const move = caseReviewsPathway.moves.find((one) => one.code === code)
  if (!move?.needs) throw new Error(`There is no step ${code} with needs.`)
  return move.needs(factsOf(caseReviewsPathway, told))
}

const board: Record = ['board-notification', { 'notified-on': '2018-01-12' }]
const panel: Record = ['panel-notification', { 'notified-on': '2026-06-05' }]
const scope: Record = [
  'scope',
  { agencies: [{ agency: 'Severn Vale Police', asked: 'report', due: '2018-04-30' }] },
]
const report = (more: Values): Record => ['report', { 'finished-on': '2018-08-01', ...more }]

test('a review is complete with scope, author, family, report and every agency heard or its silence explained', () => {
  expect(needs('complete', { today: '2018-08-01' })).toEqual([
    'Set the scope and the agencies asked.',
    'Record the author.',
    'Record how the family took part, or why they could not be asked.',
    'Record that the report is finished.',
  ])
  const records: readonly Record[] = [scope, ['author', {}], ['family', {}]]
  expect(
    needs('complete', { today: '2018-08-01', records: [...records, report({ recommends: no })] }),
  ).toEqual(['No report has come from Severn Vale Police. Say in the finished report why.'])
  const explained = report({ recommends: no, missing: 'The force could not spare anybody.' })
  expect(needs('complete', { today: '2018-08-01', records: [...records, explained] })).toEqual([])
  expect(
    needs('complete', {
      today: '2018-08-01',
      records: [...records, report({ recommends: no })],
      reports: [
        { code: 'agency-report', agency: 'SEVERN VALE  POLICE', submittedOn: '2018-04-20' },
      ],
    }),
  ).toEqual([])
})

test('a report that says it recommends nothing can’t have recommendations, nor the other way round', () => {
  const records: readonly Record[] = [
    ['scope', {}],
    ['author', {}],
    ['family', {}],
  ]
  const one: Record = ['recommendation', { number: '1' }]
  expect(
    needs('complete', { today: '2018-08-01', records: [...records, report({ recommends: yes })] }),
  ).toEqual(['The report makes recommendations. Add them, each with its action.'])
  expect(
    needs('complete', {
      today: '2018-08-01',
      records: [...records, one, report({ recommends: no })],
    }),
  ).toEqual([
    'The report is said to make no recommendations, and there are some. Put one of them right.',
  ])
})

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
const check = (state: string, day = '2018-05-01'): Record => [
  'process-check',
  {
    number: '1',
    'checked-on': day,
    state,
    why: 'The officer said so.',
    'next-check': '2018-07-01',
  },
]
const publication: Record = ['publication', { 'publication-day': '2018-09-03', anonymous: yes }]

test('a hold needs something that holds, and ends only when nothing does', () => {
  const told = (...records: Record[]) => ({ today: '2018-09-03', records: [board, ...records] })
  expect(needs('hold-publication-board', told())).toHaveLength(1)
  expect(needs('hold-publication-board', told(trial))).toEqual([])
  expect(needs('end-hold', told(trial))).toHaveLength(1)
  expect(needs('end-hold', told(trial, check('ended')))).toEqual([])
})

test('a review is not published while a process holds it without a decision to the contrary', () => {
  const told = (...records: Record[]) => ({
    today: '2018-09-03',
    records: [board, publication, ...records],
  })
  expect(needs('publish-board', told(trial))).toEqual([
    'Process 1 holds publication up (Criminal proceedings or trial: trial). Record that it no longer does, or that it was decided not to wait.',
  ])
  expect(needs('publish-board', told(trial, check('holds')))).toHaveLength(1)
  for (const state of ['runs', 'not-waited-for', 'ended'])
    expect(needs('publish-board', told(trial, check(state)))).toEqual([])
  expect(
    needs('publish-board', told(trial, check('ended'), check('holds', '2018-06-01'))),
  ).toHaveLength(1)
})

test('a review is not published before its day, unplanned, or while it may name somebody', () => {
  expect(needs('publish-board', { today: '2018-09-02', records: [board, publication] })).toEqual([
    'It is to be published on 3 September 2018. That day has not come.',
  ])
  expect(needs('publish-board', { today: '2018-09-03', records: [board] })).toEqual([
    'Plan the publication: its day, where, and what was checked.',
  ])
  const unchecked: Record = ['publication', { 'publication-day': '2018-09-03', anonymous: no }]
  expect(needs('publish-board', { today: '2018-09-03', records: [board, unchecked] })).toEqual([
    'Somebody must check that the report names nobody.',
  ])
})

test('partners have sent the copy before they publish; a Board need not', () => {
  const planned: Record = ['publication', { 'publication-day': '2026-12-16', anonymous: yes }]
  const told = (...records: Record[]) => ({
    today: '2026-12-16',
    records: [panel, planned, ...records],
  })
  expect(needs('publish-partners', told())).toEqual([
    'Record the copy sent to the Panel and the Secretary of State.',
  ])
  expect(needs('publish-partners', told(['copy-to-panel', { 'sent-on': '2026-12-01' }]))).toEqual(
    [],
  )
})

test('a published review is closed when each action is at its end and its effect was looked at', () => {
  const one: Record = ['recommendation', { number: '1', due: '2018-12-01' }]
  const progress = (state: string, impact: string): Record => [
    'progress',
    { number: ' 1', 'as-of': '2018-12-01', state, impact },
  ]
  const told = (...records: Record[]) => ({ today: '2019-01-01', records: [one, ...records] })
  expect(needs('close', told())).toEqual(['The action on recommendation 1 is still open.'])
  expect(needs('close', told(progress('done', 'not-known')))).toEqual([
    'Nobody has said what difference recommendation 1 made.',
  ])
  expect(needs('close', told(progress('done', 'none')))).toEqual([])
  expect(needs('close', told(progress('declined', 'not-known')))).toEqual([])
  expect(needs('close', told(progress('done', 'shown'), trial))).toEqual([
    'Process 1 has not ended.',
  ])
})
