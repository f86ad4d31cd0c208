import { cinPlansOf, liesBeforeEndOf } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { ProtectionPlanRule } from '../../rule.ts'

/** It may start on the day the child in need plan ends. */
export const rule4017: ProtectionPlanRule = {
  code: '4017',
  severity: 'error',
  scope: 'protection-plan',
  fields: ['CPPstartDate', 'CINPlanStartDate', 'CINPlanEndDate'],
  words:
    'A child protection plan starts while a child in need plan is in force. End the child in need plan when the protection plan starts.',
  check: (plan, { last }) => {
    const { start } = plan
    if (!start) return null
    const other = cinPlansOf(plan.parent.parent).find((one) =>
      liesBeforeEndOf(start, one.start, one.end, last),
    )
    return other
      ? [at(plan, 'CPPstartDate'), at(other, 'CINPlanStartDate'), at(other, 'CINPlanEndDate')]
      : null
  },
}
