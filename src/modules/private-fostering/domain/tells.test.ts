import { expect, test } from 'vitest'
import { madeRoom, type MadeRecord } from '../../../../test/support/made-room.ts'
import type { Values } from '../../rooms/index.ts'
import { privateFosteringPathway as pathway } from './pathway.ts'
import { arrangementsTell, arrangementTells } from './tells.ts'

const on = (code: string, day: string, values: Values = {}): MadeRecord => ({
  code,
  values: { on: day, ...values },
})
const visit = (day: string, answer: 'yes' | 'no' | 'not-applicable') =>
  on('visit', day, { alone: { answer, reason: '' } })
const room = (records: readonly MadeRecord[], today = '2018-05-15') =>
  madeRoom(pathway, { records, today, ages: ['10-15'] })

const VISITED = room([
  on('aware', '2018-01-02'),
  {
    code: 'arrangement',
    values: {
      begins: '2018-01-01',
      age: 12,
      disabled: 'no',
      carer: 'host',
      lasting: 'meant',
      'looked-after': 'no',
    },
  },
  visit('2018-01-09', 'not-applicable'),
  on('visit-report', '2018-01-12', { visit: '2018-01-09' }),
  visit('2018-02-21', 'yes'),
  visit('2018-04-06', 'no'),
])

test('a room tells whether it is private fostering, and how each visit stands', () => {
  const [is, visits] = arrangementTells(VISITED)
  expect(is?.lines.at(-1)).toBe('So this is private fostering.')
  expect(visits?.lines).toContain('On 6 April 2018 the child was not seen alone.')
  expect(visits?.table?.rows).toEqual([
    ['13 February 2018', '9 January 2018', 'In time', 'Not called for', '12 January 2018'],
    ['20 February 2018', '21 February 2018', 'Late, 1 day', 'Yes', 'Not yet'],
    ['4 April 2018', '6 April 2018', 'Late, 2 days', 'No', 'Not yet'],
    ['18 May 2018', 'Not yet', 'Due soon', '', ''],
  ])
  expect(arrangementTells(room([]))).toEqual([])
})

test('the group sees the next visit to each child, the soonest due first, and of those that go on only', () => {
  const missing = room([on('aware', '2018-03-01')])
  const ended = room([on('aware', '2018-01-02'), on('ended', '2018-05-01')])
  const closed = { ...missing, room: { ...missing.room, state: 'closed' as const } }
  const [next] = arrangementsTell([VISITED, missing, ended, closed, room([])])
  expect(next?.lines).toEqual([
    '2 children are visited. The next visit is late for 1, and due soon for 1.',
  ])
  expect(next?.table?.rows.map((row) => row.slice(1))).toEqual([
    ['12 April 2018', 'Missing', '0 of 0'],
    ['18 May 2018', 'Due soon', '1 of 3'],
  ])
  expect(arrangementsTell([ended])).toEqual([])
  expect(pathway.panel?.tells?.(room([]), [missing])[0]?.lines).toEqual([
    '1 child is visited. The next visit is late for 1, and due soon for 0.',
  ])
})
