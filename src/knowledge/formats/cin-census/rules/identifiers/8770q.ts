import { UPN_UNKNOWN } from '../../codes.ts'
import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

/**
 * Asked only where a referral went on to further action. UN1 says the child is not of school age.
 * From which date of birth a child counts as of school age could not be found: see
 * `schoolAgeBirth`.
 */
export const rule8770Q: ChildRule = {
  code: '8770Q',
  severity: 'query',
  scope: 'child',
  fields: ['UPN', 'UPNunknown', 'PersonBirthDate', 'ReferralNFA'],
  words:
    'A child of school age has no UPN and no reason for that which fits. Enter the UPN or the code of the true reason, or give a reason.',
  check: (child, { schoolAgeBirth }) => {
    if (child.upn !== null || !child.birth || child.birth > schoolAgeBirth) return null
    if (!child.episodes.some(({ noFurtherAction }) => noFurtherAction === false)) return null
    const reason = child.upnUnknown
    return reason !== null && reason !== 'UN1' && UPN_UNKNOWN.has(reason)
      ? null
      : [at(child, 'UPN'), at(child, 'UPNunknown'), at(child, 'PersonBirthDate')]
  },
}
