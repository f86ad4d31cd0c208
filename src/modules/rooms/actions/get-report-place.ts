import { can } from '../../../platform/access/index.ts'
import { NotFound, signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listAgencies } from '../../directory/index.ts'
import type { Pathway } from '../domain/pathway.ts'
import type { Pathways } from '../domain/pathways.ts'
import { policyOf } from '../permissions.ts'
import { onlyInside } from './open-room.ts'
import { isClosed } from '../store/keeping.ts'
import { findRoom, listMyRooms, type StoredRoom } from '../store/rooms.ts'

/** A room in which agencies report, as far as somebody who reports in it knows it. */
export interface ReportPlace {
  readonly id: string
  readonly reference: string
  readonly pathway: Pathway
  readonly standing: boolean
  readonly closed: boolean
  /** The room itself; null for somebody who is asked for a report and may not read the room. */
  readonly room: StoredRoom | null
  /** The agencies for which this person may write in it. */
  readonly agencies: readonly { readonly id: string; readonly name: string }[]
}

/**
 * In: a room's id. Out: the room as a place to report in. A named member who leads for an agency reaches
 * it also where the room's own pages are not theirs, as in a child death. Throws NotFound for anybody else.
 */
export async function getReportPlace(
  context: Context<Services>,
  pathways: Pathways,
  id: string,
): Promise<ReportPlace> {
  const { tx } = context
  onlyInside(context, id)
  const room = await findRoom(tx, id)
  const mine = (await listMyRooms(tx)).find((one) => one.id === id)
  const known = room ?? mine
  const pathway = known && pathways.find(known.pathway)
  const agencies = await agenciesFor(context, id)
  if (!pathway || (!room && agencies.length === 0)) throw new NotFound()
  return {
    id,
    reference: known.reference,
    pathway,
    standing: room ? room.standing : pathway.panel !== null && known.parentId === null,
    closed: room ? room.state === 'closed' : await isClosed(tx, id),
    room,
    agencies,
  }
}

async function agenciesFor(context: Context<Services>, roomId: string) {
  const actor = signedIn(context)
  const policy = policyOf('review_case')
  const own = actor.roles.flatMap(({ agencyId }) =>
    agencyId && can(actor, policy, 'create', { state: 'draft', agencyId, roomId }) ? agencyId : [],
  )
  const known = own.length > 0 ? await listAgencies(context.tx) : []
  return [...new Set(own)].map((id) => ({
    id,
    name: known.find((one) => one.id === id)?.name ?? 'Your agency',
  }))
}
