import { expect, test } from 'vitest'
import { playRoom } from '../../../test/support/made-room.ts'
import { periodOf } from '../../knowledge/law/index.ts'
import {
  auditInWords,
  caseAuditsPathway,
  concernsOf,
  findingsOf,
  interRaterInWords,
  sampleInWords,
  sampleOf,
} from '../../modules/case-audits/index.ts'
import { clocksOf, recordsOf, stillRunning } from '../../modules/rooms/index.ts'
import { CASE_AUDITS } from './case-audits.ts'

const YEAR_END = '2018-03-31'
const played = CASE_AUDITS.map((room) => playRoom(caseAuditsPathway, room, YEAR_END))
const [finished, underWay] = played.map(({ facts }) => facts)
if (!finished || !underWay) throw new Error('an audit is missing')

test('every step of the demonstration can be taken as it is, and lies in the year', () => {
  expect(played.flatMap(({ problems }) => problems)).toEqual([])
  const days = CASE_AUDITS.flatMap(({ steps }) => steps.map(({ day }) => day))
  expect(days.every((day) => day >= '2017-04-01' && day <= YEAR_END)).toBe(true)
})

test('each child has forms of two or three agencies, and what some practitioners and families say', () => {
  for (const { id } of finished.children) {
    const forms = finished.reports.filter(({ childId }) => childId === id).length
    expect([2, 3]).toContain(forms)
  }
  expect(recordsOf(finished, 'practitioner-view')).toHaveLength(6)
  expect(recordsOf(finished, 'family-view')).toHaveLength(7)
})

test('in 2017-18 twelve children were audited, five of them under an order, four cases good', () => {
  const figures = caseAuditsPathway.figures?.ofRooms([finished, underWay], periodOf(2017)) ?? []
  const found = figures.map(({ id, measure }) => [
    id.replace('case-audits.', ''),
    measure.numerator,
    measure.denominator,
  ])
  expect(found).toEqual([
    ['audits.count', 1, null],
    ['audited.count', 12, null],
    ['graded-good-or-better.percent', 4, 12],
    ['under-order.percent', 5, 12],
    ['immediate-concerns.count', 1, null],
    ['immediate-concerns.same-day.percent', 1, 1],
    ['findings.count', 3, null],
    ['findings-closed.count', 3, null],
  ])
})

test('the audit speaks in words, with how far the share may lie from them', () => {
  expect(auditInWords(finished)).toEqual([
    '12 children were audited, of 61 on the list, drawn at random within groups.',
    '5 of 12 children audited lived in a household with a protection order against domestic abuse; nearly half. Among all 61 on the list it may be anywhere from 19% to 68%.',
    '4 of 12 children audited were graded good or better; about a third. Among all 61 on the list it may be anywhere from 14% to 61%.',
    'The work as a whole was graded: Requires improvement.',
    'So small a sample speaks for the children audited, and not for all.',
  ])
  expect(caseAuditsPathway.evidence?.(finished)).toMatchObject({
    rung: 'tested',
    base: 12,
    independent: true,
  })
})

test('one case was left out, and the next of its district took its place', () => {
  const sample = sampleOf(finished)
  expect(sample).toMatchObject({ frameSize: 61, method: 'stratified', draws: 1 })
  expect(sample?.replaced).toHaveLength(1)
  expect(sample?.cases).toHaveLength(12)
  expect(sampleInWords(finished).join(' ')).toContain('took its place')
})

test('the one immediate concern was told the same day and answered the next', () => {
  expect(concernsOf(finished)).toMatchObject([
    { foundOn: '2017-06-13', toldOn: '2017-06-13', answeredOn: '2017-06-14' },
  ])
})

test('every finding is closed on evidence; one was challenged again after a re-test that was not met', () => {
  expect(findingsOf(finished).map(({ standing, reTest }) => [standing, reTest])).toEqual([
    ['closed', { result: 'met', met: 18, of: 20 }],
    ['closed', { result: 'met', met: 14, of: 15 }],
    ['closed', { result: 'met', met: 17, of: 20 }],
  ])
  expect(recordsOf(finished, 'challenge')).toHaveLength(4)
  expect(finished.room.stage).toBe('closed')
  expect(stillRunning(clocksOf(caseAuditsPathway, finished, new Date(YEAR_END)))).toEqual([])
})

test('two auditors gave the same grade in 22 of 28 gradings', () => {
  expect(interRaterInWords(finished)[0]).toContain('same grade in 22 of 28 gradings')
})

test('the second audit has its sample, and waits for forms', () => {
  expect(underWay.room.stage).toBe('auditing')
  expect(sampleOf(underWay)?.cases).toHaveLength(24)
  expect(underWay.reports).toHaveLength(18)
  expect(caseAuditsPathway.evidence?.(underWay)).toBeNull()
  const move = caseAuditsPathway.moves.find(({ code }) => code === 'begin-moderation')
  const needed = move?.needs?.(underWay) ?? []
  // Five children have all their forms.
  expect(needed).toHaveLength(24 - 5)
  expect(needed[0]).toContain('Child 6: 1 form has not come.')
})
