import { at } from '../../place.ts'
import { createSeen } from '../../seen.ts'
import type { FileRule } from '../../rule.ts'

export const rule8510: FileRule = {
  code: '8510',
  severity: 'error',
  scope: 'file',
  fields: ['LAchildID'],
  words:
    'An earlier child in this file has the same LA child ID. Merge the two records, or give each child its own ID.',
  begin: () => {
    const ids = createSeen()
    return {
      see: (child) => (child.id !== null && ids.again(child.id) ? [at(child, 'LAchildID')] : null),
      end: () => null,
    }
  },
}
