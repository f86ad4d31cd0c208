import { expect, test } from 'vitest'
import { madeAudit, madeForm } from '../../../../test/support/made-audit.ts'
import { auditEvidence, auditTells } from './assurance.ts'
import { auditInWords, sampleInWords } from './in-words.ts'

const audited = (many: number, under: number, good: number) =>
  Array.from({ length: many }, (_, at) => ({
    order: at < under ? ('yes' as const) : ('no' as const),
    grade: at < good ? 3 : 2,
  }))
const RANDOM = { method: 'simple-random', size: 12 }
const overall = {
  code: 'overall-grade',
  values: { 'moderated-on': '2017-06-28', grade: 2, reasons: 'Seen.', dissent: 'none' },
}
// All of the list, so that it does not matter which are drawn.
const whole = (many: number) => ({
  ...RANDOM,
  size: many,
  frame: Array.from({ length: many }, (_, at) => `C-${at + 1}`).join('\n'),
})

test('chosen cases say nothing about others, and get no interval', () => {
  const lines = auditInWords(madeAudit({ cases: audited(12, 5, 4) }))
  expect(lines[0]).toBe('12 children were audited, of 24 on the list, chosen for a reason.')
  expect(lines[1]).toBe(
    '5 of 12 children audited lived in a household with a protection order against domestic abuse; nearly half. The cases were chosen, so this says nothing about others.',
  )
  expect(lines.at(-1)).toContain('speaks for the children audited')
  expect(lines.join(' ')).not.toContain('%')
})

test('who audits everybody has no sample to reckon with', () => {
  const lines = auditInWords(madeAudit({ cases: audited(3, 1, 3), draw: whole(3) }))
  expect(lines[1]).toContain('about a third. These are all the cases there were.')
  expect(lines[2]).toContain('3 of 3 children audited were graded good or better; all.')
})

test('from 20 children on there is a percentage, with its numbers', () => {
  const facts = madeAudit({ cases: audited(20, 5, 10), draw: whole(20) })
  const lines = auditInWords(facts)
  expect(lines[1]).toContain('25% (5 of 20 children audited) lived')
  expect(lines[2]).toContain('50% (10 of 20 children audited) were graded good or better; half.')
  expect(lines.join(' ')).not.toContain('So small a sample')
})

test('what is not known is left out and said; what was not asked is not mentioned', () => {
  const facts = madeAudit({
    cases: [
      { order: 'yes', grade: 3 },
      { order: 'not-known', grade: 3 },
    ],
  })
  expect(auditInWords(facts)[1]).toContain('1 of 1 children audited lived')
  expect(auditInWords(facts)[2]).toBe('Not known, and left out: 1.')
  expect(auditInWords(madeAudit({ cases: [{ grade: 3 }] })).join(' ')).not.toContain('order')
})

test('before a grade is agreed an audit says nothing, and without an overall grade it is no evidence', () => {
  expect(auditInWords(madeAudit({ cases: [{}] }))).toEqual([])
  expect(auditInWords(madeAudit())).toEqual([])
  expect(auditEvidence(madeAudit({ cases: [{ grade: 3 }] }))).toBeNull()
})

test.each([
  ['other-agency', 'independent', true],
  ['other-agency', 'same-agency', false],
  ['independent', 'worked', false],
])('auditors %s and %s: independent is %s', (one, other, independent) => {
  const facts = madeAudit({
    cases: [{ grade: 3 }],
    records: [overall],
    reports: [
      madeForm(0, 'Police', { auditor: one }),
      madeForm(0, 'Council', { auditor: other }),
      // Who did not know the child graded nothing.
      madeForm(0, 'Hospitals', {
        known: { answer: 'no', reason: 'Moved here.' },
        auditor: 'worked',
      }),
    ],
  })
  expect(auditEvidence(facts)).toMatchObject({ rung: 'tested', base: 1, independent })
})

test('nobody is independent where no form says who read the file', () => {
  const facts = madeAudit({ cases: [{ grade: 3 }], records: [overall] })
  expect(auditEvidence(facts)).toMatchObject({ independent: false })
})

test('the sample is told with list, method, seed, those left out and the reserve', () => {
  const out = (reference: string) => ({
    code: 'replacement',
    values: { out: reference, why: 'no-file', reason: 'Lost.', 'decided-on': '2017-05-04' },
  })
  const draw = {
    size: 1,
    frame: 'C-1, North, It is long\nC-2, North, It is typical\nC-3, South',
  }
  const lines = sampleInWords(madeAudit({ draw, records: [out('C-1'), out('C-2'), out('C-9')] }))
  expect(lines[0]).toBe(
    '1 of 3 cases were chosen for a reason on 2 May 2017, with the seed “amber” (The chair).',
  )
  expect(lines[1]).toContain('Severn Vale Police, analyst; 1 May 2017')
  const left = lines.filter((line) => line.includes('was left out'))
  expect(left).toHaveLength(2)
  expect(left[0]).toMatch(
    /C-\d was left out on 4 May 2017: the file can’t be had\. C-\d took its place\. Lost\./,
  )
  expect(left[1]).toContain('The reserve was used up, so nobody took its place.')
  expect(lines.at(-1)).toBe('The reserve is used up.')
})

test('a room tells only what there is to tell', () => {
  expect(auditTells(madeAudit())).toEqual([])
  const titles = auditTells(
    madeAudit({ cases: [{ forms: 2 }, { forms: 1 }], reports: [madeForm(1, 'Police')] }),
  )
  expect(titles.map(({ title }) => title)).toEqual(['The sample', 'Forms still to come'])
  expect(titles[1]?.lines).toEqual(['Child 1: 2 of 2 still to come.'])
})
