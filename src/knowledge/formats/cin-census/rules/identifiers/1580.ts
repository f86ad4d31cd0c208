import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

export const rule1580: ChildRule = {
  code: '1580',
  severity: 'error',
  scope: 'child',
  fields: ['LAchildID'],
  words:
    'The LA child ID has characters other than letters and digits. Take them out in the way your authority does for every census.',
  check: (child) =>
    child.id !== null && !/^[A-Za-z0-9]+$/.test(child.id) ? [at(child, 'LAchildID')] : null,
}
