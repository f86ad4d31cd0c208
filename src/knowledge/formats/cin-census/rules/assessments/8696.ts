import { at } from '../../place.ts'
import type { AssessmentRule } from '../../rule.ts'

export const rule8696: AssessmentRule = {
  code: '8696',
  severity: 'error',
  scope: 'assessment',
  fields: ['AssessmentAuthorisationDate'],
  words:
    'The assessment was completed outside the census year. Correct the date, or leave the assessment out.',
  check: (assessment, { first, last }) =>
    assessment.authorised && (assessment.authorised < first || assessment.authorised > last)
      ? [at(assessment, 'AssessmentAuthorisationDate')]
      : null,
}
