import { isOpenCase } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8816: EpisodeRule = {
  code: '8816',
  severity: 'error',
  scope: 'episode',
  fields: ['CINreferralDate', 'CINclosureDate', 'ReferralNFA'],
  words:
    'An open case is not the child’s latest: another referral came later. Close it, or correct the referral dates.',
  check: (episode) => {
    const { referral, parent: child } = episode
    if (child.episodes.length < 2 || !referral || !isOpenCase(episode)) return null
    const later = child.episodes.filter((other) => !!other.referral && other.referral > referral)
    return later.length === 0
      ? null
      : [at(episode, 'CINreferralDate'), ...later.map((one) => at(one, 'CINreferralDate'))]
  },
}
