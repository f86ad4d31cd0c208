import { caseAuditsPathway } from './modules/case-audits/index.ts'
import { childDeathsPathway } from './modules/child-deaths/index.ts'
import {
  exploitationPathway,
  largeInvestigationsPathway,
  problemProfilesPathway,
} from './modules/exploitation/index.ts'
import type { Pathway } from './modules/rooms/index.ts'

/** Every kind of room there is. */
export const PATHWAYS: readonly Pathway[] = [
  childDeathsPathway,
  caseAuditsPathway,
  exploitationPathway,
  problemProfilesPathway,
  largeInvestigationsPathway,
]
