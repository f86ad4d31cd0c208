import { at } from '../../place.ts'
import { checkLetter } from './check-letter.ts'
import type { ChildRule } from '../../rule.ts'

/**
 * Where the rest of the UPN is not a number, no letter can be worked out; rules 1530 to 1550 say
 * what is wrong there.
 */
export const rule1510: ChildRule = {
  code: '1510',
  severity: 'error',
  scope: 'child',
  fields: ['UPN'],
  words:
    'The first letter of the UPN does not fit its digits, so a digit or the letter is wrong. Copy the UPN from the school’s record again.',
  check: (child) => {
    const letter = child.upn === null ? null : checkLetter(child.upn)
    return letter !== null && child.upn?.[0] !== letter ? [at(child, 'UPN')] : null
  },
}
