import type { Route } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Pathway } from './domain/pathway.ts'
import { pathwaysOf } from './domain/pathways.ts'
import { chronologyRoutes } from './screens/chronology/routes.ts'
import { beforeScreen } from './screens/before.tsx'
import { clocksScreen } from './screens/clocks.tsx'
import { decideScreen } from './screens/decide.tsx'
import { openScreen } from './screens/open.tsx'
import { recordScreen } from './screens/record.tsx'
import { roomScreen } from './screens/room.tsx'
import { roomsScreen } from './screens/rooms.tsx'
import { timelineScreen } from './screens/timeline.tsx'

/** Who can be a member of a room at all; which rooms there are for them is the database's answer. */
const MEMBERS = {
  roles: ['BM', 'IC', 'LSP', 'AL', 'SGC', 'SGM', 'CDP', 'REV', 'DSL', 'PRA'],
} as const

const OPENERS = { roles: ['BM', 'IC', 'SGC', 'CDP'] } as const

/** In: every kind of room there is. Out: the pages of rooms. */
export function roomsRoutes(all: readonly Pathway[]): readonly Route<Services>[] {
  const pathways = pathwaysOf(all)
  return [
    { path: '/rooms', permission: MEMBERS, screen: roomsScreen(pathways) },
    { path: '/rooms/open', permission: OPENERS, screen: openScreen(pathways) },
    { path: '/clocks', permission: MEMBERS, screen: clocksScreen(pathways) },
    { path: '/rooms/:room', permission: MEMBERS, screen: roomScreen(pathways) },
    { path: '/rooms/:room/before', permission: MEMBERS, screen: beforeScreen(pathways) },
    { path: '/rooms/:room/record/:code', permission: MEMBERS, screen: recordScreen(pathways) },
    { path: '/rooms/:room/decide/:move', permission: MEMBERS, screen: decideScreen(pathways) },
    { path: '/rooms/:room/timeline', permission: MEMBERS, screen: timelineScreen(pathways) },
    ...chronologyRoutes(pathways, MEMBERS),
  ]
}
