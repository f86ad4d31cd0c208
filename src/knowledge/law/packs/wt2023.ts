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
  rapidReviewFromAware,
  rapidReviewFromNotification,
} from '../rules/serious-incidents.ts'

const GUIDANCE = 'Working Together 2023'

/**
 * Working Together 2023. The clock of the rapid review changed within it: not by the guidance itself but
 * by the Panel’s guidance of June 2025, of which only the month is known; its first day is taken.
 */
export const WT2023: RulePack = {
  id: 'wt2023',
  name: GUIDANCE,
  first: '2023-12-15',
  last: '2026-03-18',
  rules: [
    ...frontDoor(GUIDANCE, true),
    ...LOOKED_AFTER,
    ...PRIVATE_FOSTERING,
    ...VIOLENCE_ORDERS,
    ...abuseNotices('Only in the pilot areas; elsewhere the notices of 2010 stand.', true),
    OPERATION_ENCOMPASS,
    notifyIncident('the Panel', `Children Act 2004, section 16C; ${GUIDANCE}`, true),
    rapidReviewFromAware(GUIDANCE, { last: '2025-05-31' }),
    rapidReviewFromNotification(
      true,
      'The guidance is of June 2025; its day is not known, and the month’s first is taken.',
      '2025-06-01',
    ),
    ...practiceReviews(GUIDANCE, true),
    ...partnerDeathReviews(GUIDANCE),
    ...reportBySeptember(GUIDANCE),
    ...COMMITTEE_PAPERS,
  ],
}
