import { at } from '../../place.ts'
import type { AssessmentRule } from '../../rule.ts'

/** An assessment that starts and ends on one day is no fault. */
export const rule8608: AssessmentRule = {
  code: '8608',
  severity: 'error',
  scope: 'assessment',
  fields: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
  words: 'The assessment ends before it starts. Correct whichever date is wrong.',
  check: (assessment) =>
    assessment.start && assessment.authorised && assessment.start > assessment.authorised
      ? [at(assessment, 'AssessmentActualStartDate'), at(assessment, 'AssessmentAuthorisationDate')]
      : null,
}
