import { at } from '../../place.ts'
import type { ProtectionPlanRule } from '../../rule.ts'

export const rule8840: ProtectionPlanRule = {
  code: '8840',
  severity: 'error',
  scope: 'protection-plan',
  fields: ['CPPstartDate', 'CPPendDate'],
  words:
    'The child protection plan starts and ends on the same day. Correct the dates, or leave out a plan that never took effect.',
  check: (plan) =>
    plan.start && plan.start === plan.end
      ? [at(plan, 'CPPstartDate'), at(plan, 'CPPendDate')]
      : null,
}
