import { at } from '../../place.ts'
import type { AssessmentRule } from '../../rule.ts'

/** A start that is missing does not fall in the year either. */
export const rule8736: AssessmentRule = {
  code: '8736',
  severity: 'error',
  scope: 'assessment',
  fields: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
  words:
    'An assessment that is not completed does not start in the census year. Enter when it was authorised, or correct its start.',
  check: (assessment, { first, last }) => {
    const { start, authorised } = assessment
    if (authorised !== null || start === undefined) return null
    return start === null || start < first || start > last
      ? [at(assessment, 'AssessmentActualStartDate'), at(assessment, 'AssessmentAuthorisationDate')]
      : null
  },
}
