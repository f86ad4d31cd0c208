import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

export const rule8520: ChildRule = {
  code: '8520',
  severity: 'error',
  scope: 'child',
  fields: ['PersonBirthDate'],
  words:
    'The date of birth is after the census year. Correct it; for an unborn child give the expected date of birth instead.',
  check: (child, { last }) =>
    child.birth && child.birth > last ? [at(child, 'PersonBirthDate')] : null,
}
