import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../knowledge/law/index.ts'
import { madeRoom, type MadeRecord } from '../../../../test/support/made-room.ts'
import { lastSchoolTold, mustTell } from './must-tell.ts'
import { protectionOrdersPathway as pathway } from './pathway.ts'
import { windowOf, workBegun } from './window.ts'

const order = (expires = '2017-07-04'): MadeRecord => ({
  code: 'order',
  values: {
    kind: 'DVPO',
    on: '2017-06-07',
    lasts: 'until-day',
    expires,
    conditions: ['no-molesting', 'leave-home'],
  },
})
const household = (values = {}): MadeRecord => ({
  code: 'household',
  values: {
    children: 'yes',
    'how-many': 2,
    pregnant: 'no',
    home: 'social',
    supervised: 'no',
    ...values,
  },
})
const told = (body: string, on: string, child?: number): MadeRecord =>
  child === undefined
    ? { code: 'told', values: { body, on, done: 'told' } }
    : { code: 'told-child', values: { body, on, done: 'told' }, child }
const work = (on: string, kind = 'assessment'): MadeRecord => ({
  code: 'work',
  values: { on, kind },
})

const room = (records: readonly MadeRecord[], today = '2017-08-01') =>
  madeRoom(pathway, { records, today, ages: ['1-4', '5-9'] })

test('the days of an order stand against what was done in them, and the gaps are said', () => {
  const window = windowOf(
    room([
      order(),
      told('childrens-services', '2017-06-06'),
      told('gp', '2017-06-07'),
      work('2017-06-14'),
      work('2017-06-14', 'visit'),
      told('school', '2017-07-10', 1),
    ]),
  )
  expect(window?.length).toBe(28)
  expect(
    window?.days.flatMap(({ day, done }) => (done.length > 0 ? [[day, done.length]] : [])),
  ).toEqual([
    [1, 1],
    [8, 2],
  ])
  expect(window?.words).toEqual([
    'The order was in force from 7 June 2017 until 4 July 2017, 28 days.',
    'One thing was done before the order was made.',
    'Something was done on 2 of 28 days.',
    'Nothing was done from day 2 to day 7.',
    'Nothing was done from day 9 to day 28.',
    'One thing was done only after it had expired.',
  ])
})

test('the last day is still one of the order’s', () => {
  const window = windowOf(room([order(), work('2017-07-04')]))
  expect(window?.days.at(-1)?.done).toHaveLength(1)
  expect(window?.after).toEqual([])
})

test('a gap of one day is one day, and days that have not come are no gap', () => {
  const window = windowOf(room([order(), work('2017-06-07'), work('2017-06-09')], '2017-06-10'))
  expect(window?.gaps).toEqual([
    { from: 2, to: 2, words: 'Nothing was done on day 2.' },
    { from: 4, to: 4, words: 'Nothing was done on day 4.' },
  ])
  expect(window?.words).toContain('Today is day 4 of 28.')
})

test('an order that was never used is one gap, and one ended early ends there', () => {
  expect(windowOf(room([order()]))?.gaps.map(({ words }) => words)).toEqual([
    'Nothing was done from day 1 to day 28.',
  ])
  const early = room([order(), { code: 'ended', values: { on: '2017-06-16', how: 'discharged' } }])
  expect(windowOf(early)).toMatchObject({ last: '2017-06-16', length: 10 })
})

test('an order until a further one runs on', () => {
  const open: MadeRecord = {
    code: 'order',
    values: { kind: 'DAPO', on: '2025-03-11', lasts: 'until-further' },
  }
  const window = windowOf(room([open], '2025-03-13'))
  expect(window).toMatchObject({ last: null, length: null })
  expect(window?.words.slice(0, 2)).toEqual([
    'The order was in force from 11 March 2025 until a further order.',
    'Today is day 3.',
  ])
})

test('without an order there is no window', () => {
  expect(windowOf(room([household()]))).toBeNull()
})

