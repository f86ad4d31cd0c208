import { at } from '../../place.ts'
import type { CinPlanRule } from '../../rule.ts'

export const rule4013: CinPlanRule = {
  code: '4013',
  severity: 'error',
  scope: 'cin-plan',
  fields: ['CINPlanEndDate'],
  words:
    'The child in need plan ends outside the census year. Correct the date; leave out a plan that ended before the year.',
  check: (plan, { first, last }) =>
    plan.end && (plan.end < first || plan.end > last) ? [at(plan, 'CINPlanEndDate')] : null,
}
