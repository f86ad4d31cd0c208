import { liesIn, protectionPlansOf } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { ProtectionPlanRule } from '../../rule.ts'

/** A plan is in force on the day it ends, so one that starts that day overlaps it. */
export const rule8940: ProtectionPlanRule = {
  code: '8940',
  severity: 'error',
  scope: 'protection-plan',
  fields: ['CPPstartDate', 'CPPendDate'],
  words:
    'Two child protection plans of the child overlap. Correct the dates, so that one ends before the next starts.',
  check: (plan, { last }) => {
    const plans = protectionPlansOf(plan.parent.parent)
    const { start } = plan
    if (plans.length < 2 || !start) return null
    const other = plans.find((one) => one !== plan && liesIn(start, one.start, one.end, last))
    return other
      ? [at(plan, 'CPPstartDate'), at(other, 'CPPstartDate'), at(other, 'CPPendDate')]
      : null
  },
}
