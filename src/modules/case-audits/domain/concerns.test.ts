import { expect, test } from 'vitest'
import { faultsOf, madeAudit, madeForm, neededFor } from '../../../../test/support/made-audit.ts'
import { clocksOf } from '../../rooms/index.ts'
import { concernsOf } from './concerns.ts'
import { caseAuditsPathway } from './pathway.ts'

const yes = { answer: 'yes', reason: '' } as const
const no = { answer: 'no', reason: '' } as const
const one = { cases: [{}] }

const concern = (foundOn: string, more = {}) => ({
  code: 'immediate-concern',
  child: 0,
  values: { reference: 'C1', agency: 'Council', 'found-on': foundOn, told: no, ...more },
})
const told = (day: string, more = {}) => ({
  code: 'concern-told',
  values: { reference: 'c1', 'told-on': day, ...more },
})
const answer = (day: string) => ({
  code: 'concern-answer',
  values: { reference: 'C1', 'answered-on': day, did: 'Seen.', safe: yes },
})
const clocks = (today: string, ...records: Parameters<typeof madeAudit>[0][]) =>
  clocksOf(caseAuditsPathway, madeAudit({ ...records[0], today }), new Date(today)).map(
    ({ title, due, state }) => [title, due, state],
  )

test.each([
  // Good Friday and Easter Monday lie between: 30 March and 2 April 2018, 3 and 6 April 2026.
  ['2018', '2018-03-29', '2018-04-03'],
  ['2026', '2026-04-02', '2026-04-07'],
  ['an ordinary week', '2017-06-13', '2017-06-14'],
])('in %s a concern is due the same day, and its answer the next working day', (_, day, next) => {
  const untold = { ...one, records: [concern(day)] }
  expect(clocks(day, untold)).toEqual([
    ['Tell Council of the immediate concern C1', day, 'due-soon'],
  ])
  expect(clocks(next, untold)).toMatchObject([[expect.any(String), day, 'breached']])
  const passedOn = { ...one, records: [concern(day, { told: yes, 'told-on': day })] }
  expect(clocks(day, passedOn)).toEqual([
    ['Tell Council of the immediate concern C1', day, 'met'],
    ['Answer of Council on the immediate concern C1', next, 'due-soon'],
  ])
  const answered = { ...one, records: [...passedOn.records, answer(next)] }
  expect(clocks(next, answered).map(([, , state]) => state)).toEqual(['met', 'met'])
})

test('told later it was late, and an answer is due when it was promised', () => {
  const facts = madeAudit({
    ...one,
    records: [concern('2017-06-13'), told('2017-06-15', { 'answer-by': '2017-06-20' })],
  })
  expect(concernsOf(facts)).toMatchObject([
    { toldOn: '2017-06-15', answerBy: '2017-06-20', answeredOn: null, childId: 'child-0' },
  ])
  expect(
    clocks('2017-06-16', { ...one, records: [concern('2017-06-13'), told('2017-06-15')] }),
  ).toMatchObject([
    [expect.any(String), '2017-06-13', 'met-late'],
    [expect.any(String), '2017-06-16', 'due-soon'],
  ])
})

test('what a form says about a child at risk is due the same day, until it is recorded', () => {
  const form = madeForm(0, 'Police', { concern: { answer: 'yes', reason: 'He is back.' } })
  const facts = { ...one, reports: [form] }
  expect(clocks('2017-06-10', facts)[0]?.[0]).toBe(
    'Pass on the concern in the form of Police, Child 1',
  )
  expect(neededFor('begin-moderation', madeAudit(facts))).toEqual([
    'The form of Police says a child is at risk today. Record the immediate concern.',
  ])
  const draft = { ...form, state: 'draft' as const }
  expect(clocks('2017-06-10', { ...one, reports: [draft] })).toEqual([])
  const recorded = { ...facts, records: [concern('2017-06-10')] }
  expect(clocks('2017-06-10', recorded)[0]?.[0]).toBe('Tell Council of the immediate concern C1')
})

test('no step leaves a concern untold, and none that ends the audit leaves it unanswered', () => {
  const untold = madeAudit({ records: [concern('2017-06-13')] })
  for (const code of ['begin-moderation', 'agree-grades', 'stop'])
    expect(neededFor(code, untold), code).toContain('Tell Council of the immediate concern C1.')
  const unanswered = madeAudit({ records: [concern('2017-06-13'), told('2017-06-13')] })
  for (const code of ['close', 'stop'])
    expect(neededFor(code, unanswered), code).toContain(
      'Council has not said what it did about the immediate concern C1.',
    )
  expect(neededFor('begin-moderation', unanswered)).toEqual([])
})

test('a concern with the reference of another, a time that is none, or told before it was found', () => {
  const facts = madeAudit({ ...one, records: [concern('2017-06-13')] })
  const values = {
    reference: 'c1',
    'found-on': '2017-06-13',
    'found-time': '24:10',
    told: yes,
    'told-on': '2017-06-12',
    'told-time': '9 am',
    'answer-by': '2017-06-11',
  }
  expect(faultsOf('immediate-concern', values, facts, 0).map(([question]) => question)).toEqual([
    'reference',
    'found-time',
    'told-on',
    'told-time',
    'answer-by',
  ])
  const fine = {
    ...values,
    reference: 'C2',
    'found-time': '09:10',
    'told-on': '2017-06-13',
    'told-time': '14:35',
    'answer-by': '2017-06-13',
  }
  expect(faultsOf('immediate-concern', fine, facts, 0)).toEqual([])
  expect(
    faultsOf('immediate-concern', { ...fine, 'told-on': '2017-06-14', 'answer-by': '' }, facts, 0),
  ).toEqual([['late', 'It was told on a later day. Say why.']])
})

test('telling and answering name a concern, come in order, and are recorded once', () => {
  const facts = madeAudit({ ...one, records: [concern('2017-06-13')] })
  const tell = (more: object) => faultsOf('concern-told', { reference: 'C1', ...more }, facts)
  expect(tell({ reference: 'C7', 'told-on': '2017-06-13' })[0]?.[1]).toContain(
    'No immediate concern',
  )
  expect(tell({ 'told-on': '2017-06-12' })[0]?.[0]).toBe('told-on')
  expect(tell({ 'told-on': '2017-06-13' })).toEqual([])
  expect(faultsOf('concern-answer', answer('2017-06-13').values, facts)[0]?.[1]).toContain(
    'Record first that the agency was told',
  )
  const after = madeAudit({ ...one, records: [concern('2017-06-13'), told('2017-06-14')] })
  expect(faultsOf('concern-told', told('2017-06-14').values, after)[0]?.[1]).toContain('already')
  expect(faultsOf('concern-answer', answer('2017-06-13').values, after)).toEqual([
    ['answered-on', 'It can’t have answered before it was told.'],
  ])
  expect(faultsOf('concern-answer', answer('2017-06-14').values, after)).toEqual([])
})
