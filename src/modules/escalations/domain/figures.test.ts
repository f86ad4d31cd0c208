import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf } from '../../../../test/support/played-room.ts'
import { addDays, periodOf } from '../../../knowledge/law/index.ts'
import type { ExportRow, RoomFacts, Values } from '../../rooms/index.ts'
import { escalationFigures } from './figures.ts'
import { escalationsPathway } from './pathway.ts'

const YEAR = periodOf(2017)
const line = (more: ExportRow): ExportRow => ({
  reference: '1',
  'raised-by': 'Severn Vale Police',
  'raised-with': 'Severnshire Council',
  'stage-1': '05/02/2018',
  ...more,
})
const read = (figures: ReturnType<typeof escalationFigures.ofRooms>, id: string) =>
  figures.find((one) => one.id === `escalations.${id}`)?.measure
const counted = (rows: readonly ExportRow[], id: string) =>
  read(escalationFigures.ofExport(rows, YEAR).figures, id)

test('a stage in time ends on its last day; the day after is late', () => {
  const rows = [
    line({ 'stage-1-answer': '07/02/2018' }),
    line({ reference: '2', 'stage-1-answer': '08/02/2018' }),
  ]
  expect(counted(rows, 'stage-1-in-time.percent')).toMatchObject({ numerator: 1, denominator: 2 })
})

test('what is neither answered nor due yet by the end of the year is not judged', () => {
  // Two working days from Thursday 29 March 2018, over Easter, are 4 April.
  const rows = [
    line({ 'stage-1': '29/03/2018' }),
    line({ reference: '2', 'stage-1': '26/03/2018' }),
  ]
  expect(counted(rows, 'in-time.percent')).toMatchObject({ numerator: 0, denominator: 1 })
  expect(counted(rows, 'stage-1-resolved.percent')).toMatchObject({
    status: 'absent',
    denominator: 0,
    unknown: 2,
  })
})

test('what happened after the last day of the year was still open on it', () => {
  const rows = [line({ settled: '01/04/2018', 'stage-1-answer': '01/04/2018' })]
  expect(counted(rows, 'open.count')).toMatchObject({ value: 1 })
  expect(counted(rows, 'resolved.count')).toMatchObject({ value: 0 })
  expect(counted(rows, 'longest-open.count')).toMatchObject({ value: 54 })
  expect(counted(rows, 'stage-1-resolved.percent')).toMatchObject({ denominator: 0, unknown: 1 })
  expect(counted([line({ settled: '31/03/2018' })], 'open.count')).toMatchObject({ value: 0 })
})

test('the last day of the year is one of its days', () => {
  const last = '31/03/2018'
  const rows = [line({ 'stage-1': last, 'stage-1-answer': last, settled: last })]
  expect(counted(rows, 'stage-1-resolved.percent')).toMatchObject({ numerator: 1, denominator: 1 })
})

test('a year that is not over is counted to the day the room is known to', () => {
  const open = (today: string) =>
    factsOf(escalationsPathway, {
      today,
      records: [['stage-1', { 'raised-on': '2017-05-30', 'raised-by': 'A', 'raised-with': 'B' }]],
    })
  const figures = (today: string) => escalationFigures.ofRooms([open(today)], YEAR)
  expect(read(figures('2017-06-01'), 'in-time.percent')).toMatchObject({ denominator: 0 })
  expect(read(figures('2017-06-02'), 'in-time.percent')).toMatchObject({ denominator: 1 })
  expect(read(figures('2017-06-02'), 'longest-open.count')).toMatchObject({ value: 3 })
})

test('a log must have the day of the first stage, and may leave out the later ones', () => {
  const required = escalationFigures.columns.filter((one) => one.required).map(({ key }) => key)
  expect(required).toEqual(['reference', 'raised-by', 'raised-with', 'stage-1', 'settled'])
})

test('where none is open there is no longest, and that is not 0 days', () => {
  expect(counted([line({ withdrawn: '06/02/2018' })], 'longest-open.count')).toMatchObject({
    status: 'absent',
    value: null,
  })
})

