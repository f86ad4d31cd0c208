import { isOpenCase } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

/** Referrals without further action may stay without a closure date, so they are not counted. */
export const rule8815: ChildRule = {
  code: '8815',
  severity: 'error',
  scope: 'child',
  fields: ['CINclosureDate', 'ReferralNFA'],
  words:
    'The child has more than one open case. Close those that have ended, and merge those that are one.',
  check: (child) => {
    if (child.episodes.length < 2) return null
    const open = child.episodes.filter(isOpenCase)
    return open.length < 2
      ? null
      : open.flatMap((one) => [at(one, 'CINclosureDate'), at(one, 'CINreferralDate')])
  },
}
