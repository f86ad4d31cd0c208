import type { Route } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Pathway } from './domain/pathway.ts'
import { pathwaysOf } from './domain/pathways.ts'
import { chronologyRoutes } from './screens/chronology/routes.ts'
import { beforeScreen } from './screens/before.tsx'
import { childrenScreen } from './screens/children.tsx'
import { clocksScreen } from './screens/clocks.tsx'
import { checkReportScreen } from './screens/check-report.tsx'
import { checkReturnScreen } from './screens/check-return.tsx'
import { decideScreen } from './screens/decide.tsx'
import { roomEvidenceScreen } from './screens/evidence.tsx'
import { exportScreen } from './screens/export.tsx'
import { learningScreen } from './screens/learning.tsx'
import { newReportScreen } from './screens/new-report.tsx'
import { destroyScreen } from './screens/destroy.tsx'
import { emergencyReviewScreen } from './screens/emergency-review.tsx'
import { emergencyScreen } from './screens/emergency.tsx'
import { keepingAllScreen } from './screens/keeping-all.tsx'
import { keepingScreen } from './screens/keeping.tsx'
import { looksScreen } from './screens/looks.tsx'
import { openForScreen } from './screens/open-for.tsx'
import { openScreen } from './screens/open.tsx'
import { peopleScreen } from './screens/people.tsx'
import { policyScreen } from './screens/policy.tsx'
import { productScreen } from './screens/product.tsx'
import { projectorScreen } from './screens/projector.tsx'
import { recordScreen } from './screens/record.tsx'
import { reportScreen } from './screens/report.tsx'
import { reportsScreen } from './screens/reports.tsx'
import { returnScreen } from './screens/return.tsx'
import { returnsScreen } from './screens/returns.tsx'
import { roomScreen } from './screens/room.tsx'
import { roomsScreen } from './screens/rooms.tsx'
import { timelineScreen } from './screens/timeline.tsx'
import { totalsScreen } from './screens/totals.tsx'

/** Who can be a member of a room at all; which rooms there are for them is the database's answer. */
const MEMBERS = {
  roles: ['BM', 'IC', 'LSP', 'AL', 'SGC', 'SGM', 'CDP', 'REV', 'DSL', 'PRA'],
} as const

const OPENERS = { roles: ['BM', 'IC', 'SGC', 'CDP'] } as const

/** Who reads agencies' reports, or writes their own agency's. */
const REPORTERS = { roles: ['BM', 'IC', 'LSP', 'AL', 'REV'] } as const

const RELEASERS = { roles: ['BM'] } as const

/** Who looks at what is counted: members, and the analyst who draws exports. The Business Manager releases. */
const COUNTERS = { roles: [...MEMBERS.roles, 'DA'] } as const
/** Who may open a room in an emergency. Source: the access rules, break-glass. */
const BREAKERS = { roles: ['BM', 'LSP'] } as const

/** In: every kind of room there is. Out: the pages of rooms. */
export function roomsRoutes(all: readonly Pathway[]): readonly Route<Services>[] {
  const pathways = pathwaysOf(all)
  return [
    { path: '/rooms', permission: MEMBERS, screen: roomsScreen(pathways) },
    { path: '/rooms/open', permission: OPENERS, screen: openScreen(pathways) },
    { path: '/rooms/open/child', permission: OPENERS, screen: openForScreen(pathways) },
    {
      path: '/rooms/emergency',
      permission: BREAKERS,
      screen: emergencyScreen,
      submitsPerMinute: 5,
    },
    { path: '/rooms/emergency/review', permission: MEMBERS, screen: emergencyReviewScreen },
    { path: '/rooms/projector', permission: MEMBERS, screen: projectorScreen },
    { path: '/rooms/keeping', permission: MEMBERS, screen: keepingAllScreen(pathways) },
    { path: '/rooms/policy/:pathway', permission: COUNTERS, screen: policyScreen(pathways) },
    { path: '/clocks', permission: MEMBERS, screen: clocksScreen(pathways) },
    { path: '/rooms/returns', permission: COUNTERS, screen: returnsScreen(pathways) },
    { path: '/rooms/returns/:pathway', permission: COUNTERS, screen: returnScreen(pathways) },
    {
      path: '/rooms/returns/:pathway/export',
      permission: COUNTERS,
      screen: exportScreen(pathways),
      upload: { maxBytes: 10_000_000 },
    },
    {
      path: '/rooms/returns/:pathway/totals',
      permission: COUNTERS,
      screen: totalsScreen(pathways),
    },
    {
      path: '/rooms/returns/:pathway/check',
      permission: COUNTERS,
      screen: checkReturnScreen(pathways),
    },
    { path: '/rooms/reports/:report', permission: REPORTERS, screen: reportScreen(pathways) },
    {
      path: '/rooms/reports/:report/check',
      permission: REPORTERS,
      screen: checkReportScreen(pathways),
    },
    { path: '/rooms/:room', permission: MEMBERS, screen: roomScreen(pathways) },
    { path: '/rooms/:room/before', permission: MEMBERS, screen: beforeScreen(pathways) },
    { path: '/rooms/:room/record/:code', permission: MEMBERS, screen: recordScreen(pathways) },
    { path: '/rooms/:room/decide/:move', permission: MEMBERS, screen: decideScreen(pathways) },
    { path: '/rooms/:room/product', permission: MEMBERS, screen: productScreen(pathways) },
    { path: '/rooms/:room/timeline', permission: MEMBERS, screen: timelineScreen(pathways) },
    ...chronologyRoutes(pathways, MEMBERS),
    { path: '/rooms/:room/evidence', permission: RELEASERS, screen: roomEvidenceScreen(pathways) },
    { path: '/rooms/:room/learning', permission: RELEASERS, screen: learningScreen(pathways) },
    { path: '/rooms/:room/reports', permission: MEMBERS, screen: reportsScreen(pathways) },
    {
      path: '/rooms/:room/reports/new/:form',
      permission: REPORTERS,
      screen: newReportScreen(pathways),
    },
    { path: '/rooms/:room/children', permission: MEMBERS, screen: childrenScreen(pathways) },
    { path: '/rooms/:room/people', permission: MEMBERS, screen: peopleScreen(pathways) },
    { path: '/rooms/:room/looks', permission: MEMBERS, screen: looksScreen(pathways) },
    { path: '/rooms/:room/keeping', permission: MEMBERS, screen: keepingScreen(pathways) },
    { path: '/rooms/:room/keeping/destroy', permission: MEMBERS, screen: destroyScreen(pathways) },
  ]
}
