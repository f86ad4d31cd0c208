import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, periodOf } from '../../../knowledge/law/index.ts'
import { madeRoom, type MadeRecord } from '../../../../test/support/made-room.ts'
import { dayInBritish } from '../../../../test/support/british-day.ts'
import type { Counted, ExportRow, RoomFacts } from '../../rooms/index.ts'
import { orderFigures } from './figures.ts'
import { FIGURES } from './meanings.ts'
import { countChildren, mustTell } from './must-tell.ts'
import { tellingKey } from './order-case.ts'
import { protectionOrdersPathway as pathway } from './pathway.ts'
import { theOrder } from './the-order.ts'
import { workBegun } from './window.ts'
import { BODIES } from './codes.ts'

const PERIOD = periodOf(2017)

interface Case {
  readonly made: string
  readonly days: number
  readonly children: 'yes' | 'no' | 'unknown'
  readonly many: number
  /** Days from the order to telling each body; null is never. */
  readonly services: number | null
  readonly gp: number | null
  readonly school: number | null
  readonly work: number | null
}

const CASE: Case = {
  made: '2017-06-07',
  days: 28,
  children: 'yes',
  many: 1,
  services: 0,
  gp: 1,
  school: 1,
  work: 5,
}

function room(some: Partial<Case> = {}, today = '2018-04-30'): RoomFacts {
  const { made, days, children, many, services, gp, school, work } = { ...CASE, ...some }
  const lives = children === 'yes'
  const told = (body: string, after: number | null): MadeRecord[] =>
    after === null
      ? []
      : [{ code: 'told', values: { body, done: 'told', on: addDays(made, after) } }]
  return madeRoom(pathway, {
    today,
    ages: lives ? Array.from({ length: many }, () => '5-9' as const) : [],
    records: [
      {
        code: 'order',
        values: { kind: 'DVPO', on: made, lasts: 'until-day', expires: addDays(made, days - 1) },
      },
      { code: 'household', values: { children, ...(lives ? { 'how-many': many } : {}) } },
      ...told('childrens-services', services),
      ...told('gp', gp),
      ...Array.from({ length: lives ? many : 0 }, (_, child) =>
        school === null
          ? []
          : [
              {
                code: 'told-child',
                values: { body: 'school', done: 'told', on: addDays(made, school) },
                child,
              },
            ],
      ).flat(),
      ...(work === null
        ? []
        : [{ code: 'work', values: { kind: 'visit', on: addDays(made, work) } }]),
    ],
  })
}

/** The same case as a line of an export. */
function line(facts: RoomFacts, at: number): ExportRow {
  const order = theOrder(facts)
  const tellings = mustTell(facts)
  const cell = (body: string) => {
    const about = tellings.filter((one) => one.body === body)
    if (about.length === 0) return 'not needed'
    const days = about.map(({ told }) => told)
    return days.includes(null) ? 'Not told' : dayInBritish(days.toSorted().at(-1) ?? '')
  }
  return {
    reference: `PO ${at}`,
    made: dayInBritish(order?.made ?? ''),
    expires: dayInBritish(order?.last ?? ''),
    children: String(countChildren(facts) ?? ''),
    work: dayInBritish(workBegun(facts) ?? '') || 'None',
    extracted: facts.today,
    ...Object.fromEntries(Object.keys(BODIES).map((body) => [tellingKey(body), cell(body)])),
  }
}

function by(figures: readonly Counted[], id: string) {
  const found = figures.find((one) => one.id.endsWith(id))?.measure
  return [found?.numerator, found?.denominator, found?.unknown]
}

test('orders, those with children, and children are counted in the year they were made', () => {
  const figures = orderFigures.ofRooms(
    [
      room({ many: 3 }),
      room({ children: 'no' }),
      room({ children: 'unknown' }),
      room({ made: '2017-04-01' }),
      room({ made: '2018-03-31' }),
      room({ made: '2017-03-31' }),
      room({ made: '2018-04-01' }),
      madeRoom(pathway, { today: '2018-04-30' }),
    ],
    PERIOD,
  )
  expect(by(figures, '.orders.count')).toEqual([5, null, 0])
  expect(by(figures, '.orders-with-children.count')).toEqual([3, null, 1])
  expect(by(figures, '.children.count')).toEqual([5, null, 1])
})

test('told means everybody who had to be, by the end of the working day after', () => {
  // 7 June 2017 was a Wednesday; 9 June a Friday, so the Monday after counts.
  const figures = orderFigures.ofRooms(
    [
      room(),
      room({ school: 2 }),
      room({ gp: null }),
      room({ services: 2, gp: -1 }),
      room({ made: '2017-06-09', services: 3, gp: 3, school: 3 }),
      room({ children: 'no', services: null }),
    ],
    PERIOD,
  )
  expect(by(figures, 'orders.told-within-one-working-day.percent')).toEqual([2, 5, 0])
  expect(by(figures, 'services-told-within-one-working-day.percent')).toEqual([4, 5, 0])
})

test('work counts until the last day of the order, and no longer', () => {
  const figures = orderFigures.ofRooms(
    [
      room({ work: 27 }),
      room({ work: 28 }),
      room({ work: null }),
      room({ days: 14, work: 13 }),
      room({ days: 14, work: 14 }),
    ],
    PERIOD,
  )
  expect(by(figures, 'work-begun-before-expiry.percent')).toEqual([2, 5, 0])
})

