import { episodeOf } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { ConferenceRule } from '../../rule.ts'

/**
 * The message names no place, so a conference is held to it in an enquiry and in the episode. A
 * found implementation looks at enquiries only.
 */
export const rule1104: ConferenceRule = {
  code: '1104',
  severity: 'error',
  scope: 'conference',
  fields: ['DateOfInitialCPC', 'CINreferralDate'],
  words:
    'The initial child protection conference is before the referral. Correct whichever date is wrong.',
  check: (holder) => {
    const episode = episodeOf(holder)
    return holder.conference && episode.referral && holder.conference < episode.referral
      ? [at(holder, 'DateOfInitialCPC'), at(episode, 'CINreferralDate')]
      : null
  },
}
