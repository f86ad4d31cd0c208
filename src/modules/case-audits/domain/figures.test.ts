import { expect, test } from 'vitest'
import { inShort, madeAudit, madeConcern } from '../../../../test/support/made-audit.ts'
import { periodOf } from '../../../knowledge/law/index.ts'
import type { RoomFacts } from '../../rooms/index.ts'
import { auditFigures } from './figures.ts'

const YEAR = periodOf(2017)
const ofRooms = (...rooms: readonly RoomFacts[]) => inShort(auditFigures.ofRooms(rooms, YEAR))

test('two audits of six children, counted by hand', () => {
  const first = madeAudit({
    reference: 'AU-1',
    cases: [
      { order: 'yes', grade: 4 },
      { order: 'no', grade: 3 },
      { order: 'not-known', grade: 2 },
      // Of the year before, and of a child whose grade is not agreed yet.
      { order: 'yes', grade: 3, moderatedOn: '2017-03-31' },
      { order: 'yes' },
    ],
    records: [
      madeConcern('C1', '2017-06-01', '2017-06-01'),
      madeConcern('C2', '2017-06-02', '2017-06-03'),
      madeConcern('C3', '2017-06-04'),
      madeConcern('C4', '2018-04-01', '2018-04-01'),
    ],
  })
  const second = madeAudit({ reference: 'AU-2', cases: [{ grade: 1 }] })
  expect(ofRooms(first, second)).toEqual({
    'audits.count': [2, null, 0],
    'audited.count': [4, null, 0],
    'graded-good-or-better.percent': [2, 4, 0],
    'under-order.percent': [1, 2, 1],
    'immediate-concerns.count': [3, null, 0],
    'immediate-concerns.same-day.percent': [1, 3, 0],
    'findings.count': [0, null, 0],
    'findings-closed.count': [0, null, 0],
  })
})

test('with no audit nothing is known, and an empty base has a reason and no percentage', () => {
  expect(ofRooms()['audited.count']).toBe('No audit has come to anything that is counted.')
  expect(ofRooms(madeAudit({ cases: [{}] }))['audited.count']).toBe(
    'No audit has come to anything that is counted.',
  )
  const before = madeAudit({ cases: [{ grade: 3, moderatedOn: '2016-06-01' }] })
  expect(ofRooms(before)).toMatchObject({
    'audited.count': [0, null, 0],
    'graded-good-or-better.percent': 'There were none, so there is no percentage.',
    'under-order.percent': 'No audit in the period asked about orders.',
  })
})

test('what was given up is not audited, but its concerns were found', () => {
  const facts = madeAudit({
    cases: [{ grade: 3 }],
    records: [madeConcern('C1', '2017-06-01', '2017-06-01')],
    stage: 'stopped',
  })
  expect(ofRooms(facts)).toMatchObject({
    'audited.count': [0, null, 0],
    'immediate-concerns.count': [1, null, 0],
  })
})

test('an aggregate return asks for the same figures, in the same words', () => {
  const counted = auditFigures.ofRooms([madeAudit({ cases: [{ grade: 3 }] })], YEAR)
  expect(auditFigures.asked.map(({ id, title, meaning }) => [id, title, meaning])).toEqual(
    counted.map(({ id, title, meaning }) => [id, title, meaning]),
  )
  for (const { unit, meaning } of auditFigures.asked)
    expect(meaning.denominator === '').toBe(unit === 'count')
  const children = auditFigures.asked.filter(({ meaning }) => meaning.disclosure === 'children')
  expect(children.map(({ id }) => id)).toContain('case-audits.audited.count')
})
