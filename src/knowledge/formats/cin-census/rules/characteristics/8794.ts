import { at } from '../../place.ts'
import { repeated } from '../repeated.ts'
import type { ChildRule } from '../../rule.ts'

export const rule8794: ChildRule = {
  code: '8794',
  severity: 'error',
  scope: 'child',
  fields: ['Disability'],
  words: 'The same disability is recorded twice for the child. Remove the second one.',
  check: (child) => {
    if (child.disabilities.length < 2) return null
    const again = repeated(child.disabilities)
    return again.length === 0 ? null : again.map((index) => at(child, 'Disability', index))
  },
}
