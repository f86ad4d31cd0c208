import { at } from '../../place.ts'
import type { CinPlanRule } from '../../rule.ts'

export const rule4012Q: CinPlanRule = {
  code: '4012Q',
  severity: 'query',
  scope: 'cin-plan',
  fields: ['CINPlanStartDate', 'CINPlanEndDate'],
  words:
    'The child in need plan starts and ends on the same day. Correct the dates, or give a reason.',
  check: (plan) =>
    plan.start && plan.start === plan.end
      ? [at(plan, 'CINPlanStartDate'), at(plan, 'CINPlanEndDate')]
      : null,
}
