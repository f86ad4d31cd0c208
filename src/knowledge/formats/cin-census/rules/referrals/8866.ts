import { REFERRAL_SOURCES } from '../../codes.ts'
import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

const SOURCES_SINCE = '2013-04-01'

/** Sources are collected of referrals since 1 April 2013. */
export const rule8866: EpisodeRule = {
  code: '8866',
  severity: 'error',
  scope: 'episode',
  fields: ['ReferralSource', 'CINreferralDate'],
  words:
    'The source of the referral is missing, or is no code of the census. Enter who referred the child.',
  check: (episode) =>
    !!episode.referral &&
    episode.referral >= SOURCES_SINCE &&
    (episode.source === null || !REFERRAL_SOURCES.has(episode.source))
      ? [at(episode, 'ReferralSource'), at(episode, 'CINreferralDate')]
      : null,
}
