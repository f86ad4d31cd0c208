import { expect, test } from 'vitest'
import { dayFault, happenedOf, recordFaults } from './check-record.ts'
import type { RoomFacts } from './facts.ts'
import type { Recordable } from './pathway.ts'
import { referenceFrom } from './reference.ts'

const FACTS: RoomFacts = {
  room: {
    id: 'r',
    pathway: 'p',
    parentId: null,
    standing: false,
    reference: 'R',
    name: '',
    state: 'closed',
    stage: 's',
    version: 1,
    openedOn: '2018-01-01',
    closedOn: '2018-04-01',
  },
  records: [],
  moves: [],
  children: [],
  reports: [],
  today: '2018-05-10',
}

const NOBODY = { born: null, childId: null }

const VISIT: Recordable = {
  code: 'visit',
  version: 1,
  title: 'Visit',
  button: 'Record a visit',
  questions: [],
  on: 'on',
  time: 'at',
  pause: { why: 'inquest', until: 'until' },
  many: true,
}

test('a day that lies before the birth or after the closing is refused in words', () => {
  expect(dayFault('2010-01-01', FACTS, '2010-01-02')).toBe('That is before the child was born.')
  expect(dayFault('2018-04-02', FACTS, null)).toBe(
    'That is after the room was closed on 1 April 2018.',
  )
  expect(dayFault('2018-04-01', FACTS, '2018-04-01')).toBeNull()
})

test('each fault stands beside its own question', () => {
  const values = { on: '2018-03-05', at: '25:10', until: '2018-03-04' }
  expect(recordFaults(VISIT, values, FACTS, NOBODY)).toEqual([
    { question: 'at', message: 'Enter the time as hours and minutes, such as 14:30.' },
    { question: 'until', message: 'It can’t end before it began on 5 March 2018.' },
  ])
})

test('what its kind finds wrong comes with the rest', () => {
  const own = { ...VISIT, check: () => [{ question: 'x', message: 'No.' }] }
  expect(recordFaults(own, {}, FACTS, NOBODY)).toEqual([{ question: 'x', message: 'No.' }])
})

test('where no day is asked, it happened when it was recorded', () => {
  expect(happenedOf({ ...VISIT, on: 'none' }, {}, '2018-05-10')).toEqual({
    on: '2018-05-10',
    time: null,
  })
  expect(happenedOf(VISIT, { on: '2018-05-01', at: '14:30' }, '2018-05-10')).toEqual({
    on: '2018-05-01',
    time: '14:30',
  })
})

test('a reference says the kind and nothing else, without letters taken for each other', () => {
  expect(referenceFrom('CD', new Uint8Array([0, 1, 2, 3, 4, 5, 6, 26]))).toBe('CD-ABCD-EFG9')
  for (let byte = 0; byte < 256; byte += 1)
    expect(referenceFrom('X', new Uint8Array(8).fill(byte))).not.toMatch(/[0O1IL25S].*-|[0O1I]/)
})
