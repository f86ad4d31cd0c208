import { at } from '../../place.ts'
import type { ProtectionPlanRule } from '../../rule.ts'

/** A plan may have started in an earlier year. */
export const rule8720: ProtectionPlanRule = {
  code: '8720',
  severity: 'error',
  scope: 'protection-plan',
  fields: ['CPPstartDate'],
  words:
    'The child protection plan has no start date, or starts after the census year. Enter the date, or leave the plan out.',
  check: (plan, { last }) =>
    plan.start === null || (plan.start !== undefined && plan.start > last)
      ? [at(plan, 'CPPstartDate')]
      : null,
}
