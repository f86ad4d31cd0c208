import { caseAuditsPathway } from '../../modules/case-audits/index.ts'
import { childDeathsPathway } from '../../modules/child-deaths/index.ts'
import {
  exploitationPathway,
  largeInvestigationsPathway,
  problemProfilesPathway,
} from '../../modules/exploitation/index.ts'
import { CASE_AUDITS } from './case-audits.ts'
import { CHILD_DEATH_PANEL } from './child-death-panel.ts'
import { CHILD_DEATHS } from './child-deaths.ts'
import type { DemoKind } from './demo-room.ts'
import { EXPLOITATION_GROUP } from './exploitation-group.ts'
import { EXPLOITATION_ROOMS } from './exploitation.ts'
import { INVESTIGATION_ROOMS } from './large-investigations.ts'
import { PROFILE_ROOMS } from './problem-profiles.ts'

const LEADS = [
  { name: 'Ruth Ansell', as: 'Lead for the council' },
  { name: 'Idris Lowe', as: 'Lead for the police' },
  { name: 'Priya Mossman', as: 'Lead for health' },
] as const

/** The demonstration’s rooms, kind by kind, with who sits in them. */
export const DEMO_KINDS: readonly DemoKind[] = [
  {
    pathway: childDeathsPathway,
    rooms: CHILD_DEATHS,
    panel: { name: '', openedOn: '2016-04-04', children: [], steps: CHILD_DEATH_PANEL },
    members: [
      { name: 'Anselm Brodie', as: 'Designated doctor' },
      { name: 'Farida Okonjo', as: 'Independent chair' },
    ],
  },
  { pathway: caseAuditsPathway, rooms: CASE_AUDITS, members: LEADS },
  {
    pathway: exploitationPathway,
    rooms: EXPLOITATION_ROOMS,
    panel: EXPLOITATION_GROUP,
    members: [...LEADS, { name: 'Hanna Wycliffe', as: 'Lead for schools' }],
  },
  { pathway: problemProfilesPathway, rooms: PROFILE_ROOMS, members: LEADS },
  { pathway: largeInvestigationsPathway, rooms: INVESTIGATION_ROOMS, members: LEADS.slice(0, 2) },
]
