import { expect, test } from 'vitest'
import { faultsOf, madeAudit, madeForm } from '../../../../../test/support/made-audit.ts'

test('the days of a plan come in their order', () => {
  const plan = {
    first: '2016-04-01',
    last: '2017-03-31',
    'agreed-on': '2017-05-08',
    'forms-due': '2017-06-16',
    'audit-day': '2017-06-28',
    'report-due': '2017-07-21',
  }
  const facts = madeAudit()
  expect(faultsOf('plan', plan, facts)).toEqual([])
  const turned = {
    first: '2017-04-01',
    last: '2017-03-31',
    'agreed-on': '2017-07-08',
    'forms-due': '2017-06-16',
    'audit-day': '2017-06-15',
    'report-due': '2017-06-14',
  }
  expect(faultsOf('plan', turned, facts).map(([question]) => question)).toEqual([
    'last',
    'forms-due',
    'audit-day',
    'report-due',
  ])
})

const draw = {
  frame: 'C-1, North\nC-2, South\nC-3, North',
  method: 'simple-random',
  size: 2,
  seed: 'amber',
  'supplied-on': '2017-05-01',
  'drawn-on': '2017-05-02',
}

test('a draw says beside each question why it can’t be drawn', () => {
  const facts = madeAudit()
  const said = (more: object) => faultsOf('draw', { ...draw, ...more }, facts)
  expect(said({})).toEqual([])
  expect(said({ frame: 'Amy Example\nC-1\nC-1', size: 1 })).toEqual([
    ['frame', 'Line 1: a reference has a number in it. Never use a name.'],
    ['frame', 'Line 3: its reference stands in line 2 already.'],
  ])
  expect(said({ size: 4 })).toEqual([
    ['size', 'The list has 3 cases, so 4 can’t be drawn from it.'],
  ])
  expect(said({ frame: 'C-1\nC-2', method: 'stratified' })[0]?.[0]).toBe('frame')
  expect(said({ 'drawn-on': '2017-04-30' })).toEqual([
    ['drawn-on', 'It can’t be drawn before the list was supplied.'],
  ])
  const names = Array.from({ length: 8 }, () => 'Amy').join('\n')
  expect(said({ frame: names }).at(-1)).toEqual(['frame', '3 more lines can’t be used.'])
})

test('who draws again says why', () => {
  const facts = madeAudit({ draw: {}, cases: [{}] })
  expect(faultsOf('draw', draw, facts)).toEqual([
    ['again', 'A sample was drawn already. Say why it is drawn again.'],
  ])
  expect(faultsOf('draw', { ...draw, again: 'The list was of the wrong year.' }, facts)).toEqual([])
})

test('only a case of the sample is left out, and not before it was drawn', () => {
  const facts = madeAudit({ cases: [{}, {}] })
  expect(faultsOf('replacement', { out: 'c-1', 'decided-on': '2017-05-02' }, facts)).toEqual([])
  expect(faultsOf('replacement', { out: 'C-9', 'decided-on': '2017-05-01' }, facts)).toEqual([
    ['out', 'This case is not in the sample.'],
    ['decided-on', 'This is before the sample was drawn.'],
  ])
  expect(faultsOf('replacement', { out: 'C-1' }, madeAudit())).toEqual([
    ['out', 'No sample has been drawn yet.'],
  ])
})

test('a child stands for one case of the sample, and no other child for the same', () => {
  const facts = madeAudit({ cases: [{}, {}] })
  const said = (reference: string, child: number) =>
    faultsOf('audited-case', { reference }, facts, child)
  expect(said('C-1', 0)).toEqual([])
  expect(said('c-2', 0)).toEqual([['reference', 'Another child of this room has this reference.']])
  expect(said('C-9', 0)).toEqual([['reference', 'This reference is not in the sample.']])
})

test('a grade that differs from an agency’s says why, and names whose', () => {
  const facts = madeAudit({
    cases: [{}, {}],
    reports: [
      madeForm(0, 'Police'),
      madeForm(0, 'Council', { 'overall-grade': 2 }),
      madeForm(0, 'Hospitals', { known: { answer: 'no', reason: 'Moved.' } }),
    ],
  })
  const said = (values: object, child: number) =>
    faultsOf('moderated-grade', { ...values }, facts, child)
  expect(said({ grade: 3 }, 0)).toEqual([
    ['differs', 'Say why it differs. Council: Requires improvement.'],
  ])
  expect(said({ grade: 4 }, 0)).toEqual([
    ['differs', 'Say why it differs. Police: Good. Council: Requires improvement.'],
  ])
  expect(said({ grade: 3, differs: 'Its part was small.' }, 0)).toEqual([])
  expect(said({ grade: 3 }, 1)).toEqual([
    ['grade', 'No agency has graded its part for this child yet.'],
  ])
  const replaced = { ...facts, records: facts.records.filter(({ code }) => code === 'draw') }
  expect(faultsOf('moderated-grade', { grade: 3 }, replaced, 0)).toEqual([
    ['grade', 'This child stands for no case of the sample.'],
  ])
})

test('a practitioner said something', () => {
  expect(faultsOf('practitioner-view', {}, madeAudit())[0]?.[0]).toBe('well')
  expect(faultsOf('practitioner-view', { support: 'Monthly.' }, madeAudit())).toEqual([])
})

const action = {
  code: 'action',
  values: { reference: 'A1', 'agreed-on': '2017-07-05', due: '2017-10-31' },
}

test('an action has its own reference and a finding there is, and is done once, after it was agreed', () => {
  const facts = madeAudit({ records: [action] })
  expect(
    faultsOf('action', { ...action.values, due: '2017-07-01', finding: 'F1' }, facts).map(
      ([question]) => question,
    ),
  ).toEqual(['reference', 'due', 'finding'])
  expect(faultsOf('action', { ...action.values, reference: 'A2' }, facts)).toEqual([])
  const done = (reference: string, day: string, of = facts) =>
    faultsOf('action-done', { reference, 'done-on': day }, of).map(([question]) => question)
  expect(done('A2', '2017-08-01')).toEqual(['reference'])
  expect(done('a1', '2017-07-01')).toEqual(['done-on'])
  expect(done('a1', '2017-08-01')).toEqual([])
  const after = madeAudit({
    records: [
      action,
      { code: 'action-done', values: { reference: 'A1', 'done-on': '2017-08-01' } },
    ],
  })
  expect(done('A1', '2017-08-02', after)).toEqual(['reference'])
})

test('a report says of findings and of the next audit what the room says', () => {
  const yes = { answer: 'yes', reason: '' }
  const no = { answer: 'no', reason: 'All was well.' }
  const finding = { code: 'finding', values: { reference: 'F1', 'found-on': '2017-07-05' } }
  const said = (findings: object, again: string, facts = madeAudit()) =>
    faultsOf(
      'report',
      { 'written-on': '2017-07-12', 'any-findings': findings, 're-audit-by': again } as never,
      facts,
    ).map(([question]) => question)
  expect(said(yes, '2018-07-01')).toEqual(['any-findings'])
  expect(said(no, '2018-07-01')).toEqual([])
  expect(said(no, '2017-07-12', madeAudit({ records: [finding] }))).toEqual([
    'any-findings',
    're-audit-by',
  ])
  const written = madeAudit({
    records: [{ code: 'report', values: { 'written-on': '2017-07-12' } }],
  })
  expect(faultsOf('re-audit', { 'decided-on': '2017-07-11' }, written)[0]?.[0]).toBe('decided-on')
  expect(faultsOf('re-audit', { 'decided-on': '2017-07-12' }, written)).toEqual([])
})
