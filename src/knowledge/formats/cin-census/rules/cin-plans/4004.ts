import { cinPlansOf } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

/**
 * The message is about the child, so plans of all episodes are counted. A found implementation
 * counts within an episode.
 */
export const rule4004: ChildRule = {
  code: '4004',
  severity: 'error',
  scope: 'child',
  fields: ['CINPlanEndDate'],
  words: 'The child has more than one open child in need plan. End those that have ended.',
  check: (child) => {
    const plans = cinPlansOf(child)
    if (plans.length < 2) return null
    const open = plans.filter(({ end }) => end === null)
    return open.length < 2
      ? null
      : open.flatMap((plan) => [at(plan, 'CINPlanEndDate'), at(plan, 'CINPlanStartDate')])
  },
}
