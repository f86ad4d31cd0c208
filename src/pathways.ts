import { caseAuditsPathway } from './modules/case-audits/index.ts'
import { caseReviewsPathway } from './modules/case-reviews/index.ts'
import { childDeathsPathway } from './modules/child-deaths/index.ts'
import { escalationsPathway } from './modules/escalations/index.ts'
import {
  exploitationPathway,
  largeInvestigationsPathway,
  problemProfilesPathway,
} from './modules/exploitation/index.ts'
import { privateFosteringPathway } from './modules/private-fostering/index.ts'
import { protectionOrdersPathway } from './modules/protection-orders/index.ts'
import type { Pathway } from './modules/rooms/index.ts'

/** Every kind of room there is. */
export const PATHWAYS: readonly Pathway[] = [
  childDeathsPathway,
  caseReviewsPathway,
  caseAuditsPathway,
  escalationsPathway,
  exploitationPathway,
  problemProfilesPathway,
  largeInvestigationsPathway,
  protectionOrdersPathway,
  privateFosteringPathway,
]
