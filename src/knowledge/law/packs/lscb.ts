import type { RulePack } from '../rule.ts'
import { boardDeathReviews } from '../rules/child-deaths.ts'
import { frontDoor } from '../rules/front-door.ts'
import { BOARD_REPORT, COMMITTEE_PAPERS } from '../rules/governance.ts'
import { LOOKED_AFTER } from '../rules/looked-after.ts'
import { PRIVATE_FOSTERING } from '../rules/private-fostering.ts'
import { VIOLENCE_ORDERS } from '../rules/protection-orders.ts'
import { CASE_REVIEWS, notifyIncident } from '../rules/serious-incidents.ts'

/**
 * Boards under the Children Act 2004, sections 13 to 16, as they stood under Working Together 2015. The
 * one assessment within 45 working days came with Working Together 2013, in force from 15 April 2013.
 */
export const LSCB: RulePack = {
  id: 'lscb',
  name: 'Local Safeguarding Children Board',
  first: '2006-04-01',
  last: '2019-09-29',
  rules: [
    ...frontDoor('Working Together 2015', true).map((rule) => ({
      ...rule,
      first: '2013-04-15',
    })),
    ...LOOKED_AFTER,
    ...PRIVATE_FOSTERING,
    ...VIOLENCE_ORDERS,
    notifyIncident(
      'Ofsted and the Board',
      'Working Together 2015, chapter 4, as quoted in a regional manual of procedures',
      true,
    ),
    ...CASE_REVIEWS,
    ...boardDeathReviews(),
    BOARD_REPORT,
    ...COMMITTEE_PAPERS,
  ],
}
