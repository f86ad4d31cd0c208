import { auditForm, type Question } from '../../../asks/index.ts'
import type { AgencyForm } from '../../../rooms/index.ts'
import { AUDITORS, GRADES, SHIPPED } from '../codes.ts'
import { grade, long, one } from './ask.ts'

// In a room the child is known, and there are no standards to score by.
const NOT_HERE = ['reference']
const ALWAYS = ['known', 'concern']
const KNOWN = { question: 'known', is: ['yes'] }

const shipped = SHIPPED.filter(({ id }) => !NOT_HERE.includes(id)).map((question): Question => {
  const asked = { ...question, standard: undefined }
  return ALWAYS.includes(question.id) ? asked : { ...asked, when: KNOWN }
})
const [before, after] = [
  shipped.filter(({ id }) => ALWAYS.includes(id)),
  shipped.filter(({ id }) => !ALWAYS.includes(id)),
]
const lastGraded = after.findLastIndex(({ type }) => type === 'grade') + 2

/** What an agency makes of its own part in one child’s case. */
export const agencyAudit: AgencyForm = {
  code: 'agency-audit',
  // Rises with the shipped form, whose questions it asks.
  version: auditForm.version,
  title: 'An agency’s audit of its part',
  intro:
    'You look at your agency’s part in this child’s case. The audit day brings the agencies’ forms together. If the child is at risk today, tell the agency that can act first.',
  perChild: true,
  questions: [
    ...before,
    one('auditor', 'Who read the file?', AUDITORS, {
      when: KNOWN,
      hint: 'The audit is independent where nobody graded the work of their own agency.',
    }),
    ...after.slice(0, lastGraded),
    grade('overall-grade', 'Overall, how good was your agency’s part?', GRADES, { when: KNOWN }),
    long('overall-why', 'Why this grade?', { when: KNOWN }),
    ...after.slice(lastGraded),
  ],
}
