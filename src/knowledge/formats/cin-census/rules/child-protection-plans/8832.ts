import { at } from '../../place.ts'
import type { ProtectionPlanRule } from '../../rule.ts'

export const rule8832: ProtectionPlanRule = {
  code: '8832',
  severity: 'error',
  scope: 'protection-plan',
  fields: ['CPPstartDate', 'ReferralNFA'],
  words:
    'The referral is marked as needing no further action, but has a child protection plan. Correct the mark, or remove the plan.',
  check: (plan) =>
    plan.parent.noFurtherAction === true
      ? [at(plan, 'CPPstartDate'), at(plan.parent, 'ReferralNFA')]
      : null,
}