test('a withdrawn escalation is closed and not settled', () => {
  const rows = [line({ withdrawn: '06/02/2018' })]
  expect(counted(rows, 'resolved.count')).toMatchObject({ value: 0 })
  expect(counted(rows, 'open.count')).toMatchObject({ value: 0 })
  expect(counted(rows, 'stage-1-resolved.percent')).toMatchObject({ numerator: 0, denominator: 1 })
})

test('a log without any return can’t say that there were no nil returns', () => {
  expect(counted([line({})], 'nil-returns.count')).toMatchObject({ status: 'absent', value: null })
  const nil = { reference: '', 'raised-by': 'Severnshire Probation', 'nil-to': '30/06/2017' }
  expect(counted([nil, { ...nil, 'nil-to': '30/06/2018' }], 'nil-returns.count')).toMatchObject({
    value: 1,
  })
  const empty = factsOf(escalationsPathway, { today: '2018-04-01', standing: true })
  expect(read(escalationFigures.ofRooms([empty], YEAR), 'nil-returns.count')).toMatchObject({
    value: 0,
  })
})

test('a room in which nothing was raised yet is no escalation', () => {
  const empty = factsOf(escalationsPathway, { today: '2018-02-05' })
  expect(read(escalationFigures.ofRooms([empty], YEAR), 'raised.count')).toMatchObject({ value: 0 })
})

test('acting a day late is not acting the same day', () => {
  const rows = [
    line({ unsafe: '05/02/2018', acted: '05/02/2018' }),
    line({ reference: '2', unsafe: '05/02/2018', acted: '06/02/2018' }),
    line({ reference: '3', unsafe: '05/02/2018' }),
    line({ reference: '4' }),
  ]
  expect(counted(rows, 'not-safe.count')).toMatchObject({ value: 3 })
  expect(counted(rows, 'not-safe-acted-same-day.percent')).toMatchObject({
    numerator: 1,
    denominator: 3,
  })
})

test('each bad line of a log is named, and then nothing is counted', () => {
  const rows = [
    line({ reference: '' }),
    line({ 'raised-with': ' ' }),
    line({ 'stage-1': '' }),
    line({ 'stage-1': 'soon' }),
    line({ settled: '06/02/2018', withdrawn: '06/02/2018' }),
    line({ acted: '05/02/2018' }),
    line({ 'stage-2-answer': '06/02/2018' }),
    line({ 'stage-3': '08/02/2018' }),
    line({ 'stage-2': '04/02/2018' }),
    line({ 'stage-1-answer': '04/02/2018' }),
    line({ 'stage-2': '08/02/2018', settled: '07/02/2018' }),
    line({ 'nil-to': '30/06/2017' }),
  ]
  const { figures, problems } = escalationFigures.ofExport(rows, YEAR)
  expect(figures).toEqual([])
  expect(problems.map(({ row, message }) => `${row} ${message}`)).toEqual([
    '2 Reference is missing.',
    '3 Raised with is missing.',
    '4 The day stage 1 was raised is missing.',
    '5 Stage 1 raised: “soon” is no date. Write it as 31/03/2018.',
    '6 It can’t be settled and withdrawn.',
    '7 The child was acted for, but the day they were said not to be safe is missing.',
    '8 Stage 2 was answered, but not raised.',
    '9 Stage 3 was raised, but not the stage before it.',
    '10 Stage 2 was raised before an earlier stage.',
    '11 Stage 1 was answered before it was raised.',
    '12 It ended before its last stage was raised.',
    '13 A line is a nil return or an escalation, and not both.',
  ])
})

test('what is asked of an aggregate return is what is counted', () => {
  const asked = escalationFigures.asked.map(({ id, unit }) => `${id} ${unit}`)
  expect(
    escalationFigures.ofRooms([], YEAR).map(({ id, measure }) => `${id} ${measure.unit}`),
  ).toEqual(asked)
  for (const { unit, meaning } of escalationFigures.asked)
    expect(meaning.denominator === '').toBe(unit === 'count')
})

interface MadeStage {
  readonly after: number
  readonly answeredAfter: number | null
}

interface MadeCase {
  readonly first: number
  readonly stages: readonly MadeStage[]
  readonly end: 'settled' | 'withdrawn' | null
  readonly endAfter: number
  readonly unsafe: { readonly actedAfter: number | null } | null
}

