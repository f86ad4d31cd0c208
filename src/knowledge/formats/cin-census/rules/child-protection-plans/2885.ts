import { at } from '../../place.ts'
import type { ProtectionPlanRule } from '../../rule.ts'

/**
 * Asked of plans that start in the census year. The conference may stand in any section 47 enquiry
 * of the episode or, for a child who moved in, in the episode.
 */
export const rule2885: ProtectionPlanRule = {
  code: '2885',
  severity: 'error',
  scope: 'protection-plan',
  fields: ['CPPstartDate', 'DateOfInitialCPC'],
  words:
    'The child protection plan does not start on the day of an initial conference. Correct the dates, or add the conference.',
  check: (plan, { first, last }) => {
    const { start, parent: episode } = plan
    if (!start || start < first || start > last) return null
    const holders = [...episode.enquiries, episode].filter(({ conference }) => conference !== null)
    // A conference whose date can't be read may be the one: that it can't is said already.
    const fits = holders.some(({ conference }) => conference === start || conference === undefined)
    return fits
      ? null
      : [at(plan, 'CPPstartDate'), ...holders.map((one) => at(one, 'DateOfInitialCPC'))]
  },
}
