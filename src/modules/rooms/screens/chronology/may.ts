import { can } from '../../../../platform/access/index.ts'
import { holds, type Request } from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { listAgencies } from '../../../directory/index.ts'
import type { KnownAgency } from '../../domain/chronology/assign-agencies.ts'
import type { AccessKind } from '../../domain/pathway.ts'
import { policyOf } from '../../permissions.ts'
import type { Here } from '../here.tsx'

/** What somebody may do with a room's chronology. The database decides; this is for pages and buttons. */
export interface ChronologyMay {
  /** The agencies for which entries may be given and taken back. */
  readonly agencies: readonly KnownAgency[]
  /** Whether entries of no agency may be given too: by those who keep the room. */
  readonly unit: boolean
  /** Cover parts, lift that, and say what is one event. */
  readonly decide: boolean
  /** Take copies away: members only. */
  readonly copy: boolean
}

const ENTRY_KINDS: Readonly<Record<AccessKind, string>> = {
  cdop_case: 'cdop_entry',
  panel_case: 'panel_entry',
  review_room: 'review_entry',
}

// Those who keep rooms give what agencies sent them on paper; an agency's lead gives the agency's own.
const KEEPERS = ['BM', 'IC', 'LSP', 'SGC', 'CDP', 'REV']

export async function chronologyMay(
  request: Request<Services>,
  { room, may, throughGlass }: Here,
): Promise<ChronologyMay> {
  const { actor, tx } = request
  const isOpen = room.state === 'open'
  const policy = policyOf(ENTRY_KINDS[room.access])
  const mayGive = (agencyId: string | null) =>
    isOpen && can(actor, policy, 'create', { state: 'current', roomId: room.id, agencyId })
  const unit = holds(actor, ...KEEPERS) && mayGive(null)
  const own = new Set((actor?.roles ?? []).flatMap(({ agencyId }) => agencyId ?? []))
  const agencies = (await listAgencies(tx)).filter(({ id }) => (unit || own.has(id)) && mayGive(id))
  return { agencies, unit, decide: isOpen && may.edit, copy: !throughGlass }
}

export function mayGiveAny({ agencies, unit }: ChronologyMay): boolean {
  return unit || agencies.length > 0
}

/** Whether entries of that agency are this person's to take back. */
export function mayTakeBack(
  { agencies, unit }: ChronologyMay,
  { agencyId }: { readonly agencyId: string | null },
): boolean {
  return agencyId === null ? unit : agencies.some(({ id }) => id === agencyId)
}
