import { at } from '../../place.ts'
import type { ProtectionPlanRule } from '../../rule.ts'

export const rule8920: ProtectionPlanRule = {
  code: '8920',
  severity: 'error',
  scope: 'protection-plan',
  fields: ['CPPendDate', 'PersonDeathDate'],
  words: 'The child protection plan ends after the date of death. Correct whichever date is wrong.',
  check: (plan) => {
    const child = plan.parent.parent
    return plan.end && child.death && plan.end > child.death
      ? [at(plan, 'CPPendDate'), at(child, 'PersonDeathDate')]
      : null
  },
}
