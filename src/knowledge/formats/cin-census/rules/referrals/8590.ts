import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

export const rule8590: ChildRule = {
  code: '8590',
  severity: 'error',
  scope: 'child',
  fields: ['CINdetails'],
  words:
    'The child has no episode of need. Add the referral that belongs to this census, or leave the child out.',
  check: (child) => (child.episodes.length === 0 ? [at(child, 'CINdetails')] : null),
}
