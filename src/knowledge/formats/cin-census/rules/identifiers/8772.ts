import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

export const rule8772: ChildRule = {
  code: '8772',
  severity: 'error',
  scope: 'child',
  fields: ['UPNunknown', 'ReferralNFA'],
  words:
    'The UPN is left out as for a referral without further action, but a referral did go further. Enter the UPN or the true reason.',
  check: (child) => {
    if (child.upnUnknown !== 'UN7') return null
    const further = child.episodes.filter(({ noFurtherAction }) => noFurtherAction === false)
    return further.length === 0
      ? null
      : [at(child, 'UPNunknown'), ...further.map((episode) => at(episode, 'ReferralNFA'))]
  },
}
