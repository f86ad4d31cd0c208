import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8568: EpisodeRule = {
  code: '8568',
  severity: 'error',
  scope: 'episode',
  fields: ['ReferralNFA'],
  words:
    'It is not said whether the referral led to further action. Enter 1 for no further action, otherwise 0.',
  check: (episode) =>
    typeof episode.noFurtherAction === 'boolean' ? null : [at(episode, 'ReferralNFA')],
}
