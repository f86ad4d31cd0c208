import { protectionPlansOf } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { CinPlanRule } from '../../rule.ts'

/** Both without an end. Which days overlap is for rules 4016 and 4017. */
export const rule4001: CinPlanRule = {
  code: '4001',
  severity: 'error',
  scope: 'cin-plan',
  fields: ['CINPlanEndDate', 'CPPendDate'],
  words:
    'A child in need plan is open while a child protection plan is open. End the child in need plan on the day the other started.',
  check: (plan) => {
    if (plan.end !== null) return null
    const other = protectionPlansOf(plan.parent.parent).find(({ end }) => end === null)
    return other ? [at(plan, 'CINPlanEndDate'), at(other, 'CPPendDate')] : null
  },
}
