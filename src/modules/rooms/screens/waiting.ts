import { addWorkingDays, dayOf, type Day } from '../../../knowledge/law/index.ts'
import { can } from '../../../platform/access/index.ts'
import { holds, signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { FindWaiting, Waiting } from '../../../platform/waiting.ts'
import { factsOf } from '../actions/get-facts.ts'
import { stillRunning } from '../domain/clocks.ts'
import { endsSoon, lastDayOf, REVIEW_DAYS } from '../domain/membership.ts'
import type { Pathway } from '../domain/pathway.ts'
import { clocksIn, pathwaysOf, type Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { listOpenings } from '../store/emergency.ts'
import { listKept } from '../store/keeping.ts'
import { listMyRooms, listRooms, type MyRoom } from '../store/rooms.ts'

/**
 * What of the rooms waits for somebody. In: every kind of room there is. The home page stays open on
 * people's screens, so no line names a room or says what one is about.
 */
export function roomsWaiting(all: readonly Pathway[]): FindWaiting {
  const pathways = pathwaysOf(all)
  return async (context) => {
    const { actor, tx } = context
    if (!actor || actor.rooms.length === 0) return []
    const mine = await listMyRooms(tx)
    return [
      ...(await toReview(context)),
      ...endingSoon(context, mine),
      ...(await due(context, pathways)),
      ...(await toDispose(context, mine)),
    ]
  }
}

const earliest = (days: readonly Day[]): Day | null => [...days].sort()[0] ?? null

async function toReview({ tx }: Context<Services>): Promise<readonly Waiting[]> {
  const openings = await listOpenings(tx)
  if (openings.length === 0) return []
  const due = openings.map(({ brokenAt }) => addWorkingDays(dayOf(brokenAt), REVIEW_DAYS))
  return [
    {
      text:
        openings.length === 1
          ? 'A room you own was opened in an emergency: look into it'
          : `Rooms you own were opened in an emergency ${openings.length} times: look into it`,
      href: paths.emergencyReview,
      due: earliest(due),
    },
  ]
}

function endingSoon({ now }: Context<Services>, mine: readonly MyRoom[]): readonly Waiting[] {
  const today = dayOf(now)
  const last = mine
    .filter(({ until }) => endsSoon({ from: today, to: until }, today))
    .flatMap(({ until }) => lastDayOf({ to: until }) ?? [])
  if (last.length === 0) return []
  return [
    {
      text:
        last.length === 1
          ? 'Your membership of a room ends soon: ask to stay longer if you are still needed'
          : `Your memberships of ${last.length} rooms end soon: ask to stay longer where you are still needed`,
      href: paths.rooms,
      due: earliest(last),
    },
  ]
}

async function due(context: Context<Services>, pathways: Pathways): Promise<readonly Waiting[]> {
  const { tx, actor, now } = context
  const rooms = (await listRooms(tx, { open: true })).filter(({ id, access, state }) =>
    can(actor, policyOf(access), 'edit', { state, roomId: id }),
  )
  const clocks = (await factsOf(tx, rooms, dayOf(now))).flatMap((facts) => {
    const pathway = pathways.find(facts.room.pathway)
    return pathway ? stillRunning(clocksIn(pathway, facts, now)) : []
  })
  const pressing = clocks.filter(({ state }) => state === 'breached' || state === 'due-soon')
  if (pressing.length === 0) return []
  return [
    {
      text:
        pressing.length === 1
          ? 'One thing is due in your rooms'
          : `${pressing.length} things are due in your rooms`,
      href: paths.clocks,
      due: earliest(pressing.map((clock) => dayOf(clock.due))),
    },
  ]
}

/** Closed rooms of which somebody must decide: those who keep them, or who confirm what another asked. */
async function toDispose(
  context: Context<Services>,
  mine: readonly MyRoom[],
): Promise<readonly Waiting[]> {
  const { tx, now } = context
  const actor = signedIn(context)
  const today = dayOf(now)
  const own = new Set(mine.filter(({ owner }) => owner).map(({ id }) => id))
  const reached = (await listKept(tx)).filter(
    ({ disposeOn, held, disposedAt }) => disposeOn <= today && !held && disposedAt === null,
  )
  const keeps = (id: string) => holds(actor, 'BM') || own.has(id)
  const undecided = reached.filter(({ id, askedBy }) => askedBy === null && keeps(id))
  const asked = reached.filter(
    ({ askedBy }) =>
      askedBy !== null && askedBy !== actor.personId && holds(actor, 'BM', 'IC', 'LSP'),
  )
  const line = (rooms: typeof reached, one: string, many: string): readonly Waiting[] =>
    rooms.length === 0
      ? []
      : [
          {
            text: rooms.length === 1 ? one : `${rooms.length} ${many}`,
            href: paths.keepingAll,
            due: earliest(rooms.map(({ disposeOn }) => disposeOn)),
          },
        ]
  return [
    ...line(
      undecided,
      'A closed room has been kept as long as its rule says: decide about it',
      'closed rooms have been kept as long as their rules say: decide about them',
    ),
    ...line(
      asked,
      'Somebody asked for a closed room to be destroyed: confirm or refuse it',
      'closed rooms shall be destroyed: confirm or refuse it',
    ),
  ]
}
