import { caseAuditsPathway } from '../../modules/case-audits/index.ts'
import { CASE_AUDITS } from './case-audits.ts'
import type { DemoKind } from './demo-room.ts'

/** The demonstration’s rooms, kind by kind, with who sits in them. */
export const DEMO_KINDS: readonly DemoKind[] = [
  {
    pathway: caseAuditsPathway,
    rooms: CASE_AUDITS,
    members: [
      { name: 'Ruth Ansell', as: 'Auditor for the council' },
      { name: 'Idris Lowe', as: 'Auditor for the police' },
      { name: 'Priya Mossman', as: 'Auditor for health' },
    ],
  },
]
