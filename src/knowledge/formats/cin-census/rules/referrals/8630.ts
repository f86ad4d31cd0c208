import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8630: EpisodeRule = {
  code: '8630',
  severity: 'error',
  scope: 'episode',
  fields: ['CINclosureDate', 'CINreferralDate'],
  words: 'The case was closed before the child was referred. Correct whichever date is wrong.',
  check: (episode) =>
    episode.closure && episode.referral && episode.closure < episode.referral
      ? [at(episode, 'CINclosureDate'), at(episode, 'CINreferralDate')]
      : null,
}
