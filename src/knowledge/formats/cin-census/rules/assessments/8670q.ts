import { at } from '../../place.ts'
import type { AssessmentRule } from '../../rule.ts'

/**
 * Working days leave out weekends and the bank holidays of England. The 45th working day before is
 * no fault.
 */
export const rule8670Q: AssessmentRule = {
  code: '8670Q',
  severity: 'query',
  scope: 'assessment',
  fields: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
  words:
    'The assessment has been open for more than 45 working days at the year’s end. Enter when it was authorised, or give a reason.',
  check: (assessment, { last45 }) =>
    assessment.authorised === null && assessment.start && assessment.start < last45
      ? [at(assessment, 'AssessmentActualStartDate'), at(assessment, 'AssessmentAuthorisationDate')]
      : null,
}
