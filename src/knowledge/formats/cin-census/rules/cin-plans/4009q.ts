import { at } from '../../place.ts'
import type { CinPlanRule } from '../../rule.ts'

export const rule4009Q: CinPlanRule = {
  code: '4009Q',
  severity: 'query',
  scope: 'cin-plan',
  fields: ['CINPlanEndDate', 'PersonDeathDate'],
  words:
    'The child in need plan ends after the date of death. Correct whichever date is wrong, or give a reason.',
  check: (plan) => {
    const child = plan.parent.parent
    return plan.end && child.death && plan.end > child.death
      ? [at(plan, 'CINPlanEndDate'), at(child, 'PersonDeathDate')]
      : null
  },
}
