import type { RulePack } from '../rule.ts'
import { partnerDeathReviews } from '../rules/child-deaths.ts'
import { frontDoor } from '../rules/front-door.ts'
import { COMMITTEE_PAPERS, PARTNERS_REPORT } from '../rules/governance.ts'
import { LOOKED_AFTER } from '../rules/looked-after.ts'
import { PRIVATE_FOSTERING } from '../rules/private-fostering.ts'
import { VIOLENCE_ORDERS } from '../rules/protection-orders.ts'
import {
  notifyIncident,
  practiceReviews,
  rapidReviewFromAware,
} from '../rules/serious-incidents.ts'

const GUIDANCE = 'Working Together 2018'

/** Safeguarding partners under the Children Act 2004, sections 16E to 16L. */
export const WT2018: RulePack = {
  id: 'wt2018',
  name: 'Working Together 2018',
  first: '2019-09-30',
  last: '2023-12-14',
  rules: [
    ...frontDoor(GUIDANCE, true),
    ...LOOKED_AFTER,
    ...PRIVATE_FOSTERING,
    ...VIOLENCE_ORDERS,
    notifyIncident('the Panel', `Children Act 2004, section 16C; ${GUIDANCE}`, true),
    rapidReviewFromAware(GUIDANCE, {}),
    ...practiceReviews(GUIDANCE, true),
    ...partnerDeathReviews(GUIDANCE),
    PARTNERS_REPORT,
    ...COMMITTEE_PAPERS,
  ],
}
