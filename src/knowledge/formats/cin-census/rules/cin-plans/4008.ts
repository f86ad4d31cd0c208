import { at } from '../../place.ts'
import type { CinPlanRule } from '../../rule.ts'

export const rule4008: CinPlanRule = {
  code: '4008',
  severity: 'error',
  scope: 'cin-plan',
  fields: ['CINPlanStartDate', 'PersonDeathDate'],
  words: 'The child in need plan starts after the date of death. Correct whichever date is wrong.',
  check: (plan) => {
    const child = plan.parent.parent
    return plan.start && child.death && plan.start > child.death
      ? [at(plan, 'CINPlanStartDate'), at(child, 'PersonDeathDate')]
      : null
  },
}
