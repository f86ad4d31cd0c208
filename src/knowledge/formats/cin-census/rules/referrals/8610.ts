import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8610: EpisodeRule = {
  code: '8610',
  severity: 'error',
  scope: 'episode',
  fields: ['PrimaryNeedCode', 'ReferralNFA'],
  words:
    'A referral led to further action, but the primary need is missing. Enter its code; N0 says it is not stated.',
  check: (episode) =>
    episode.noFurtherAction === false && episode.primaryNeed === null
      ? [at(episode, 'PrimaryNeedCode'), at(episode, 'ReferralNFA')]
      : null,
}
