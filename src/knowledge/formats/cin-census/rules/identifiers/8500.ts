import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

export const rule8500: ChildRule = {
  code: '8500',
  severity: 'error',
  scope: 'child',
  fields: ['LAchildID'],
  words: 'The child has no LA child ID. Enter the ID your case system gives the child.',
  check: (child) => (child.id === null ? [at(child, 'LAchildID')] : null),
}
