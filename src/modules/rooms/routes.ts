import type { Route } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Pathway } from './domain/pathway.ts'
import { pathwaysOf } from './domain/pathways.ts'
import { decideScreen } from './screens/decide.tsx'
import { recordScreen } from './screens/record.tsx'
import { roomScreen } from './screens/room.tsx'
import { timelineScreen } from './screens/timeline.tsx'

/** Who can be a member of a room at all; which rooms there are for them is the database's answer. */
const MEMBERS = {
  roles: ['BM', 'IC', 'LSP', 'AL', 'SGC', 'SGM', 'CDP', 'REV', 'DSL', 'PRA'],
} as const

/** In: every kind of room there is. Out: the pages of rooms. */
export function roomsRoutes(all: readonly Pathway[]): readonly Route<Services>[] {
  const pathways = pathwaysOf(all)
  return [
    { path: '/rooms/:room', permission: MEMBERS, screen: roomScreen(pathways) },
    { path: '/rooms/:room/record/:code', permission: MEMBERS, screen: recordScreen(pathways) },
    { path: '/rooms/:room/decide/:move', permission: MEMBERS, screen: decideScreen(pathways) },
    { path: '/rooms/:room/timeline', permission: MEMBERS, screen: timelineScreen(pathways) },
  ]
}
