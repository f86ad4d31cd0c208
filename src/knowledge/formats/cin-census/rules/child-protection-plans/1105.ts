import { at } from '../../place.ts'
import type { ProtectionPlanRule } from '../../rule.ts'

export const rule1105: ProtectionPlanRule = {
  code: '1105',
  severity: 'error',
  scope: 'protection-plan',
  fields: ['CPPstartDate', 'CINreferralDate'],
  words:
    'The child protection plan starts before the referral. Correct the date, or move the plan to the episode it belongs to.',
  check: (plan) =>
    plan.start && plan.parent.referral && plan.start < plan.parent.referral
      ? [at(plan, 'CPPstartDate'), at(plan.parent, 'CINreferralDate')]
      : null,
}
