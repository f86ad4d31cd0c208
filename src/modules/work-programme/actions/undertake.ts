import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { closeUndertaking, insertUndertaking } from '../store/actions.ts'
import { insertPriority, type Priority } from '../store/priorities.ts'

/** Records that somebody undertook something. Out: its id. */
export async function undertake(
  context: Context<Services>,
  one: { words: string; owner: string; due: string; promisedIn: string; agencyId: string | null },
): Promise<string> {
  const { partnershipId } = signedIn(context)
  const id = await insertUndertaking(context.tx, partnershipId, one, context.now)
  await context.audit('action', id, 'create')
  return id
}

/** Closes what was undertaken, with what came of it. Out: whether it could be closed. */
export async function closeAction(
  context: Context<Services>,
  id: string,
  outcome: string,
): Promise<boolean> {
  const closed = await closeUndertaking(context.tx, id, outcome)
  if (closed) await context.audit('action', id, 'done')
  return closed
}

/** Adds a priority to a year. Out: its id; null where the year has one of this title. */
export async function setPriority(
  context: Context<Services>,
  priority: Omit<Priority, 'id'>,
): Promise<string | null> {
  const { partnershipId } = signedIn(context)
  const id = await insertPriority(context.tx, partnershipId, priority)
  if (id) await context.audit('priority', id, 'create')
  return id
}
