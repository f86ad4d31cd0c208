import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, periodOf } from '../../../knowledge/law/index.ts'
import { REGISTER } from '../../figures/index.ts'
import { dayInBritish } from '../../../../test/support/british-day.ts'
import { madeRoom, type MadeRecord } from '../../../../test/support/made-room.ts'
import {
  recordsOf,
  yesNoIn,
  type Counted,
  type ExportRow,
  type RoomFacts,
} from '../../rooms/index.ts'
import { fosteringFigures } from './figures.ts'
import { isPrivateFostering } from './is-private-fostering.ts'
import { privateFosteringPathway as pathway } from './pathway.ts'
import { theArrangement } from './the-arrangement.ts'

const PERIOD = periodOf(2017)

interface Case {
  readonly aware: string
  /** Days from the council’s knowing; null where it did not happen. */
  readonly notified: number | null
  readonly begins: number
  readonly ended: number | null
  readonly visits: readonly (readonly [after: number, alone: 'yes' | 'no' | 'not-applicable'])[]
  readonly carer: string
}

const CASE: Case = {
  aware: '2017-06-05',
  notified: 0,
  begins: -30,
  ended: null,
  visits: [],
  carer: 'friend',
}

function room(some: Partial<Case> = {}, today = '2018-04-30'): RoomFacts {
  const { aware, notified, begins, ended, visits, carer } = { ...CASE, ...some }
  const at = (after: number) => addDays(aware, after)
  const records: MadeRecord[] = [
    { code: 'aware', values: { on: aware } },
    {
      code: 'arrangement',
      values: {
        begins: at(begins),
        age: 14,
        disabled: 'no',
        carer,
        lasting: 'meant',
        'looked-after': 'no',
      },
    },
    ...visits.map(([after, answer]) => ({
      code: 'visit',
      values: { on: at(after), alone: { answer, reason: '' } },
    })),
  ]
  if (notified !== null) records.push({ code: 'notified', values: { on: at(notified) } })
  if (ended !== null) records.push({ code: 'ended', values: { on: at(ended) } })
  return madeRoom(pathway, { records, today, ages: ['10-15'] })
}

const ALONE = { yes: 'Y', no: 'N', 'not-applicable': 'NA' } as const

/** The same case as a line of an export. */
function line(facts: RoomFacts, at: number): ExportRow {
  const { aware, notified, begins, ended } = theArrangement(facts)
  const visits = recordsOf(facts, 'visit')
  const values = recordsOf(facts, 'arrangement')[0]?.values ?? {}
  return {
    reference: `PF ${at}`,
    notified: dayInBritish(notified ?? ''),
    aware: dayInBritish(aware ?? ''),
    begins: dayInBritish(begins ?? ''),
    ended: dayInBritish(ended ?? ''),
    private: isPrivateFostering(values).is ? 'Yes' : 'No',
    visits: visits.map(({ on }) => dayInBritish(on)).join('; '),
    alone: visits.map(({ values }) => ALONE[yesNoIn(values, 'alone') ?? 'no']).join('; '),
    extracted: facts.today,
  }
}

const of = (rooms: readonly RoomFacts[]) => fosteringFigures.ofRooms(rooms, PERIOD)

function by(figures: readonly Counted[], id: string) {
  const found = figures.find((one) => one.id === `private-fostering.${id}`)?.measure
  return [found?.numerator, found?.denominator, found?.unknown]
}

test('the counts are the register’s own, and say that nothing national stands beside them', () => {
  const counts = of([]).filter(({ id }) => id.endsWith('.count'))
  expect(counts.map(({ id }) => id)).toEqual([
    'private-fostering.notified.count',
    'private-fostering.started.count',
    'private-fostering.ended.count',
    'private-fostering.in-place-at-end.count',
    'private-fostering.arrangements.count',
  ])
  for (const { id, title, version, meaning } of counts) {
    const registered = REGISTER.find((one) => one.id === id)
    expect(registered).toMatchObject({ title, version, ...meaning })
  }
  for (const { meaning } of of([])) expect(meaning.numerator).toMatch(/national/i)
  expect(fosteringFigures.asked.map(({ id }) => id)).toEqual(of([]).map(({ id }) => id))
})

