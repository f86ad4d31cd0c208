import { ABUSE_CATEGORIES } from '../../codes.ts'
import { at } from '../../place.ts'
import type { ProtectionPlanRule } from '../../rule.ts'

export const rule8905: ProtectionPlanRule = {
  code: '8905',
  severity: 'error',
  scope: 'protection-plan',
  fields: ['InitialCategoryOfAbuse'],
  words:
    'The initial category of abuse is missing, or is no code of the census. Enter NEG, PHY, SAB, EMO or MUL.',
  check: (plan) =>
    plan.initialCategory === null || !ABUSE_CATEGORIES.has(plan.initialCategory)
      ? [at(plan, 'InitialCategoryOfAbuse')]
      : null,
}
