import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

/**
 * From 30 days before the reference date to nine months after it. Both ends are in the range, as
 * the message’s “March to December” says; a found implementation leaves them out.
 */
export const rule8530Q: ChildRule = {
  code: '8530Q',
  severity: 'query',
  scope: 'child',
  fields: ['ExpectedPersonBirthDate'],
  words:
    'The expected date of birth is not between March and December of the census year’s end. Correct it, or give a reason.',
  check: (child, { earliestExpectedBirth, latestExpectedBirth }) =>
    child.expectedBirth &&
    (child.expectedBirth < earliestExpectedBirth || child.expectedBirth > latestExpectedBirth)
      ? [at(child, 'ExpectedPersonBirthDate')]
      : null,
}
