import { addDays, type Day } from '../../../../law/index.ts'
import type { Dated } from '../../child.ts'
import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

function isLongBefore(referral: Day, birth: Dated): boolean {
  return !!birth && referral < birth && referral < addDays(birth, -280)
}

/** 40 weeks are 280 days; the 280th day before is no fault. */
export const rule8606: EpisodeRule = {
  code: '8606',
  severity: 'error',
  scope: 'episode',
  fields: ['CINreferralDate', 'PersonBirthDate', 'ExpectedPersonBirthDate'],
  words:
    'The referral is more than 40 weeks before the birth, so one of the dates is wrong. Correct it.',
  check: (episode) => {
    const { referral, parent: child } = episode
    if (!referral) return null
    if (isLongBefore(referral, child.birth))
      return [at(episode, 'CINreferralDate'), at(child, 'PersonBirthDate')]
    return isLongBefore(referral, child.expectedBirth)
      ? [at(episode, 'CINreferralDate'), at(child, 'ExpectedPersonBirthDate')]
      : null
  },
}
