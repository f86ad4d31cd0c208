import { at } from '../../place.ts'
import type { ProtectionPlanRule } from '../../rule.ts'

export const rule8930: ProtectionPlanRule = {
  code: '8930',
  severity: 'error',
  scope: 'protection-plan',
  fields: ['CPPendDate'],
  words:
    'The child protection plan ends outside the census year. Correct the date; leave out a plan that ended before the year.',
  check: (plan, { first, last }) =>
    plan.end && (plan.end < first || plan.end > last) ? [at(plan, 'CPPendDate')] : null,
}
