import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

/** A date that can’t be read is there all the same. */
export const rule8525Q: ChildRule = {
  code: '8525Q',
  severity: 'query',
  scope: 'child',
  fields: ['PersonBirthDate', 'ExpectedPersonBirthDate'],
  words:
    'A child needs a date of birth or an expected one, and not both. Remove the expected date once the child is born, or give a reason.',
  check: (child) =>
    (child.birth === null) === (child.expectedBirth === null)
      ? [at(child, 'PersonBirthDate'), at(child, 'ExpectedPersonBirthDate')]
      : null,
}
