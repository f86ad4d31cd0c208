import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule4000: EpisodeRule = {
  code: '4000',
  severity: 'error',
  scope: 'episode',
  fields: ['CINPlanStartDate', 'ReferralNFA'],
  words:
    'The referral is marked as needing no further action, but has a child in need plan. Correct the mark, or remove the plan.',
  check: (episode) =>
    episode.noFurtherAction === true && episode.cinPlans.length > 0
      ? [
          at(episode, 'ReferralNFA'),
          ...episode.cinPlans.map((plan) => at(plan, 'CINPlanStartDate')),
        ]
      : null,
}
