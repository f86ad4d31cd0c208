import { wholeFileRules } from './whole-file/index.ts'
import { identifiersRules } from './identifiers/index.ts'
import { characteristicsRules } from './characteristics/index.ts'
import { referralsRules } from './referrals/index.ts'
import { assessmentsRules } from './assessments/index.ts'
import { section47Rules } from './section-47/index.ts'
import { cinPlansRules } from './cin-plans/index.ts'
import { childProtectionPlansRules } from './child-protection-plans/index.ts'
import type { Rule } from '../rule.ts'

/** Every published rule of the children in need census 2025 to 2026, by topic. */
export const RULES: readonly Rule[] = [
  ...wholeFileRules,
  ...identifiersRules,
  ...characteristicsRules,
  ...referralsRules,
  ...assessmentsRules,
  ...section47Rules,
  ...cinPlansRules,
  ...childProtectionPlansRules,
]