test('what agencies answer counts as work from the day they say, once they have submitted', () => {
  const report = {
    id: 'r',
    code: 'heard-and-did',
    agencyId: 'a',
    agency: 'Made-up School',
    childId: null,
    submittedOn: '2017-07-01',
    values: { 'began-on': '2017-06-12' },
  }
  const facts = (state: 'draft' | 'submitted') =>
    madeRoom(pathway, { records: [order()], reports: [{ ...report, state }], today: '2017-08-01' })
  expect(workBegun(facts('submitted'))).toBe('2017-06-12')
  const before = { ...report, state: 'submitted', values: { 'began-on': '2017-06-06' } } as const
  expect(
    workBegun(madeRoom(pathway, { records: [order()], reports: [before], today: '2017-08-01' })),
  ).toBeNull()
  expect(workBegun(facts('draft'))).toBeNull()
})

test('every day of a window is either used or lies in one gap', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 27 }), { maxLength: 12 }), (used) => {
      const facts = room([order(), ...used.map((at) => work(addDays('2017-06-07', at)))])
      const window = windowOf(facts)
      const inGaps = (window?.gaps ?? []).flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      )
      const days = [...inGaps, ...new Set(used.map((at) => at + 1))].toSorted((a, b) => a - b)
      expect(days).toEqual(Array.from({ length: 28 }, (_, at) => at + 1))
    }),
  )
})

const bodies = (records: readonly MadeRecord[]) => mustTell(room(records)).map(({ words }) => words)

test('who must be told follows from the order and the children', () => {
  expect(bodies([order(), household()])).toEqual([
    'children’s services',
    'the GP practice',
    'housing',
    'the health visitor of Child 1',
    'the school or college of Child 2',
  ])
  const child = (values: Record<string, string>, at: number) => ({
    code: 'child',
    values,
    child: at,
  })
  expect(
    bodies([
      { code: 'order', values: { conditions: ['no-molesting'], on: '2017-06-07' } },
      household({ pregnant: 'yes', supervised: 'yes' }),
      child({ education: 'early-years', health: 'unknown' }, 0),
      child({ education: 'home', health: 'school-nurse' }, 1),
    ]),
  ).toEqual([
    'children’s services',
    'the GP practice',
    'midwifery',
    'probation',
    'the nursery or childminder of Child 1',
    'the health visitor of Child 1',
    'the school nurse of Child 2',
  ])
})

test('without children nobody must be told for their sake, but for one who is expected', () => {
  const none = (values: Record<string, string>) =>
    mustTell(
      madeRoom(pathway, {
        records: [order(), household({ children: 'no', 'how-many': '', home: 'owned', ...values })],
        today: '2017-08-01',
      }),
    ).map(({ body }) => body)
  expect(none({})).toEqual([])
  expect(none({ pregnant: 'yes' })).toEqual(['childrens-services', 'gp', 'midwifery'])
})

test('who it was decided not to tell need not be told, unless they were told after all', () => {
  const notTo: MadeRecord = {
    code: 'told-child',
    values: { body: 'school', on: '2017-06-08', done: 'not-to-tell', 'why-not': 'Works there.' },
    child: 1,
  }
  expect(bodies([order(), household(), notTo])).not.toContain('the school or college of Child 2')
  expect(bodies([order(), household(), told('school', '2017-06-07', 1), notTo])).toContain(
    'the school or college of Child 2',
  )
})

test('the schools are told when the last of them is', () => {
  const both = [order(), household()]
  const goes = (child: number): MadeRecord => ({
    code: 'child',
    values: { education: 'school', health: 'none' },
    child,
  })
  const one = room([...both, goes(0), goes(1), told('school', '2017-06-08', 1)])
  expect(lastSchoolTold(one)).toBeNull()
  const all = room([
    ...both,
    goes(0),
    goes(1),
    told('school', '2017-06-08', 1),
    told('school', '2017-06-12', 0),
    told('school', '2017-06-20', 1),
  ])
  const last = all.records.find(({ id }) => id === lastSchoolTold(all))
  expect(last).toMatchObject({ on: '2017-06-12', childId: 'child-0' })
})

test('a child described here stays a child of the order when grown up', () => {
  const grown = madeRoom(pathway, {
    records: [
      order(),
      { code: 'child', values: { education: 'school', health: 'none' }, child: 0 },
    ],
    ages: ['18-plus', '18-plus'],
    today: '2026-06-01',
  })
  expect(mustTell(grown).map(({ words }) => words)).toEqual([
    'children’s services',
    'the GP practice',
    'the school or college of Child 1',
  ])
})