const made: fc.Arbitrary<MadeCase> = fc.record({
  first: fc.integer({ min: -60, max: 400 }),
  stages: fc.array(fc.record({ after: fc.nat(12), answeredAfter: fc.option(fc.nat(12)) }), {
    minLength: 1,
    maxLength: 4,
  }),
  end: fc.constantFrom('settled', 'withdrawn', null),
  endAfter: fc.nat(30),
  unsafe: fc.option(fc.record({ actedAfter: fc.option(fc.nat(3)) })),
})

const day = (number: number) => addDays('2017-04-01', number)

interface MadeDays {
  readonly raised: readonly number[]
  readonly answered: readonly (number | null)[]
  readonly end: number
}

function daysOf({ first, stages, end, endAfter }: MadeCase): MadeDays {
  const raised: number[] = []
  for (const { after } of stages) raised.push((raised.at(-1) ?? first - after) + after)
  const last = (raised.at(-1) ?? first) + endAfter
  const answered = stages.map(({ answeredAfter }, at) => {
    // In a room it is the answer of the last stage that settles it.
    if (end === 'settled' && at === stages.length - 1) return last
    return answeredAfter === null ? null : (raised[at] ?? 0) + answeredAfter
  })
  return { raised, answered, end: last }
}

function asRoom(one: MadeCase, at: number): RoomFacts {
  const { raised, answered, end } = daysOf(one)
  const said = (answer: 'yes' | 'no') => ({ answer, reason: '' })
  const records = raised.flatMap((on, n): (readonly [string, Values])[] => {
    const reply = answered[n] ?? null
    const settles = one.end === 'settled' && n === raised.length - 1
    const safety: Values =
      n === 0 && one.unsafe
        ? {
            safe: said('no'),
            ...(one.unsafe.actedAfter === null
              ? {}
              : { 'acted-on': day(on + one.unsafe.actedAfter) }),
          }
        : { safe: said('yes') }
    return [
      [`stage-${n + 1}`, { 'raised-on': day(on), 'raised-by': 'A', 'raised-with': 'B', ...safety }],
      ...(reply === null
        ? []
        : [
            [
              `stage-${n + 1}-answer`,
              { 'answered-on': day(reply), settled: said(settles ? 'yes' : 'no') },
            ] as const,
          ]),
    ]
  })
  const moves = one.end === 'withdrawn' ? [{ code: 'withdraw', to: 'withdrawn', on: day(end) }] : []
  return factsOf(escalationsPathway, { today: '2030-01-01', reference: `R${at}`, records, moves })
}

function asLine(one: MadeCase, at: number): ExportRow {
  const { raised, answered, end } = daysOf(one)
  const first = raised[0] ?? 0
  return {
    reference: `R${at}`,
    'raised-by': 'A',
    'raised-with': 'B',
    ...Object.fromEntries(raised.map((on, n) => [`stage-${n + 1}`, day(on)])),
    ...Object.fromEntries(
      answered.flatMap((on, n) => (on === null ? [] : [[`stage-${n + 1}-answer`, day(on)]])),
    ),
    ...(one.end === null ? {} : { [one.end]: day(end) }),
    ...(one.unsafe
      ? {
          unsafe: day(first),
          ...(one.unsafe.actedAfter === null ? {} : { acted: day(first + one.unsafe.actedAfter) }),
        }
      : {}),
  }
}

test('the same escalations and returns give the same figures as rooms and as an export', () => {
  const nils = fc.array(fc.integer({ min: -100, max: 500 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(made, { maxLength: 8 }), nils, (cases, returned) => {
      const standing = factsOf(escalationsPathway, {
        today: '2030-01-01',
        standing: true,
        records: returned.map((on) => [
          'agency-return',
          { 'received-on': day(on), last: day(on), nil: { answer: 'yes', reason: '' } },
        ]),
      })
      const exported = escalationFigures.ofExport(
        [...cases.map(asLine), ...returned.map((on) => ({ 'nil-to': day(on) }))],
        YEAR,
      )
      expect(exported.problems).toEqual([])
      expect(exported.figures).toEqual(
        escalationFigures.ofRooms([...cases.map(asRoom), standing], YEAR),
      )
    }),
  )
})
