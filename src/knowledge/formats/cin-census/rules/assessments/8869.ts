import { at } from '../../place.ts'
import type { AssessmentRule } from '../../rule.ts'

export const rule8869: AssessmentRule = {
  code: '8869',
  severity: 'error',
  scope: 'assessment',
  fields: ['AssessmentFactors'],
  words: 'The code for no factors (21) stands beside other factors. Remove whichever is wrong.',
  check: (assessment) =>
    assessment.factors.includes('21') && assessment.factors.some((code) => code !== '21')
      ? assessment.factors.map((_, index) => at(assessment, 'AssessmentFactors', index))
      : null,
}
