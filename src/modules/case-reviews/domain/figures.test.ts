import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf } from '../../../../test/support/played-room.ts'
import { addDays, periodOf } from '../../../knowledge/law/index.ts'
import type { ExportRow, RoomFacts, Values } from '../../rooms/index.ts'
import { caseReviewFigures } from './figures.ts'
import { caseReviewsPathway } from './pathway.ts'

const YEAR = periodOf(2017)

const read = (figures: ReturnType<typeof caseReviewFigures.ofRooms>, id: string) =>
  figures.find((one) => one.id === `case-reviews.${id}`)?.measure

const line = (more: ExportRow): ExportRow => ({
  reference: 'SCR1',
  considered: '24/04/2017',
  met: 'Yes',
  completed: '',
  published: '',
  ...more,
})

const counted = (rows: readonly ExportRow[], id: string) =>
  read(caseReviewFigures.ofExport(rows, YEAR).figures, id)

test('three lines of one review are one review with three recommendations', () => {
  const done = { completed: '11/12/2017' }
  const rows = [
    line({ ...done, recommendation: '1', due: '01/03/2018' }),
    line({
      ...done,
      recommendation: '2',
      due: '31/01/2018',
      done: '05/02/2018',
      impact: '20/03/2018',
    }),
    line({ ...done, recommendation: '3', due: '30/09/2018', declined: '01/03/2018' }),
  ]
  expect(counted(rows, 'considered.count')).toMatchObject({ value: 1 })
  expect(counted(rows, 'completed.count')).toMatchObject({ value: 1 })
  expect(counted(rows, 'held.count')).toMatchObject({ value: 1 })
  expect(counted(rows, 'recommendations-open.count')).toMatchObject({ value: 1 })
  expect(counted(rows, 'recommendations-overdue.count')).toMatchObject({ value: 1 })
  expect(counted(rows, 'recommendations-impact-shown.percent')).toMatchObject({
    numerator: 1,
    denominator: 1,
  })
})

test('a finding that is not given is left out and counted as not known, never as No', () => {
  const rows = [
    line({}),
    line({ reference: 'SCR2', met: '' }),
    line({ reference: 'SCR3', met: 'no' }),
  ]
  expect(counted(rows, 'considered.count')).toMatchObject({ value: 3 })
  expect(counted(rows, 'met.count')).toMatchObject({ value: 1, unknown: 1 })
})

test('what was published by the last day of the year is not held, and the day itself counts', () => {
  const rows = [
    line({ reference: 'A', completed: '2017-12-11', published: '2018-03-31' }),
    line({ reference: 'B', completed: '2018-03-31', published: '2018-04-01' }),
    line({ reference: 'C', considered: '2018-03-31', completed: '2018-04-01' }),
  ]
  expect(counted(rows, 'held.count')).toMatchObject({ value: 1 })
  expect(counted(rows, 'published.count')).toMatchObject({ value: 1 })
  expect(counted(rows, 'completed.count')).toMatchObject({ value: 2 })
})

test('where nothing is done there is no share, and the reason is given', () => {
  const share = counted([line({})], 'recommendations-impact-shown.percent')
  expect(share).toMatchObject({ status: 'absent', value: null, denominator: 0 })
  expect(share?.reason).toMatch(/none/)
})

test('an action without a day can’t be overdue, and is counted as not known', () => {
  const rows = [line({ completed: '2017-12-11', recommendation: '1', due: '' })]
  expect(counted(rows, 'recommendations-open.count')).toMatchObject({ value: 1 })
  expect(counted(rows, 'recommendations-overdue.count')).toMatchObject({ value: 0, unknown: 1 })
})

test('a year that is not over is counted to the day the room is known to', () => {
  const records = [
    ['report', { 'finished-on': '2017-05-01' }],
    ['recommendation', { number: '1', due: '2017-12-01' }],
  ] as const
  const facts = factsOf(caseReviewsPathway, { today: '2017-06-01', records })
  expect(
    read(caseReviewFigures.ofRooms([facts], YEAR), 'recommendations-overdue.count'),
  ).toMatchObject({
    value: 0,
  })
})

test('each bad line of an export is named, and then nothing is counted', () => {
  const rows = [
    line({ reference: '' }),
    line({ considered: '31/02/2017' }),
    line({ reference: 'B', met: 'perhaps' }),
    line({ reference: 'C', completed: '23/04/2017' }),
    line({ reference: 'D', published: '01/05/2017' }),
    line({ reference: 'E', completed: '02/05/2017', published: '01/05/2017' }),
    line({ reference: 'F', done: '01/05/2017' }),
    line({ reference: 'G', recommendation: '1', done: '01/05/2017', declined: '01/05/2017' }),
    line({ reference: 'H', recommendation: '1', impact: '01/05/2017' }),
    line({ reference: 'I' }),
    line({ reference: 'I', met: 'No' }),
  ]
  const { figures, problems } = caseReviewFigures.ofExport(rows, YEAR)
  expect(figures).toEqual([])
  expect(problems.map(({ row, message }) => `${row} ${message}`)).toEqual([
    '2 The reference is missing.',
    '3 Date considered: “31/02/2017” is no date. Write it as 31/03/2018.',
    '4 Criteria met: “perhaps” is neither Yes nor No.',
    '5 It was completed before it was considered.',
    '6 It was published, but the day it was completed is missing.',
    '7 It was published before it was completed.',
    '8 There is an action, but no recommendation that it belongs to.',
    '9 An action can’t be done and declined.',
    '10 Impact is shown, but the day the action was done is missing.',
    '12 Criteria met is not the same as on an earlier line of I.',
  ])
})

