import { at } from '../../place.ts'
import type { CinPlanRule } from '../../rule.ts'

/** A plan may have started in an earlier year. */
export const rule4010: CinPlanRule = {
  code: '4010',
  severity: 'error',
  scope: 'cin-plan',
  fields: ['CINPlanStartDate'],
  words:
    'The child in need plan has no start date, or starts after the census year. Enter the date, or leave the plan out.',
  check: (plan, { last }) =>
    plan.start === null || (plan.start !== undefined && plan.start > last)
      ? [at(plan, 'CINPlanStartDate')]
      : null,
}
