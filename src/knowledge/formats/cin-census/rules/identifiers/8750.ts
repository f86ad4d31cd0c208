import { LAST_GENDER_YEAR } from '../../codes.ts'
import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

/**
 * Unborn: an expected date of birth and no date of birth. In a census to 2023-24 not known is 0.
 */
export const rule8750: ChildRule = {
  code: '8750',
  severity: 'error',
  scope: 'child',
  fields: ['Sex', 'ExpectedPersonBirthDate', 'PersonBirthDate'],
  words: 'An unborn child has a sex other than U. Enter U until the child is born.',
  check: (child, { last }) => {
    if (child.birth !== null || child.expectedBirth === null) return null
    const earlier = child.sex === null && child.gender === '0' && last <= LAST_GENDER_YEAR
    return child.sex === 'U' || earlier
      ? null
      : [at(child, 'Sex'), at(child, 'ExpectedPersonBirthDate')]
  },
}
