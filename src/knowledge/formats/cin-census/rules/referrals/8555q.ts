import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

/** A referral on the day of death is no fault. */
export const rule8555Q: EpisodeRule = {
  code: '8555Q',
  severity: 'query',
  scope: 'episode',
  fields: ['CINreferralDate', 'PersonDeathDate'],
  words:
    'The child was referred after the date of death. Correct whichever date is wrong, or give a reason.',
  check: (episode) => {
    const { referral, parent: child } = episode
    return referral && child.death && referral > child.death
      ? [at(episode, 'CINreferralDate'), at(child, 'PersonDeathDate')]
      : null
  },
}