test('started, ended, in place and in the year are counted by their days, both ends included', () => {
  const from = (begins: string, ended?: string) =>
    room({
      aware: '2017-01-01',
      notified: null,
      begins: days('2017-01-01', begins),
      ended: ended === undefined ? null : days('2017-01-01', ended),
    })
  const figures = of([
    from('2017-03-31', '2017-03-31'),
    from('2017-03-31', '2017-04-01'),
    from('2017-04-01', '2018-03-31'),
    from('2018-03-31'),
    from('2018-03-31', '2018-04-01'),
    from('2018-04-01'),
  ])
  expect(by(figures, 'started.count')).toEqual([3, null, 0])
  expect(by(figures, 'ended.count')).toEqual([2, null, 0])
  expect(by(figures, 'in-place-at-end.count')).toEqual([2, null, 0])
  expect(by(figures, 'arrangements.count')).toEqual([4, null, 0])
  expect(by(figures, 'notified.count')).toEqual([0, null, 0])
})

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

test('what is no private fostering counts as a notification only, and what is planned has not begun', () => {
  const figures = of([
    room({ carer: 'grandparent', ended: 20 }),
    room({ aware: '2018-03-20', begins: 60 }),
    madeRoom(pathway, { today: '2018-04-30' }),
  ])
  expect(by(figures, 'notified.count')).toEqual([2, null, 0])
  for (const id of ['started', 'ended', 'in-place-at-end', 'arrangements'])
    expect(by(figures, `${id}.count`), id).toEqual([0, null, 0])
})

test('one that was planned and given up never started', () => {
  const planned = room({ aware: '2017-06-05', begins: 40 })
  const dropped = {
    ...planned,
    moves: [
      {
        code: 'not-private-fostering',
        from: 'known',
        to: 'not-private',
        on: '2017-06-30',
        by: 'somebody',
        reason: 'It will not begin.',
        dissent: '',
        at: '2017-06-30T12:00:00Z',
      },
    ],
  }
  expect(by(of([planned]), 'started.count')).toEqual([1, null, 0])
  expect(by(of([dropped]), 'started.count')).toEqual([0, null, 0])
  expect(by(of([dropped]), 'notified.count')).toEqual([1, null, 0])
})

test('a planned beginning is not counted before its day, and is after it', () => {
  const planned = (today: string) => [room({ aware: '2018-02-01', begins: 40 }, today)]
  expect(by(of(planned('2018-03-12')), 'started.count')).toEqual([0, null, 0])
  expect(by(of(planned('2018-03-13')), 'started.count')).toEqual([1, null, 0])
})

test('a visit belongs to the year it fell due, and counts when made by that day', () => {
  const visits = (...after: number[]) => after.map((at) => [at, 'yes'] as const)
  // The council knew on 5 June: due on 17 July, then 42 days after each visit.
  expect(by(of([room({ visits: visits(42), ended: 60 })]), 'visits-in-time.percent')).toEqual([
    1, 1, 0,
  ])
  expect(by(of([room({ visits: visits(43), ended: 60 })]), 'visits-in-time.percent')).toEqual([
    0, 1, 0,
  ])
  expect(by(of([room({ ended: 43 })]), 'visits-in-time.percent')).toEqual([0, 1, 0])
  expect(by(of([room({ ended: 42 })]), 'visits-in-time.percent')).toEqual([null, 0, 0])
  // Known on 18 February: due on 1 April, which is next year's.
  const late = room({ aware: '2018-02-18', visits: visits(10) })
  expect(by(of([late]), 'visits-in-time.percent')).toEqual([null, 0, 0])
})