test('what is asked of an aggregate return is what is counted', () => {
  const asked = caseReviewFigures.asked.map(({ id, unit }) => `${id} ${unit}`)
  const ids = caseReviewFigures.ofRooms([], YEAR).map(({ id, measure }) => `${id} ${measure.unit}`)
  expect(asked).toEqual(ids)
  for (const { unit, meaning } of caseReviewFigures.asked)
    expect(meaning.denominator === '').toBe(unit === 'count')
})

interface MadeCase {
  readonly considered: number
  readonly met: 'yes' | 'no' | null
  readonly completedAfter: number | null
  readonly publishedAfter: number | null
  readonly actions: readonly {
    readonly due: number
    readonly end: 'done' | 'declined' | null
    readonly endAfter: number
    readonly impactAfter: number | null
  }[]
}

const made: fc.Arbitrary<MadeCase> = fc.record({
  considered: fc.integer({ min: -400, max: 500 }),
  met: fc.constantFrom('yes', 'no', null),
  completedAfter: fc.option(fc.nat(400)),
  publishedAfter: fc.option(fc.nat(300)),
  actions: fc.array(
    fc.record({
      due: fc.nat(700),
      end: fc.constantFrom('done', 'declined', null),
      endAfter: fc.nat(700),
      impactAfter: fc.option(fc.nat(200)),
    }),
    { maxLength: 4 },
  ),
})

const day = (number: number) => addDays('2017-04-01', number)
const TODAY = '2030-01-01'

function daysOf({ considered, completedAfter, publishedAfter, actions }: MadeCase) {
  const completed = completedAfter === null ? null : considered + completedAfter
  const published =
    completed === null || publishedAfter === null ? null : completed + publishedAfter
  return {
    considered: day(considered),
    completed: completed === null ? '' : day(completed),
    published: published === null ? '' : day(published),
    actions: actions.map(({ due, end, endAfter, impactAfter }) => {
      const ended = considered + endAfter
      return {
        due: day(considered + due),
        done: end === 'done' ? day(ended) : '',
        declined: end === 'declined' ? day(ended) : '',
        impact: end === 'done' && impactAfter !== null ? day(ended + impactAfter) : '',
      }
    }),
  }
}

function asRoom(one: MadeCase, at: number): RoomFacts {
  const days = daysOf(one)
  const answer = (said: 'yes' | 'no') => ({ answer: said, reason: '' })
  const criteria: Values = {
    'tested-on': days.considered,
    died: answer('yes'),
    ...(one.met ? { 'abuse-or-neglect': answer(one.met) } : {}),
  }
  return factsOf(caseReviewsPathway, {
    today: TODAY,
    reference: `R${at}`,
    records: [
      ['board-criteria', criteria],
      ...(days.completed ? [['report', { 'finished-on': days.completed }] as const] : []),
      ...days.actions.flatMap(({ due, done, declined, impact }, n) => [
        ['recommendation', { number: String(n), due }] as const,
        ...(done
          ? [['progress', { number: String(n), 'as-of': done, state: 'done' }] as const]
          : []),
        ...(declined
          ? [['progress', { number: String(n), 'as-of': declined, state: 'declined' }] as const]
          : []),
        ...(impact
          ? [
              [
                'progress',
                { number: String(n), 'as-of': impact, state: 'done', impact: 'shown' },
              ] as const,
            ]
          : []),
      ]),
    ],
    moves: days.published ? [{ code: 'publish-board', to: 'published', on: days.published }] : [],
  })
}

function asLines(one: MadeCase, at: number): ExportRow[] {
  const { considered, completed, published, actions } = daysOf(one)
  const whole = { reference: `R${at}`, considered, met: one.met ?? '', completed, published }
  if (actions.length === 0) return [whole]
  return actions.map((action, n) => ({ ...whole, recommendation: String(n), ...action }))
}

test('the same cases give the same figures as rooms and as an export', () => {
  fc.assert(
    fc.property(fc.array(made, { maxLength: 8 }), (cases) => {
      const exported = caseReviewFigures.ofExport(cases.flatMap(asLines), YEAR)
      expect(exported.problems).toEqual([])
      expect(exported.figures).toEqual(caseReviewFigures.ofRooms(cases.map(asRoom), YEAR))
    }),
  )
})
