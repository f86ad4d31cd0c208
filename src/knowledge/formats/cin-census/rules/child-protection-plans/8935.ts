import { protectionPlansOf } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { ChildRule } from '../../rule.ts'

/** Plans of all episodes are counted. */
export const rule8935: ChildRule = {
  code: '8935',
  severity: 'error',
  scope: 'child',
  fields: ['CPPendDate'],
  words: 'The child has more than one open child protection plan. End those that have ended.',
  check: (child) => {
    const plans = protectionPlansOf(child)
    if (plans.length < 2) return null
    const open = plans.filter(({ end }) => end === null)
    return open.length < 2
      ? null
      : open.flatMap((plan) => [at(plan, 'CPPendDate'), at(plan, 'CPPstartDate')])
  },
}
