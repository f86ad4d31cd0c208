import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findPartnership } from '../../directory/index.ts'
import { verdictsIn } from '../domain/chronology/kept-records.ts'
import type { Redaction } from '../domain/chronology/redact.ts'
import type { RoomFacts } from '../domain/facts.ts'
import { copyOf, type ChronologyCopy, type CopyOrder } from '../render/chronology-copy.ts'
import { MOST_ON_PAPER, type CopyFormat } from '../render/chronology-file.ts'
import { countEntries, listEntries, NO_FILTER, type EntryFilter } from '../store/chronology.ts'
import { findNames } from '../store/people.ts'
import type { StoredRoom } from '../store/rooms.ts'

const MOST_IN_WORKBOOK = 200_000

export interface CopyWanted extends Omit<CopyOrder, 'agency'> {
  /** An agency's id, 'none' for the unit's own entries, '' for all. */
  readonly agencyId: string
  /** What that is called; null for all. */
  readonly agency: string | null
  readonly format: CopyFormat
}

/**
 * Makes a copy of a room's chronology. In: the room, its redactions as they were given (not as a meeting sees
 * them: what is hidden there would cover nothing here), and what is wanted. It is on record with its recipient
 * and its view. Out: the copy, or a sentence on why it can't be made.
 */
export async function makeCopy(
  context: Context<Services>,
  { room, facts }: { readonly room: StoredRoom; readonly facts: RoomFacts },
  redactions: readonly Redaction[],
  wanted: CopyWanted,
): Promise<ChronologyCopy | { readonly problem: string }> {
  const { tx, now } = context
  const { agencyId, format, ...order } = wanted
  const filter: EntryFilter = { ...NO_FILTER, agency: agencyId, from: order.from, to: order.to }
  const count = await countEntries(tx, room.id, filter)
  if (format !== 'xlsx' && count > MOST_ON_PAPER)
    return {
      problem: `This view has ${count.toLocaleString('en-GB')} entries. Word and PDF take ${MOST_ON_PAPER.toLocaleString('en-GB')}: choose fewer days or one agency, or take Excel.`,
    }
  const entries = await listEntries(tx, room.id, filter, MOST_IN_WORKBOOK)
  const names = await findNames(tx, room.id)
  const { recipient, redacted, arranged, from, to, marking } = order
  await context.audit('room', room.id, 'export', {
    page: 'chronology',
    as: format,
    recipient,
    redacted,
    arranged,
    agency: agencyId,
    from,
    to,
    marking,
    entries: entries.length,
  })
  return copyOf({
    owner: (await findPartnership(tx))?.name ?? '',
    reference: room.reference,
    order,
    madeAt: now,
    madeBy: names.get(signedIn(context).personId) ?? 'A member',
    entries,
    redactions,
    verdicts: verdictsIn(facts.records).values(),
  })
}
