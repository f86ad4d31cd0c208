import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8600: EpisodeRule = {
  code: '8600',
  severity: 'error',
  scope: 'episode',
  fields: ['CINreferralDate'],
  words:
    'The referral date is missing, or is after the census year. Enter the day of the referral, or leave the episode out.',
  check: (episode, { last }) =>
    episode.referral === null || (episode.referral !== undefined && episode.referral > last)
      ? [at(episode, 'CINreferralDate')]
      : null,
}
