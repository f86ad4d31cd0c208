import { retiredFactor } from './retired-factor.ts'
import type { AssessmentRule } from '../../rule.ts'

export const rule8950Q: AssessmentRule = {
  code: '8950Q',
  severity: 'query',
  scope: 'assessment',
  fields: ['AssessmentFactors'],
  words:
    'Factor 19A was replaced. Use 19B or 19C, which say by whom the child was harmed, or give a reason.',
  check: (assessment, year) => retiredFactor(assessment, year, '19A'),
}
