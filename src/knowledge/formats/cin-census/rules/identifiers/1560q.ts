import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

const FORMAT = /^[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]$/

/**
 * A former UPN may be a temporary one, which ends in a letter. Letters I, O and S are used nowhere
 * in a UPN.
 */
export const rule1560Q: ChildRule = {
  code: '1560Q',
  severity: 'query',
  scope: 'child',
  fields: ['FormerUPN'],
  words:
    'The former UPN is not a letter, eleven digits, and a digit or letter. Correct it or leave it out, or give a reason.',
  check: (child) =>
    child.formerUpn !== null && !FORMAT.test(child.formerUpn) ? [at(child, 'FormerUPN')] : null,
}
