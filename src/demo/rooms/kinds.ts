import { addDays, type Day } from '../../knowledge/law/index.ts'
import { caseAuditsPathway } from '../../modules/case-audits/index.ts'
import { caseReviewsPathway } from '../../modules/case-reviews/index.ts'
import { childDeathsPathway } from '../../modules/child-deaths/index.ts'
import { escalationsPathway } from '../../modules/escalations/index.ts'
import {
  exploitationPathway,
  largeInvestigationsPathway,
  problemProfilesPathway,
} from '../../modules/exploitation/index.ts'
import { privateFosteringPathway } from '../../modules/private-fostering/index.ts'
import { protectionOrdersPathway } from '../../modules/protection-orders/index.ts'
import { CASE_AUDITS } from './case-audits.ts'
import { CASE_REVIEWS } from './case-reviews.ts'
import { CHILD_DEATH_PANEL } from './child-death-panel.ts'
import { CHILD_DEATHS } from './child-deaths.ts'
import type { DemoKind, DemoRoom } from './demo-room.ts'
import { ESCALATIONS, ESCALATIONS_LOG } from './escalations.ts'
import { EXPLOITATION_GROUP } from './exploitation-group.ts'
import { EXPLOITATION_ROOMS } from './exploitation.ts'
import { INVESTIGATION_ROOMS } from './large-investigations.ts'
import { asIfNow, rapidReviewNow } from './present.ts'
import { PRIVATE_FOSTERING_GROUP } from './private-fostering-group.ts'
import { DEMO_PRIVATE_FOSTERING, privateFosteringUnderWay } from './private-fostering.ts'
import { PROFILE_ROOMS } from './problem-profiles.ts'
import { PROTECTION_ORDERS_GROUP } from './protection-orders-group.ts'
import { DEMO_PROTECTION_ORDERS, protectionOrderUnderWay } from './protection-orders.ts'

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
  {
    pathway: caseReviewsPathway,
    rooms: CASE_REVIEWS,
    members: [
      { name: 'Farida Okonjo', as: 'Independent chair' },
      { name: 'Gwen Tarrant', as: 'Lead for the council' },
      { name: 'Ines Marchbank', as: 'Independent reviewer' },
    ],
  },
  {
    pathway: escalationsPathway,
    rooms: ESCALATIONS,
    panel: { name: '', openedOn: '2017-04-03', children: [], steps: ESCALATIONS_LOG },
    members: LEADS,
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
  {
    pathway: protectionOrdersPathway,
    rooms: DEMO_PROTECTION_ORDERS,
    panel: PROTECTION_ORDERS_GROUP,
    members: [...LEADS, { name: 'Hanna Wycliffe', as: 'Lead for schools' }],
  },
  {
    pathway: privateFosteringPathway,
    rooms: DEMO_PRIVATE_FOSTERING,
    panel: PRIVATE_FOSTERING_GROUP,
    members: LEADS.slice(0, 1),
  },
]

/**
 * The same, with a case or two of these weeks in the kinds whose clocks people look at, so that the
 * demonstration’s clocks run. In: today.
 */
export function demoKinds(today: Day): readonly DemoKind[] {
  const now: Readonly<Record<string, readonly DemoRoom[]>> = {
    'case-reviews': [rapidReviewNow(today)],
    'child-deaths': firstOf(CHILD_DEATHS, today, 20, 'Perran Ashgrove'),
    escalations: firstOf(ESCALATIONS, today, 3),
    // Far enough for the group to have set a review: before it, nothing is due in the room.
    exploitation: firstOf(EXPLOITATION_ROOMS, today, 63, 'Merryn Tollgate'),
    'protection-orders': [protectionOrderUnderWay(today)],
    'private-fostering': [privateFosteringUnderWay(today)],
  }
  return DEMO_KINDS.map((kind) => ({
    ...kind,
    rooms: [...kind.rooms, ...(now[kind.pathway.code] ?? [])],
  }))
}

/** The first case of a kind, as if it had opened so many days ago, about somebody else. */
function firstOf(rooms: readonly DemoRoom[], today: Day, days: number, name?: string): DemoRoom[] {
  const [first] = rooms
  if (!first) return []
  const moved = asIfNow(first, addDays(first.openedOn, days), today)
  return [name ? { ...moved, children: moved.children.map((one) => ({ ...one, name })) } : moved]
}
