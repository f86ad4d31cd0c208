import { ABUSE_CATEGORIES } from '../../codes.ts'
import { at } from '../../place.ts'
import type { ProtectionPlanRule } from '../../rule.ts'

export const rule8910: ProtectionPlanRule = {
  code: '8910',
  severity: 'error',
  scope: 'protection-plan',
  fields: ['LatestCategoryOfAbuse'],
  words:
    'The latest category of abuse is missing, or is no code of the census. Enter NEG, PHY, SAB, EMO or MUL.',
  check: (plan) =>
    plan.latestCategory === null || !ABUSE_CATEGORIES.has(plan.latestCategory)
      ? [at(plan, 'LatestCategoryOfAbuse')]
      : null,
}
