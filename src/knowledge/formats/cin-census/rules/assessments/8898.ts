import { at } from '../../place.ts'
import { repeated } from '../repeated.ts'
import type { AssessmentRule } from '../../rule.ts'

export const rule8898: AssessmentRule = {
  code: '8898',
  severity: 'error',
  scope: 'assessment',
  fields: ['AssessmentFactors'],
  words: 'The same factor is recorded twice for the assessment. Remove the second one.',
  check: (assessment) => {
    if (assessment.factors.length < 2) return null
    const again = repeated(assessment.factors)
    return again.length === 0
      ? null
      : again.map((index) => at(assessment, 'AssessmentFactors', index))
  },
}
