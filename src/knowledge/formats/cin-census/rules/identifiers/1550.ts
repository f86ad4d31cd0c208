import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

/**
 * A UPN of another length has no 13th character, or more than that. No other published rule would
 * find it, so it is found here.
 */
export const rule1550: ChildRule = {
  code: '1550',
  severity: 'error',
  scope: 'child',
  fields: ['UPN'],
  words:
    'The UPN does not end, as its 13th character, in a digit or a letter other than I, O or S. Copy it from the school’s record again.',
  check: (child) =>
    child.upn !== null && !/^.{12}[0-9A-HJ-NP-RT-Z]$/.test(child.upn) ? [at(child, 'UPN')] : null,
}
