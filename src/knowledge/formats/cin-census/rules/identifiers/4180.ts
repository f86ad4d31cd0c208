import { GENDERS, LAST_GENDER_YEAR, SEXES } from '../../codes.ts'
import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

/**
 * A census to 2023-24 has `GenderCurrent` instead, with its own codes. From 2024-25 it does not
 * stand for sex.
 */
export const rule4180: ChildRule = {
  code: '4180',
  severity: 'error',
  scope: 'child',
  fields: ['Sex', 'GenderCurrent'],
  words:
    'Sex is missing, or is not M, F or U. Enter M or F, or U where it is not known or the child is unborn.',
  check: (child, { last }) => {
    if (child.sex !== null) return SEXES.has(child.sex) ? null : [at(child, 'Sex')]
    if (child.gender === null) return [at(child, 'Sex')]
    const earlier = last <= LAST_GENDER_YEAR && GENDERS.has(child.gender)
    return earlier ? null : [at(child, 'Sex'), at(child, 'GenderCurrent')]
  },
}
