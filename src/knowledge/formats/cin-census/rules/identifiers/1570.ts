import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

export const rule1570: ChildRule = {
  code: '1570',
  severity: 'error',
  scope: 'child',
  fields: ['LAchildID'],
  words:
    'The LA child ID is longer than 20 characters. Shorten it in the way your authority does for every census.',
  check: (child) => ((child.id?.length ?? 0) > 20 ? [at(child, 'LAchildID')] : null),
}
