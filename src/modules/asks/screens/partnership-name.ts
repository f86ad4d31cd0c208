import { dayOf } from '../../../knowledge/law/index.ts'
import type { Context } from '../../../platform/http/index.ts'
import { findNameOn, findPartnership } from '../../directory/index.ts'
import type { Round } from '../domain/round.ts'

/** What the partnership was called when the round was opened: history is never relabelled. */
export async function partnershipName(
  { tx, now }: Context,
  { openedAt }: Pick<Round, 'openedAt'>,
): Promise<string> {
  const name = await findNameOn(tx, dayOf(openedAt ?? now))
  return name ?? (await findPartnership(tx))?.name ?? ''
}
