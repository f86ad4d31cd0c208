import { liesBeforeEndOf, protectionPlansOf } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { CinPlanRule } from '../../rule.ts'

/** It may start on the day the protection plan ends. */
export const rule4016: CinPlanRule = {
  code: '4016',
  severity: 'error',
  scope: 'cin-plan',
  fields: ['CINPlanStartDate', 'CPPstartDate', 'CPPendDate'],
  words:
    'A child in need plan starts while a child protection plan is in force. Start it when the protection plan ends.',
  check: (plan, { last }) => {
    const { start } = plan
    if (!start) return null
    const other = protectionPlansOf(plan.parent.parent).find((one) =>
      liesBeforeEndOf(start, one.start, one.end, last),
    )
    return other
      ? [at(plan, 'CINPlanStartDate'), at(other, 'CPPstartDate'), at(other, 'CPPendDate')]
      : null
  },
}
