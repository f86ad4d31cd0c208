import { liesBeforeEndOf } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

/**
 * A case may begin on the day another ends. One without further action and without closure date
 * lasts no time.
 */
export const rule8820: EpisodeRule = {
  code: '8820',
  severity: 'error',
  scope: 'episode',
  fields: ['CINreferralDate', 'CINclosureDate'],
  words:
    'Two cases of the child overlap: one begins while the other is open. Correct the dates, or merge the two.',
  check: (episode, { last }) => {
    const { referral, parent: child } = episode
    if (child.episodes.length < 2 || !referral) return null
    const other = child.episodes.find(
      (one) =>
        one !== episode &&
        !(one.closure === null && one.noFurtherAction !== false) &&
        liesBeforeEndOf(referral, one.referral, one.closure, last) &&
        // What ends on the day the other begins does not overlap it, whichever is looked at.
        episode.closure !== one.referral,
    )
    return other
      ? [at(episode, 'CINreferralDate'), at(other, 'CINreferralDate'), at(other, 'CINclosureDate')]
      : null
  },
}
