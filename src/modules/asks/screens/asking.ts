import { can } from '../../../platform/access/index.ts'
import { NotFound, type Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Asking } from '../actions/answer-round.ts'
import type { GivenReturn } from '../domain/given-return.ts'
import { policyOf } from '../permissions.ts'
import { findOwnName, holdsLinkTo } from '../store/answering.ts'
import { findRecipient } from '../store/recipients.ts'
import { findLatestReturn } from '../store/returns.ts'
import { findRound } from '../store/rounds.ts'

export interface AskedHere extends Asking {
  readonly byLink: boolean
}

/**
 * What is asked, of whoever answers for it: by the policies, or by the link they hold. Anybody else is
 * told that there is no such page. In: the recipient's id from the path.
 */
export async function getAsking(request: Request<Services>): Promise<AskedHere> {
  const { tx, actor } = request
  const recipient = await findRecipient(tx, request.params['recipient'] ?? '')
  const round = recipient && (await findRound(tx, recipient.roundId))
  if (!recipient || !round || round.state === 'draft') throw new NotFound()
  const place = { state: 'draft', agencyId: recipient.agencyId }
  const byLink = await holdsLinkTo(tx, recipient.id)
  if (!byLink && !can(actor, policyOf(round.template.kind), 'edit', place)) throw new NotFound()
  const given = await findLatestReturn(tx, recipient.id)
  return { recipient, round, given, by: await findOwnName(tx), byLink }
}

/** Out: the draft that can be written in now, or null: not begun, sent, answered otherwise, not open. */
export function openDraft({ recipient, round, given }: Asking): GivenReturn | null {
  if (round.state !== 'open' || recipient.state !== 'asked') return null
  return given?.state === 'draft' ? given : null
}
