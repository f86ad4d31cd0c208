import { at } from '../../place.ts'
import type { ProtectionPlanRule } from '../../rule.ts'

/** Missing is not zero. */
export const rule8730: ProtectionPlanRule = {
  code: '8730',
  severity: 'error',
  scope: 'protection-plan',
  fields: ['NumberOfPreviousCPP'],
  words:
    'It is not said how many child protection plans the child had before. Enter the number; 0 for none.',
  check: (plan) => (plan.previousPlans === null ? [at(plan, 'NumberOfPreviousCPP')] : null),
}
