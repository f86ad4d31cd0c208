import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../knowledge/law/index.ts'
import { madeRoom, type MadeRecord } from '../../../../test/support/made-room.ts'
import { clocksOf, type MoveMade, type RoomFacts, type Values } from '../../rooms/index.ts'
import { watchesOf } from './clocks.ts'
import { privateFosteringPathway as pathway } from './pathway.ts'
import { visitsOf } from './visits.ts'

const on = (code: string, day: string, values: Values = {}): MadeRecord => ({
  code,
  values: { on: day, ...values },
})
const begins = (day: string, values: Values = {}): MadeRecord => ({
  code: 'arrangement',
  values: { begins: day, ...values },
})
const visit = (day: string, answer: 'yes' | 'no' | 'not-applicable' = 'yes', values: Values = {}) =>
  on('visit', day, { alone: { answer, reason: '' }, ...values })

const room = (records: readonly MadeRecord[], today: string) =>
  madeRoom(pathway, { records, today, ages: ['10-15'] })
const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const visits = (records: readonly MadeRecord[], today: string) =>
  visitsOf(room(records, today), noon(today))

test('each interval is on time, late or missing, and the next is said', () => {
  const found = visits(
    [
      on('aware', '2018-01-02'),
      visit('2018-01-09'),
      visit('2018-02-20'),
      visit('2018-04-06', 'no'),
      on('visit-report', '2018-01-12', { visit: '2018-01-09' }),
    ],
    '2018-05-01',
  )
  expect(found.all.map(({ due, state, daysLate, alone }) => [due, state, daysLate, alone])).toEqual(
    [
      ['2018-02-13', 'on-time', 0, 'yes'],
      ['2018-02-20', 'on-time', 0, 'yes'],
      ['2018-04-03', 'late', 3, 'no'],
      ['2018-05-18', 'waiting', 0, null],
    ],
  )
  expect(found.next).toBe('2018-05-18')
  expect(found.words).toEqual([
    '2 of 3 visits that fell due were in time.',
    'Visited on 6 April 2018, 3 days late. It was due by 3 April 2018.',
    'The next visit is due by 18 May 2018.',
    'On 6 April 2018 the child was not seen alone.',
    'The report of the visit of 20 February 2018 is not written.',
    'The report of the visit of 6 April 2018 is not written.',
  ])
})

test('a visit is due soon before it is late, and missing from the day after', () => {
  const state = (today: string) => visits([on('aware', '2018-01-02')], today).all[0]?.state
  // Nine days are the last fifth of six weeks.
  expect(state('2018-02-03')).toBe('waiting')
  expect(state('2018-02-04')).toBe('due-soon')
  expect(state('2018-02-13')).toBe('due-soon')
  expect(state('2018-02-14')).toBe('missing')
  expect(visits([on('aware', '2018-01-02')], '2018-02-14').words).toContain(
    'Not visited. It was due by 13 February 2018.',
  )
})

test('in the second year visits are due every twelve weeks, in 2026 as in 2018', () => {
  for (const year of [2017, 2025]) {
    const made = ['02-06', '03-20', '05-01', '06-12', '07-24', '09-04', '10-16', '11-27']
    const all = visits(
      [
        on('aware', `${year}-01-02`),
        ...made.map((day) => visit(`${year}-${day}`)),
        visit(`${year + 1}-01-05`),
      ],
      `${year + 1}-01-10`,
    ).all
    expect(all.slice(0, -1).every(({ weeks, state }) => weeks === 6 && state === 'on-time')).toBe(
      true,
    )
    expect(all.at(-1)).toMatchObject({ weeks: 12, due: `${year + 1}-03-30` })
  }
})

test('an arrangement that ended before a visit fell due needed none; one due before is missing', () => {
  const until = (end: string) =>
    visits([on('aware', '2018-01-02'), begins('2017-12-20'), on('ended', end)], '2018-06-01')
  expect(until('2018-02-13')).toMatchObject({ all: [], next: null })
  expect(until('2018-02-14')).toMatchObject({
    all: [{ state: 'missing', daysLate: 1 }],
    next: null,
  })
})

test('before the council knew nothing was due', () => {
  expect(visits([begins('2017-12-20')], '2018-06-01')).toEqual({ all: [], next: null, words: [] })
})

test('every visit ends one interval, and intervals follow one another', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 700 }), { maxLength: 12 }),
      fc.integer({ min: 701, max: 900 }),
      (after, today) => {
        const days = after.toSorted((a, b) => a - b).map((at) => addDays('2017-04-03', at))
        const { all, next } = visits(
          [on('aware', '2017-04-03'), ...days.map((day) => visit(day))],
          addDays('2017-04-03', today),
        )
        expect(all.map(({ done }) => done)).toEqual([...days, null])
        expect(all.map(({ from }) => from)).toEqual(['2017-04-03', ...days])
        expect(next).toBe(all.at(-1)?.due)
        for (const { due, done, state } of all)
          if (done !== null) expect(state).toBe(done <= due ? 'on-time' : 'late')
      },
    ),
  )
})

const law = (facts: RoomFacts) =>
  clocksOf({ ...pathway, watches: () => [] }, facts, noon(facts.today)).map(
    ({ title, due, state }) => [title.split(' ').slice(0, 2).join(' '), due, state],
  )

