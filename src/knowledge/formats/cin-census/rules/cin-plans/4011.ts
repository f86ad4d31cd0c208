import { at } from '../../place.ts'
import type { CinPlanRule } from '../../rule.ts'

export const rule4011: CinPlanRule = {
  code: '4011',
  severity: 'error',
  scope: 'cin-plan',
  fields: ['CINPlanEndDate', 'CINPlanStartDate'],
  words: 'The child in need plan ends before it starts. Correct whichever date is wrong.',
  check: (plan) =>
    plan.start && plan.end && plan.end < plan.start
      ? [at(plan, 'CINPlanEndDate'), at(plan, 'CINPlanStartDate')]
      : null,
}
