import { at } from '../../place.ts'
import type { AssessmentRule } from '../../rule.ts'

export const rule8614: AssessmentRule = {
  code: '8614',
  severity: 'error',
  scope: 'assessment',
  fields: ['AssessmentFactors', 'AssessmentAuthorisationDate'],
  words:
    'Factors are recorded for an assessment that is not completed. Enter the day it was authorised, or remove the factors.',
  check: (assessment) =>
    assessment.authorised === null && assessment.factors.length > 0
      ? [
          at(assessment, 'AssessmentAuthorisationDate'),
          ...assessment.factors.map((_, index) => at(assessment, 'AssessmentFactors', index)),
        ]
      : null,
}
