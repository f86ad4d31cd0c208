import { cinPlansOf, liesIn } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { CinPlanRule } from '../../rule.ts'

/** A plan is in force on the day it ends, so one that starts that day overlaps it. */
export const rule4014: CinPlanRule = {
  code: '4014',
  severity: 'error',
  scope: 'cin-plan',
  fields: ['CINPlanStartDate', 'CINPlanEndDate'],
  words:
    'Two child in need plans of the child overlap. Correct the dates, so that one ends before the next starts.',
  check: (plan, { last }) => {
    const plans = cinPlansOf(plan.parent.parent)
    const { start } = plan
    if (plans.length < 2 || !start) return null
    const other = plans.find((one) => one !== plan && liesIn(start, one.start, one.end, last))
    return other
      ? [at(plan, 'CINPlanStartDate'), at(other, 'CINPlanStartDate'), at(other, 'CINPlanEndDate')]
      : null
  },
}
