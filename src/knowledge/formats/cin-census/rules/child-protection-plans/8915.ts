import { at } from '../../place.ts'
import type { ProtectionPlanRule } from '../../rule.ts'

export const rule8915: ProtectionPlanRule = {
  code: '8915',
  severity: 'error',
  scope: 'protection-plan',
  fields: ['CPPstartDate', 'PersonDeathDate'],
  words:
    'The child protection plan starts after the date of death. Correct whichever date is wrong.',
  check: (plan) => {
    const child = plan.parent.parent
    return plan.start && child.death && plan.start > child.death
      ? [at(plan, 'CPPstartDate'), at(child, 'PersonDeathDate')]
      : null
  },
}
