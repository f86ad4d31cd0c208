import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Recipient } from '../domain/round.ts'
import { insertLetter, moveLetters } from '../store/letters.ts'

/** What becomes of letters that failed, or may have been sent. Out: how many were still undecided. */
export async function decideLetters(
  context: Context<Services>,
  letters: readonly string[],
  to: 'waiting' | 'dropped',
): Promise<number> {
  const moved = await moveLetters(context.tx, letters, to)
  for (const id of letters)
    await context.audit('ask_letter', id, to === 'waiting' ? 'send again' : 'drop')
  return moved
}

/**
 * Reminds people now: one letter to each address, of all that is owed there.
 * In: what is owed, by address. Out: how many letters were written; a second one within the hour is none.
 */
export async function remindNow(
  context: Context<Services>,
  owed: ReadonlyMap<string, readonly Pick<Recipient, 'id' | 'roundId'>[]>,
): Promise<number> {
  const { partnershipId } = signedIn(context)
  const hour = context.now.toISOString().slice(0, 13)
  let written = 0
  for (const [email, [first, ...others]] of owed) {
    if (!first) continue
    const letter = {
      recipientId: first.id,
      roundId: first.roundId,
      kind: 'digest' as const,
      key: `digest:${partnershipId}:${email}:${hour}`,
      also: others.map(({ id }) => id),
    }
    if (await insertLetter(context.tx, partnershipId, letter, context.now)) written++
  }
  await context.audit('ask_letter', null, 'remind now', { written })
  return written
}
