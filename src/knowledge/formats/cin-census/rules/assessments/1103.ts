import { at } from '../../place.ts'
import type { AssessmentRule } from '../../rule.ts'

export const rule1103: AssessmentRule = {
  code: '1103',
  severity: 'error',
  scope: 'assessment',
  fields: ['AssessmentActualStartDate', 'CINreferralDate'],
  words:
    'The assessment starts before the referral. Correct the date, or move the assessment to the episode it belongs to.',
  check: (assessment) =>
    assessment.start && assessment.parent.referral && assessment.start < assessment.parent.referral
      ? [at(assessment, 'AssessmentActualStartDate'), at(assessment.parent, 'CINreferralDate')]
      : null,
}
