import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsOf, madeAudit } from '../../../../test/support/made-audit.ts'
import type { MadeRecord } from '../../../../test/support/made-room.ts'
import { findingsOf, standingInWords } from './findings.ts'

const found: MadeRecord = {
  code: 'finding',
  values: { reference: 'F1', 'found-on': '2017-07-05', agency: 'Police', what: 'Not spoken to.' },
}
const step = (code: string, on: string, day: string, more = {}): MadeRecord => ({
  code,
  values: { finding: 'f1 ', [on]: day, ...more },
})
const challenged = step('challenge', 'asked-on', '2017-07-24', { 'answer-by': '2017-08-31' })
const answered = step('response', 'answered-on', '2017-08-21', { 'evidence-by': '2017-10-31' })
const seen = step('evidence', 'seen-on', '2017-10-16', { 'retest-by': '2018-01-31' })
const tested = (result: string, day = '2018-01-18') =>
  step('re-test', 'tested-on', day, { result, met: 18, of: 20 })
const closed = (day = '2018-02-01', as = 'met') => step('finding-closed', 'closed-on', day, { as })

const standing = (...records: readonly MadeRecord[]) => {
  const [one] = findingsOf(madeAudit({ records: [found, ...records] }))
  if (!one) throw new Error('no finding')
  return one
}

test('a finding stands at its last step, and says when the next is due', () => {
  expect(standing()).toMatchObject({ standing: 'found', since: '2017-07-05', due: null })
  expect(standing(challenged)).toMatchObject({ standing: 'challenged', due: '2017-08-31' })
  expect(standing(challenged, answered)).toMatchObject({
    standing: 'answered',
    due: '2017-10-31',
  })
  expect(standing(challenged, answered, seen)).toMatchObject({
    standing: 'evidence-seen',
    due: '2018-01-31',
  })
  expect(standing(challenged, answered, seen, tested('met'))).toMatchObject({
    standing: 're-tested',
    reTest: { result: 'met', met: 18, of: 20 },
    due: null,
  })
  expect(standing(challenged, answered, seen, tested('met'), closed())).toMatchObject({
    standing: 'closed',
    closedOn: '2018-02-01',
  })
})

test('what an agency says closes nothing, nor does a re-test that is not met', () => {
  expect(standing(challenged, answered, closed()).standing).toBe('answered')
  expect(standing(challenged, answered, seen, closed()).standing).toBe('evidence-seen')
  for (const result of ['partly', 'not-met']) {
    const one = standing(challenged, answered, seen, tested(result), closed())
    expect(one).toMatchObject({ standing: 're-tested', closedOn: null })
  }
})

test('what no longer arises closes on evidence of that, and not without', () => {
  expect(standing(challenged, closed('2018-02-01', 'overtaken')).standing).toBe('challenged')
  expect(standing(challenged, answered, seen, closed('2018-02-01', 'overtaken')).standing).toBe(
    'closed',
  )
})

test('after a re-test that is not met the agency is challenged again, and must be tested anew', () => {
  const again = step('challenge', 'asked-on', '2018-01-20', { 'answer-by': '2018-02-10' })
  const one = standing(challenged, answered, seen, tested('partly'), again)
  expect(one).toMatchObject({ standing: 'challenged', reTest: null, due: '2018-02-10' })
})

test('followed up elsewhere it stays open', () => {
  const carried = step('finding-carried', 'carried-on', '2018-03-01', { to: 'the audit of 2019' })
  const one = standing(challenged, answered, carried)
  expect(one).toMatchObject({ standing: 'answered', carriedTo: 'the audit of 2019' })
  expect(standingInWords(one)).toBe('answered; followed up in the audit of 2019')
})

test('whatever is recorded in whatever order, nothing closes before evidence was seen', () => {
  const any = fc.constantFrom(
    challenged,
    answered,
    seen,
    tested('met'),
    tested('not-met'),
    closed(),
    closed('2018-02-01', 'overtaken'),
  )
  // One day for all, so that they stand in the order drawn.
  const sameDay = ({ code, values }: MadeRecord): MadeRecord => ({
    code,
    values: Object.fromEntries(
      Object.entries(values).map(([id, value]) => [
        id,
        /^(asked|answered|seen|tested|closed)-on$/.test(id) ? '2018-01-01' : value,
      ]),
    ),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (records) => {
      const one = standing(...records.map(sameDay))
      const codes = records.map(({ code }) => code)
      if (one.standing === 'closed') {
        // What comes before an answer is no evidence of it, and is passed over.
        const answer = codes.indexOf('response')
        const evidence = codes.indexOf('evidence', answer + 1)
        expect(answer).toBeGreaterThan(-1)
        expect(evidence).toBeGreaterThan(answer)
        expect(codes.lastIndexOf('finding-closed')).toBeGreaterThan(evidence)
        expect(one.closedOn).toBe('2018-01-01')
      } else expect(one.closedOn).toBeNull()
    }),
    { numRuns: 2_000 },
  )
})

const said = (record: MadeRecord, ...before: readonly MadeRecord[]) =>
  faultsOf(record.code, record.values, madeAudit({ records: [found, ...before] }))

test('a step that is not open to a finding is refused beside its reference', () => {
  expect(said(answered)).toEqual([
    ['finding', 'The agency has not been challenged on this finding, or not again.'],
  ])
  expect(said(seen, challenged)).toEqual([['finding', 'The agency has not answered yet.']])
  expect(said(tested('met'), challenged, answered)[0]?.[1]).toContain('nothing to test')
  expect(said(closed(), challenged, answered)[0]?.[1]).toContain('closes on evidence')
  expect(said(closed(), challenged, answered, seen)[0]?.[1]).toContain('once a re-test')
  expect(said(challenged, challenged, answered, seen, tested('met'), closed())).toEqual([
    ['finding', 'This finding is closed.'],
  ])
  expect(faultsOf('challenge', { ...challenged.values, finding: 'F9' }, madeAudit())).toEqual([
    ['finding', 'No finding has this reference.'],
  ])
  expect(said(challenged)).toEqual([])
})

test('days out of order, and numbers that cannot be, are refused beside their question', () => {
  expect(said(step('challenge', 'asked-on', '2017-07-01', { 'answer-by': '2017-06-01' }))).toEqual([
    ['asked-on', 'This is before the step before it.'],
    ['answer-by', 'The next step can’t be due before this one.'],
  ])
  const before = [challenged, answered, seen]
  const test_ = (more: object) =>
    said(step('re-test', 'tested-on', '2018-01-18', { result: 'met', ...more }), ...before)
  expect(test_({ met: 21, of: 20 })).toEqual([['met', 'Only 20 were looked at.']])
  expect(test_({ met: 0, of: 20 })[0]?.[0]).toBe('result')
  expect(test_({ met: 20, of: 20, result: 'not-met' })[0]?.[0]).toBe('result')
  expect(test_({ met: 18, of: 20 })).toEqual([])
})

test('a finding has its own reference, and is of no more children than were audited', () => {
  const facts = madeAudit({ cases: [{ grade: 2 }, { grade: 3 }], records: [found] })
  expect(faultsOf('finding', { reference: 'F1 ', children: 3 }, facts)).toEqual([
    ['reference', 'Another finding has this reference. Give it its own.'],
    ['children', 'Only 2 children were audited.'],
  ])
  expect(faultsOf('finding', { reference: 'F2', children: 2 }, facts)).toEqual([])
})