test('notice, first visit and visits run by the law, in 2018 and in 2026', () => {
  expect(
    law(
      room(
        [
          begins('2018-03-01'),
          on('aware', '2018-03-05'),
          on('notified', '2018-03-05'),
          visit('2018-03-15'),
        ],
        '2018-03-20',
      ),
    ),
  ).toEqual([
    ['Notify the', '2018-01-18', 'met-late'],
    ['Visit and', '2018-03-14', 'met-late'],
    ['Visit the', '2018-04-16', 'met'],
    ['Visit the', '2018-04-26', 'running'],
  ])
  // Good Friday and Easter Monday of 2026 are no working days.
  expect(
    law(
      room(
        [begins('2026-06-01'), on('aware', '2026-03-30'), on('notified', '2026-03-30')],
        '2026-04-10',
      ),
    ),
  ).toEqual([
    ['Visit and', '2026-04-10', 'due-soon'],
    ['Notify the', '2026-04-20', 'met'],
    ['Visit the', '2026-05-11', 'running'],
  ])
})

test('a visit at which the child was not seen ends no interval', () => {
  const facts = room(
    [on('aware', '2018-01-02'), on('child-not-seen', '2018-02-10', { next: '2018-02-12' })],
    '2018-02-11',
  )
  expect(law(facts)).toEqual([['Visit the', '2018-02-13', 'due-soon']])
})

test('a visit to the home before the child comes is a visit to the law', () => {
  const facts = room(
    [
      on('aware', '2018-01-02'),
      on('notified', '2018-01-02'),
      begins('2018-03-01'),
      on('home-visit', '2018-01-09'),
    ],
    '2018-01-20',
  )
  expect(law(facts)).toEqual([
    ['Visit and', '2018-01-11', 'met'],
    ['Notify the', '2018-01-18', 'met'],
    ['Visit the', '2018-02-13', 'met'],
    ['Visit the', '2018-02-20', 'running'],
  ])
  expect(visitsOf(facts, noon('2018-01-20')).all[0]).toMatchObject({
    state: 'on-time',
    alone: null,
  })
})

test('when it has ended, or was no private fostering, no clock runs on', () => {
  const records = [begins('2017-12-20'), on('aware', '2018-01-02')]
  expect(law(room([...records, on('ended', '2018-03-01')], '2018-04-01'))).toEqual([])
  const dropped: MoveMade = {
    code: 'not-private-fostering',
    from: 'known',
    to: 'not-private',
    on: '2018-01-20',
    by: 'somebody',
    reason: 'The carer is an aunt.',
    dissent: '',
    at: '2018-01-20T12:00:00Z',
  }
  const facts = {
    ...room([...records, on('notified', '2018-01-02')], '2018-04-01'),
    moves: [dropped],
  }
  expect(law(facts)).toEqual([['Notify the', '2017-11-08', 'met-late']])
  expect(visitsOf(facts, noon('2018-04-01'))).toMatchObject({ all: [], next: null })
  expect(watchesOf(facts)).toEqual([])
})

const watches = (records: readonly MadeRecord[], today = '2018-04-01') =>
  watchesOf(room(records, today)).map(({ title, due, done }) => [title, due, done])

test('what was set or booked in the room is watched until it is done', () => {
  const requirements = [
    { what: 'A bed', by: '2018-03-01' },
    { what: 'An alarm', by: '2018-02-20' },
  ]
  const records = [
    on('aware', '2018-01-02', { 'decide-by': '2018-02-13' }),
    begins('2017-12-20', { ends: '2018-07-20' }),
    visit('2018-01-09', 'yes', { next: '2018-02-19' }),
    on('child-not-seen', '2018-02-19', { next: '2018-02-20' }),
    on('decision', '2018-02-15', { decision: 'with-requirements', requirements }),
  ]
  expect(watches(records)).toEqual([
    ['Decide whether the arrangement is suitable', '2018-02-13', '2018-02-15'],
    ['Visit the child as booked', '2018-02-19', '2018-02-19'],
    ['Visit the child as booked', '2018-02-20', null],
    ['The carer meets the requirements', '2018-03-01', null],
    ['Find out whether the arrangement has ended', '2018-07-20', null],
  ])
  expect(watches([...records, on('requirements-met', '2018-02-28')])).toContainEqual([
    'The carer meets the requirements',
    '2018-03-01',
    '2018-02-28',
  ])
  expect(
    watches([...records, on('decision', '2018-03-10', { decision: 'suitable' })]),
  ).toContainEqual(['The carer meets the requirements', '2018-03-01', '2018-03-10'])
  expect(watches([...records, on('ended', '2018-03-20')])).toEqual([
    ['Decide whether the arrangement is suitable', '2018-02-13', '2018-02-15'],
    ['Visit the child as booked', '2018-02-19', '2018-02-19'],
    ['Find out whether the arrangement has ended', '2018-07-20', '2018-03-20'],
  ])
})

test('the group is reminded of its yearly report', () => {
  const panel = pathway.panel
  const standing = madeRoom(
    { ...pathway, records: panel?.records ?? [] },
    {
      records: [
        on('yearly-report', '2017-06-12', { next: '2018-06-15' }),
        on('yearly-report', '2018-06-20', { next: '2019-06-15' }),
        on('yearly-report', '2018-06-25'),
      ],
      today: '2018-07-01',
    },
  )
  expect(panel?.watches?.(standing).map(({ due, done }) => [due, done])).toEqual([
    ['2018-06-15', '2018-06-20'],
    ['2019-06-15', '2018-06-25'],
  ])
  const report = panel?.records.find(({ code }) => code === 'yearly-report')
  expect(report?.check?.({ on: '2018-06-20', next: '2018-06-20' }, standing, null)).toEqual([
    { question: 'next', message: 'The next report comes after this one.' },
  ])
})
