import type { Period } from '../../../knowledge/law/index.ts'
import type { Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listLatest, releaseFigures } from '../../figures/index.ts'
import type { Day } from '../domain/facts.ts'
import type { GivenFigure } from '../domain/given-figures.ts'
import type { Pathway } from '../domain/pathway.ts'
import { roomsAsSource, toRelease, type ReturnBasis } from '../domain/return-basis.ts'
import { listMyRooms, listRooms } from '../store/rooms.ts'
import { factsOf } from './get-facts.ts'

/** What the rooms of a kind give, and over how many it was counted. */
export interface CountedRooms {
  readonly figures: readonly GivenFigure[]
  readonly rooms: number
}

/**
 * Counts the cases of a kind. In: the pathway, the period, and the day on which it is looked at. Out: its
 * figures over the rooms of which the actor is a named member, and no others; an emergency opens a room
 * for reading, not for counting. Each room's log says that it was counted.
 */
export async function countRooms(
  context: Context<Services>,
  pathway: Pathway,
  period: Period,
  asOf: Day,
): Promise<CountedRooms> {
  const mine = new Set((await listMyRooms(context.tx)).map(({ id }) => id))
  // A panel's own room is no case, and holds what only it knows, such as agencies' nil returns.
  const rooms = (await listRooms(context.tx, { pathway: pathway.code })).filter(({ id }) =>
    mine.has(id),
  )
  const cases = rooms.filter(({ standing }) => !standing).length
  if (!pathway.figures) return { figures: [], rooms: cases }
  const facts = await factsOf(context.tx, rooms, asOf)
  for (const { id } of rooms)
    await context.audit('room', id, 'counted', { pathway: pathway.code, period: period.name })
  const figures = pathway.figures.ofRooms(facts, period)
  return { figures: figures.map((one) => ({ ...one, note: '' })), rooms: cases }
}

/**
 * Counts the rooms of a kind and releases its figures. In: the day they stood so. Out: how many were
 * released. The database lets nobody but the Business Manager.
 */
export async function releaseRoomFigures(
  context: Context<Services>,
  pathway: Pathway,
  period: Period,
  { asOf }: { readonly asOf: Day },
): Promise<number> {
  const { figures } = await countRooms(context, pathway, period, asOf)
  return releaseReturn(context, pathway, period, figures, {
    source: roomsAsSource(pathway.title),
    asOf,
  })
}

/**
 * Releases the figures of a return, wherever they come from. Out: how many were released: what is not
 * known takes the place of nothing that is, and what records give already stands.
 */
export async function releaseReturn(
  context: Context<Services>,
  pathway: Pathway,
  period: Period,
  figures: readonly GivenFigure[],
  basis: ReturnBasis,
): Promise<number> {
  const held = await listLatest(context.tx, { period: period.name })
  const known = new Set(
    held.filter(({ value }) => value.status === 'known').map(({ figure }) => figure),
  )
  const released = await releaseFigures(
    context,
    figures
      .filter(({ id, measure }) => measure.status === 'known' || !known.has(id))
      .map((one) => toRelease(one, period, basis)),
  )
  await context.audit('figure', null, 'release a return', {
    pathway: pathway.code,
    period: period.name,
    source: basis.source,
    released,
  })
  return released
}
