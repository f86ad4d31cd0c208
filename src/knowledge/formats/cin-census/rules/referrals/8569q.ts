import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

/**
 * The last working day before the year still counts, because a decision may take a working day.
 * Read as the message has it: only a flag that says yes breaks the rule, not a missing one.
 */
export const rule8569Q: EpisodeRule = {
  code: '8569Q',
  severity: 'query',
  scope: 'episode',
  fields: ['ReferralNFA', 'CINreferralDate'],
  words:
    'A referral from before the census year is marked as needing no further action. Take it out of this census, or give a reason.',
  check: (episode, { workingDayBefore }) =>
    episode.noFurtherAction === true && episode.referral && episode.referral < workingDayBefore
      ? [at(episode, 'ReferralNFA'), at(episode, 'CINreferralDate')]
      : null,
}