test('what can still be done in time is not known yet, and not missed', () => {
  const facts = room({ services: null, gp: null, school: null, work: null }, '2017-06-08')
  const figures = orderFigures.ofRooms([facts], PERIOD)
  for (const id of [
    'orders.told-within-one-working-day.percent',
    'work-begun-before-expiry.percent',
  ])
    expect(by(figures, id)).toEqual([null, 0, 1])
  const told = figures.find(({ id }) => id.includes('.told-within'))?.measure
  expect(told).toMatchObject({
    status: 'absent',
    reason: 'It is not known, or not yet, for any order of the period with children.',
  })
})

test('without an order where children live there is no share, and never 0%', () => {
  const figures = orderFigures.ofRooms([room({ children: 'no' })], PERIOD)
  for (const { id, measure } of figures.filter(({ id }) => id.endsWith('.percent'))) {
    expect(measure.status, id).toBe('absent')
    expect(measure.value, id).toBeNull()
    expect(measure.reason, id).toBe(
      'No order of the period was made where children live, so there is no share.',
    )
  }
})

test('an export’s blank is not known: it is left out, and counted as left out', () => {
  const full = line(room(), 1)
  const figures = orderFigures.ofExport(
    [
      full,
      { ...full, reference: '2', [tellingKey('school')]: '', work: '' },
      { ...full, reference: '3', [tellingKey('school')]: '', [tellingKey('gp')]: 'not told' },
      { ...full, reference: '4', children: '' },
      { ...full, reference: '5', expires: 'until a further order', work: 'none' },
    ],
    PERIOD,
  ).figures
  expect(by(figures, '.orders.count')).toEqual([5, null, 0])
  expect(by(figures, '.orders-with-children.count')).toEqual([4, null, 1])
  expect(by(figures, 'orders.told-within-one-working-day.percent')).toEqual([2, 3, 1])
  expect(by(figures, 'work-begun-before-expiry.percent')).toEqual([2, 2, 2])
})

test('a line that can’t be read is named, and then nothing is counted', () => {
  const full = line(room(), 1)
  const read = (some: ExportRow) => orderFigures.ofExport([{ ...full, ...some }], PERIOD)
  const message = (some: ExportRow) => read(some).problems.map(({ message }) => message)
  expect(message({})).toEqual([])
  expect(read({ made: 'soon' }).figures).toEqual([])
  expect(message({ made: 'soon' })).toEqual([
    'In the column of the day it was made: “soon” is not a date, such as 31/03/2018.',
  ])
  expect(message({ made: '' })).toEqual(['The day on which the order was made is missing.'])
  expect(message({ expires: '01/01/2017' })).toEqual(['The order expires before it is made.'])
  expect(message({ expires: 'never' })).toEqual([
    'In the column of the day it expires: “never” is not a date, such as 31/03/2018.',
  ])
  expect(message({ children: 'two' })).toEqual([
    'In the column of children: “two” is not a whole number.',
  ])
  expect(message({ work: 'maybe' })).toEqual([
    'In the column of the day work began: “maybe” is not a date, such as 31/03/2018.',
  ])
  expect(message({ extracted: 'today' })).toEqual([
    'In the column of the day it was extracted: “today” is not a date, such as 31/03/2018.',
  ])
  expect(message({ [tellingKey('gp')]: 'yes' })).toEqual([
    'In the column of GP practice: “yes” is not a date, such as 31/03/2018.',
  ])
  expect(orderFigures.ofExport([full, full], PERIOD).problems).toEqual([
    { row: 3, message: 'The case in this line stands in line 2 already.' },
  ])
})

const after = fc.option(fc.integer({ min: -2, max: 40 }), { nil: null })
const cases = fc.record({
  made: fc.integer({ min: -20, max: 390 }).map((at) => addDays('2017-04-01', at)),
  days: fc.integer({ min: 14, max: 28 }),
  children: fc.constantFrom('yes', 'no', 'unknown'),
  many: fc.integer({ min: 1, max: 4 }),
  services: after,
  gp: after,
  school: after,
  work: after,
})

test('the same orders give the same figures, as rooms and as an export', () => {
  fc.assert(
    fc.property(fc.array(cases, { maxLength: 12 }), (all) => {
      const rooms = all.map((one) => room(one))
      const exported = orderFigures.ofExport(rooms.map(line), PERIOD)
      expect(exported.problems).toEqual([])
      expect(exported.figures).toEqual(orderFigures.ofRooms(rooms, PERIOD))
    }),
  )
})

test('a share never has more than its whole, nor a whole larger than the orders with children', () => {
  fc.assert(
    fc.property(fc.array(cases, { maxLength: 12 }), (all) => {
      const figures = orderFigures.ofRooms(
        all.map((one) => room(one)),
        PERIOD,
      )
      const [withChildren = 0] = by(figures, '.orders-with-children.count')
      for (const { measure } of figures.filter(({ measure }) => measure.unit === 'percent')) {
        const { numerator, denominator, unknown } = measure
        expect((denominator ?? 0) + unknown).toBe(withChildren)
        expect(numerator ?? 0).toBeLessThanOrEqual(denominator ?? 0)
      }
    }),
  )
})

test('a return that is asked for totals is asked for every figure, each with its meaning', () => {
  const counted = orderFigures.ofRooms([room()], PERIOD)
  expect(orderFigures.asked.map(({ id }) => id)).toEqual(counted.map(({ id }) => id))
  for (const { id, unit, meaning } of orderFigures.asked) {
    expect(id.endsWith(unit), id).toBe(true)
    expect(meaning.denominator === '', id).toBe(unit === 'count')
  }
  expect(FIGURES['protection-orders.children.count'].meaning.disclosure).toBe('children')
})
