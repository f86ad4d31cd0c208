import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Recipient } from '../domain/round.ts'
import { saveAddress, saveExtension } from '../store/audience.ts'
import { insertLetter } from '../store/letters.ts'
import { moveRecipient } from '../store/recipients.ts'

type Asked = Pick<Recipient, 'id' | 'roundId' | 'state'>

/** Gives one who was asked more time, and tells them. Out: whether they were still asked. */
export async function giveMoreTime(
  context: Context<Services>,
  recipient: Asked,
  due: string,
  reason: string,
): Promise<boolean> {
  if (!(await saveExtension(context.tx, recipient.id, due, reason))) return false
  await writeLetter(context, recipient, 'extension', due)
  await context.audit('ask_recipient', recipient.id, 'extend', { due })
  return true
}

/** Opens what was sent in again, with a reason, and tells them. What was submitted stays as it is. */
export async function reopenReturn(
  context: Context<Services>,
  recipient: Asked,
  reason: string,
): Promise<boolean> {
  const { id, state } = recipient
  if (state === 'asked') return false
  const moved = await moveRecipient(context.tx, id, state, 'asked', { reason, at: context.now })
  if (!moved) return false
  await writeLetter(context, recipient, 'reopened', context.now.toISOString())
  await context.audit('ask_recipient', id, 'reopen', { from: state })
  return true
}

/** Notes what stands in the way of an answer, or that it was refused, as the manager was told it. */
export async function noteSilence(
  context: Context<Services>,
  { id }: Asked,
  state: 'blocked' | 'refused',
  reason: string,
): Promise<boolean> {
  if (!(await moveRecipient(context.tx, id, 'asked', state, { reason, at: context.now })))
    return false
  await context.audit('ask_recipient', id, state)
  return true
}

/** Puts an address in place, or another, and writes there what was asked. */
export async function changeAddress(
  context: Context<Services>,
  recipient: Asked,
  email: string,
): Promise<void> {
  const { partnershipId } = signedIn(context)
  await saveAddress(context.tx, partnershipId, recipient.id, email)
  await writeLetter(context, recipient, 'invitation', email.toLowerCase())
  await context.audit('ask_recipient', recipient.id, 'change the address')
}

async function writeLetter(
  context: Context<Services>,
  { id, roundId }: Asked,
  kind: 'extension' | 'reopened' | 'invitation',
  which: string,
): Promise<void> {
  const { partnershipId } = signedIn(context)
  const letter = { recipientId: id, roundId, kind, key: `${kind}:${id}:${which}` }
  await insertLetter(context.tx, partnershipId, letter, context.now)
}
