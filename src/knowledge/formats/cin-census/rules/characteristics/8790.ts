import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

export const rule8790: ChildRule = {
  code: '8790',
  severity: 'error',
  scope: 'child',
  fields: ['Disability'],
  words: 'The child has NONE beside a disability. Remove whichever is wrong.',
  check: (child) =>
    child.disabilities.includes('NONE') && child.disabilities.some((code) => code !== 'NONE')
      ? child.disabilities.map((_, index) => at(child, 'Disability', index))
      : null,
}
