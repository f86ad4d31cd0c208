import { isUpnAuthority } from '../../codes.ts'
import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

export const rule1530: ChildRule = {
  code: '1530',
  severity: 'error',
  scope: 'child',
  fields: ['UPN'],
  words:
    'Characters 2 to 4 of the UPN are not the code of a local authority. Copy the UPN from the school’s record again.',
  check: (child) =>
    child.upn !== null && !isUpnAuthority(child.upn.slice(1, 4)) ? [at(child, 'UPN')] : null,
}
