import type { Dated } from '../../child.ts'
import type { FileRule } from '../../rule.ts'

/**
 * Conferences count wherever they stand: in the episode and in its section 47 enquiries. The rule
 * is about the authority as a whole, so no child is named.
 */
export const rule2883: FileRule = {
  code: '2883',
  severity: 'error',
  scope: 'file',
  fields: ['CPPstartDate', 'DateOfInitialCPC'],
  words:
    'More child protection plans start in the year than conferences were held. Add the conferences that are missing, or correct the plans’ start dates.',
  begin: ({ first, last }) => {
    const inYear = (day: Dated) => !!day && day >= first && day <= last
    let [plans, conferences] = [0, 0]
    return {
      see({ episodes }) {
        for (const { conference, enquiries, protectionPlans } of episodes) {
          if (inYear(conference)) conferences++
          for (const enquiry of enquiries) if (inYear(enquiry.conference)) conferences++
          for (const plan of protectionPlans) if (inYear(plan.start)) plans++
        }
        return null
      },
      end: () =>
        plans <= conferences
          ? null
          : [
              { path: 'count of CPPstartDate in the year', value: String(plans) },
              { path: 'count of DateOfInitialCPC in the year', value: String(conferences) },
            ],
    }
  },
}
