import { retiredFactor } from './retired-factor.ts'
import type { AssessmentRule } from '../../rule.ts'

export const rule8945Q: AssessmentRule = {
  code: '8945Q',
  severity: 'query',
  scope: 'assessment',
  fields: ['AssessmentFactors'],
  words:
    'Factor 18A was replaced. Use 18B or 18C, which say by whom the child was harmed, or give a reason.',
  check: (assessment, year) => retiredFactor(assessment, year, '18A'),
}
