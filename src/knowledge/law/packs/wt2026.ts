import type { RulePack } from '../rule.ts'
import { partnerDeathReviews } from '../rules/child-deaths.ts'
import { frontDoor } from '../rules/front-door.ts'
import { COMMITTEE_PAPERS, reportBySeptember } from '../rules/governance.ts'
import { LOOKED_AFTER } from '../rules/looked-after.ts'
import { PRIVATE_FOSTERING } from '../rules/private-fostering.ts'
import { abuseNotices, OPERATION_ENCOMPASS, VIOLENCE_ORDERS } from '../rules/protection-orders.ts'
import {
  notifyIncident,
  practiceReviews,
  rapidReviewFromNotification,
} from '../rules/serious-incidents.ts'

const GUIDANCE = 'Working Together 2026'

/**
 * Working Together 2026, from the day its file was published. Its text was not read: what the guidance
 * before it said is carried on as unverified. What stands in an Act or in regulations is as it was.
 */
export const WT2026: RulePack = {
  id: 'wt2026',
  name: GUIDANCE,
  first: '2026-03-19',
  last: null,
  rules: [
    ...frontDoor(GUIDANCE, false),
    ...LOOKED_AFTER,
    ...PRIVATE_FOSTERING,
    ...VIOLENCE_ORDERS,
    ...abuseNotices('Whether the notices are in force after 31 March 2026 was not found.', false),
    OPERATION_ENCOMPASS,
    notifyIncident('the Panel', `Children Act 2004, section 16C; ${GUIDANCE}`, false),
    rapidReviewFromNotification(
      false,
      'Read for 2025. Whether Working Together 2026 changed it was not found.',
    ),
    ...practiceReviews(GUIDANCE, false),
    ...partnerDeathReviews(GUIDANCE).map((rule) => ({ ...rule, checked: false })),
    ...reportBySeptember(GUIDANCE),
    ...COMMITTEE_PAPERS,
  ],
}
