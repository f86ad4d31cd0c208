import { at } from '../../place.ts'
import type { CinPlanRule } from '../../rule.ts'

export const rule4015: CinPlanRule = {
  code: '4015',
  severity: 'error',
  scope: 'cin-plan',
  fields: ['CINPlanStartDate', 'CINreferralDate'],
  words:
    'The child in need plan starts before the referral. Correct the date, or move the plan to the episode it belongs to.',
  check: (plan) =>
    plan.start && plan.parent.referral && plan.start < plan.parent.referral
      ? [at(plan, 'CINPlanStartDate'), at(plan.parent, 'CINreferralDate')]
      : null,
}
