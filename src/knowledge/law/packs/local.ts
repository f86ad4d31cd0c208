import { escalationRules, SHIPPED_ESCALATION } from '../escalation.ts'
import type { RulePack } from '../rule.ts'

/** What no law sets and every partnership does: it holds until a partnership puts its own in its place. */
export const LOCAL: RulePack = {
  id: 'local',
  name: 'Local policy',
  first: '2006-04-01',
  last: null,
  rules: escalationRules(SHIPPED_ESCALATION),
}
