import { at } from '../../place.ts'
import { createSeen } from '../../seen.ts'
import type { FileRule } from '../../rule.ts'

/** Reported at each child after the first: which one is right, the file can’t tell. */
export const rule1520: FileRule = {
  code: '1520',
  severity: 'error',
  scope: 'file',
  fields: ['UPN'],
  words:
    'An earlier child in this file has the same UPN. Find out whose it is, and whether one child is recorded twice.',
  begin: () => {
    const upns = createSeen()
    return {
      see: (child) => (child.upn !== null && upns.again(child.upn) ? [at(child, 'UPN')] : null),
      end: () => null,
    }
  },
}
