import { randomUUID } from 'node:crypto'
import { Conflict, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Answers } from '../domain/answer.ts'
import { onlyAsked } from '../domain/asked.ts'
import { carryForward } from '../domain/carry.ts'
import type { GivenReturn } from '../domain/given-return.ts'
import type { ReturnFile } from '../domain/return-file.ts'
import { titleWithYear, type Recipient, type Round } from '../domain/round.ts'
import { isComplete, progressOf } from '../domain/progress.ts'
import { findEarlierReturn, findPartnershipId, replaceAnswers } from '../store/answering.ts'
import { moveRecipient } from '../store/recipients.ts'
import { insertReturn, lockAnswers, markSubmitted, saveAnswers } from '../store/returns.ts'

/** One who is asked, in a round, and what they answered so far. */
export interface Asking {
  readonly recipient: Recipient
  readonly round: Round
  /** The latest edition; undefined before anybody began. */
  readonly given: GivenReturn | undefined
  /** Whose answers these are, in words. */
  readonly by: string
}

const WAS_SENT = 'These answers were sent meanwhile. Go back to see them.'

/**
 * Begins a return: an edition that was opened again as a copy of the one before; otherwise with last
 * round's answers where they are wanted and there are any, each to be confirmed. Where a colleague was
 * quicker, theirs stands.
 */
export async function beginReturn(
  context: Context<Services>,
  { recipient, round, given, by }: Asking,
  withEarlier: boolean,
): Promise<void> {
  const answers =
    given?.answers ?? (withEarlier ? await earlierAnswers(context, recipient.id, round, by) : {})
  const id = randomUUID()
  const made = await insertReturn(
    context.tx,
    await findPartnershipId(context.tx),
    {
      id,
      kind: round.template.kind,
      roundId: round.id,
      recipientId: recipient.id,
      agencyId: recipient.agencyId,
      groupId: round.groupId,
      edition: (given?.edition ?? 0) + 1,
      answers,
    },
    context.now,
  )
  if (made) await context.audit('ask_return', id, 'began', { recipient: recipient.id })
}

/** What the one asked answered the time before, as far as it fits this round: each still to be confirmed. */
export async function earlierAnswers(
  { tx, now }: Context<Services>,
  recipient: string,
  { template }: Round,
  by: string,
): Promise<Answers> {
  const before = await findEarlierReturn(tx, recipient)
  if (!before) return {}
  return carryForward(template, before.template, before.answers, {
    from: titleWithYear(before),
    by,
    at: now.toISOString(),
    today: now.toISOString().slice(0, 10),
  })
}

/**
 * Brings in answers that were given to another board: only where a question has no answer yet, and each
 * to be confirmed. Out: how many came in.
 */
export async function bringIn(
  context: Context<Services>,
  draft: string,
  { template }: Round,
  file: ReturnFile,
  by: string,
): Promise<number> {
  const stored = await lockAnswers(context.tx, draft)
  if (!stored) throw new Conflict(WAS_SENT)
  const at = context.now.toISOString()
  // Another board's versions are not ours: questions are matched by their ids alone.
  const as = { from: file.from, by, at, today: at.slice(0, 10) }
  const values = file.answers as Readonly<Record<string, { readonly value: never }>>
  const all = carryForward(template, template, values, as)
  const fresh = Object.fromEntries(Object.entries(all).filter(([id]) => !Object.hasOwn(stored, id)))
  await saveAnswers(context.tx, draft, fresh)
  await context.audit('ask_return', draft, 'brought in', { from: file.from })
  return Object.keys(fresh).length
}

/**
 * Sends a return in, signed off by the accountable person (a survey by nobody). What was not asked for
 * goes, and nothing changes afterwards. Throws Conflict where something is missing or it was sent before.
 */
export async function submitReturn(
  context: Context<Services>,
  { recipient, round }: Asking,
  draft: string,
  signed: { readonly name: string; readonly post: string },
): Promise<void> {
  const { tx, now: at } = context
  const stored = await lockAnswers(tx, draft)
  if (!stored) throw new Conflict(WAS_SENT)
  if (!isComplete(progressOf(round.template, stored)))
    throw new Conflict(
      'A colleague changed an answer meanwhile. Go back and look through them again.',
    )
  await replaceAnswers(tx, draft, onlyAsked(round.template, stored))
  const moved =
    (await markSubmitted(tx, draft, { ...signed, at })) &&
    (await moveRecipient(tx, recipient.id, 'asked', 'replied', { at }))
  if (!moved) throw new Conflict(WAS_SENT)
  await context.audit('ask_return', draft, 'submitted', { recipient: recipient.id })
}

/** Says that there is nothing to report, or why there will be no answer now. */
export async function sayOtherwise(
  context: Context<Services>,
  recipient: string,
  what: 'nil' | 'blocked' | 'refused',
  reason: string,
): Promise<void> {
  const { tx, now: at } = context
  if (!(await moveRecipient(tx, recipient, 'asked', what, { at, reason })))
    throw new Conflict('This was answered meanwhile. Go back to see how it stands.')
  await context.audit('ask_recipient', recipient, what, { reason })
}

/** What stood in the way is gone: it can be answered after all. */
export async function answerAfterAll(context: Context<Services>, recipient: string): Promise<void> {
  if (!(await moveRecipient(context.tx, recipient, 'blocked', 'asked', { at: context.now })))
    throw new Conflict('This was changed meanwhile. Go back to see how it stands.')
  await context.audit('ask_recipient', recipient, 'asked')
}