test('a visit still to be made by today is not missed', () => {
  const facts = (today: string) => [room({}, today)]
  expect(by(of(facts('2017-07-17')), 'visits-in-time.percent')).toEqual([null, 0, 0])
  expect(by(of(facts('2017-07-18')), 'visits-in-time.percent')).toEqual([0, 1, 0])
  // Notified on Monday 5 June: the first visit is due by Wednesday 14 June.
  expect(by(of(facts('2017-06-14')), 'first-visit-within-7wd.percent')).toEqual([null, 0, 1])
  expect(by(of(facts('2017-06-15')), 'first-visit-within-7wd.percent')).toEqual([0, 1, 0])
})

test('the first visit is in time within seven working days of the notification', () => {
  const first = (after: number, some: Partial<Case> = {}) =>
    room({ visits: [[after, 'yes']], ...some })
  const figures = of([
    first(9),
    first(10),
    first(2, { notified: 5 }),
    room({ ended: 9 }),
    room({ ended: 10 }),
    room({ notified: null }),
  ])
  expect(by(figures, 'first-visit-within-7wd.percent')).toEqual([2, 4, 0])
})

test('seen alone is of visits where it was called for', () => {
  const figures = of([
    room({
      visits: [
        [5, 'yes'],
        [40, 'no'],
        [80, 'not-applicable'],
        [120, 'yes'],
        [400, 'no'],
      ],
    }),
  ])
  expect(by(figures, 'seen-alone.percent')).toEqual([2, 3, 0])
  const measure = of([]).find(({ id }) => id.endsWith('seen-alone.percent'))?.measure
  expect(measure).toMatchObject({ status: 'absent', value: null, denominator: 0 })
})

test('an export’s blanks are not known', () => {
  const full = line(room({ visits: [[5, 'yes']] }), 1)
  const figures = fosteringFigures.ofExport(
    [
      { ...full, alone: '' },
      { ...full, reference: '2', begins: '' },
      { ...full, reference: '3', notified: '', aware: '', visits: '', alone: '' },
      { ...full, reference: '4', private: 'No' },
    ],
    PERIOD,
  ).figures
  expect(by(figures, 'seen-alone.percent')).toEqual([1, 1, 1])
  expect(by(figures, 'arrangements.count')).toEqual([2, null, 1])
  expect(by(figures, 'notified.count')).toEqual([3, null, 0])
  expect(by(figures, 'visits-in-time.percent').at(2)).toBe(1)
})

const cases = fc.record({
  aware: fc.integer({ min: -400, max: 380 }).map((at) => addDays('2017-04-01', at)),
  notified: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
  begins: fc.integer({ min: -90, max: 60 }),
  ended: fc.option(fc.integer({ min: 61, max: 500 }), { nil: null }),
  visits: fc.uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: 500 }),
      fc.constantFrom('yes' as const, 'no' as const, 'not-applicable' as const),
    ),
    { maxLength: 8, selector: ([after]) => after },
  ),
  carer: fc.constantFrom('friend', 'host', 'grandparent'),
})

test('the same arrangements give the same figures, as rooms and as an export', () => {
  fc.assert(
    fc.property(fc.array(cases, { maxLength: 10 }), (all) => {
      const rooms = all.map((one) => room(one))
      const exported = fosteringFigures.ofExport(rooms.map(line), PERIOD)
      expect(exported.problems).toEqual([])
      expect(exported.figures).toEqual(of(rooms))
    }),
  )
})

test('what was in place before, and what started, less what ended, is in place at the end', () => {
  fc.assert(
    fc.property(fc.array(cases, { maxLength: 10 }), (all) => {
      const rooms = all.map((one) => room(one, '2020-01-01'))
      const [now, before] = [PERIOD, periodOf(2016)].map((period) =>
        fosteringFigures.ofRooms(rooms, period),
      )
      const at = (figures: readonly Counted[] | undefined, id: string) =>
        Number(by(figures ?? [], `${id}.count`)[0])
      const stock = at(before, 'in-place-at-end')
      expect(stock + at(now, 'started')).toBe(at(now, 'arrangements'))
      expect(at(now, 'arrangements') - at(now, 'ended')).toBe(at(now, 'in-place-at-end'))
    }),
  )
})
