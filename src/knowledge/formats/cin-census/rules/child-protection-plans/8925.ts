import { at } from '../../place.ts'
import type { ProtectionPlanRule } from '../../rule.ts'

export const rule8925: ProtectionPlanRule = {
  code: '8925',
  severity: 'error',
  scope: 'protection-plan',
  fields: ['CPPendDate', 'CPPstartDate'],
  words: 'The child protection plan ends before it starts. Correct whichever date is wrong.',
  check: (plan) =>
    plan.start && plan.end && plan.end < plan.start
      ? [at(plan, 'CPPendDate'), at(plan, 'CPPstartDate')]
      : null,
}
