import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

/** A UPN that is too short lacks digits here, and breaks the rule. */
export const rule1540: ChildRule = {
  code: '1540',
  severity: 'error',
  scope: 'child',
  fields: ['UPN'],
  words:
    'Characters 5 to 12 of the UPN are not all digits. Copy the UPN from the school’s record again.',
  check: (child) =>
    child.upn !== null && !/^\d{8}$/.test(child.upn.slice(4, 12)) ? [at(child, 'UPN')] : null,
}
