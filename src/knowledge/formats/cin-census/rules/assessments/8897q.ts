import { FACTORS } from '../../codes.ts'
import { at } from '../../place.ts'
import type { AssessmentRule } from '../../rule.ts'

/** Codes that were retired are still codes here: 8945Q and 8950Q ask about them. */
export const rule8897Q: AssessmentRule = {
  code: '8897Q',
  severity: 'query',
  scope: 'assessment',
  fields: ['AssessmentFactors', 'AssessmentAuthorisationDate'],
  words:
    'A completed assessment has no factors, or one that is no code of the census. Enter every factor found or 21 for none, or give a reason.',
  check: (assessment, { first }) => {
    const { authorised, factors } = assessment
    if (!authorised || authorised < first) return null
    const day = at(assessment, 'AssessmentAuthorisationDate')
    if (factors.length === 0) return [at(assessment, 'AssessmentFactors'), day]
    const wrong = factors.flatMap((code, index) => (FACTORS.has(code) ? [] : [index]))
    return wrong.length === 0
      ? null
      : [...wrong.map((index) => at(assessment, 'AssessmentFactors', index)), day]
  },
}
