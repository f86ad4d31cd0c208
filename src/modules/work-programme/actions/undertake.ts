import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  agreeClosed,
  closeUndertaking,
  insertUndertaking,
  offerEvidence,
  sendBack,
} from '../store/actions.ts'
import { insertPriority, type Priority } from '../store/priorities.ts'

/** Records that somebody undertook something. Out: its id. */
export async function undertake(
  context: Context<Services>,
  one: {
    words: string
    owner: string
    due: string
    promisedIn: string
    agencyId: string | null
    cameFrom?: string
    standard?: string
  },
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

/** The agency says what shows that an action of its return is done. Out: whether it could. */
export async function offerClosing(
  context: Context<Services>,
  id: string,
  evidence: string,
): Promise<boolean> {
  const { personId } = signedIn(context)
  const offered = await offerEvidence(context.tx, id, personId, evidence)
  if (offered) await context.audit('action', id, 'offer evidence')
  return offered
}

/** Somebody else agrees that it is closed; nobody agrees with themselves. Out: whether it is closed now. */
export async function agreeToClose(context: Context<Services>, id: string): Promise<boolean> {
  const { personId } = signedIn(context)
  const agreed = await agreeClosed(context.tx, id, personId)
  if (agreed) await context.audit('action', id, 'agree closed')
  return agreed
}

/** What was offered is not enough. Out: whether there was anything to send back. */
export async function sendClosingBack(
  context: Context<Services>,
  id: string,
  reason: string,
): Promise<boolean> {
  const sent = await sendBack(context.tx, id, reason)
  if (sent) await context.audit('action', id, 'send back')
  return sent
}
