import { randomUUID } from 'node:crypto'
import { signedIn, type Context, type FieldError } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { stillToDecide } from '../domain/moderated.ts'
import type { GivenReturn } from '../domain/given-return.ts'
import type { Round } from '../domain/round.ts'
import { scoresOf } from '../domain/scores.ts'
import { insertModeration, listModerations, type AboutReturn } from '../store/moderation.ts'
import { insertChallenge, saveReply, type NewChallenge } from '../store/challenges.ts'
import { markModerated } from '../store/returns.ts'

export interface Decision {
  readonly standard: string
  readonly score: number
  readonly evidenceSeen: boolean
  readonly reason: string
  readonly challengeId: string | null
}

/**
 * Records what the panel made of a standard. Nothing is overwritten: a later decision stands before an
 * earlier one, and both can be read. Out: what keeps it from being recorded, or null.
 */
export async function decide(
  context: Context<Services>,
  round: Pick<Round, 'template'>,
  given: GivenReturn,
  { standard, score, ...rest }: Decision,
): Promise<FieldError | null> {
  const { scoring, standards } = round.template
  const refuse = (message: string) => ({ field: `score-${standard}`, message })
  if (!scoring || !standards.some(({ id }) => id === standard))
    return refuse('This return has no such standard.')
  if (!Number.isFinite(score) || score < scoring.least || score > scoring.most)
    return refuse(`Give a score from ${scoring.least} to ${scoring.most}.`)
  if (given.state !== 'submitted') return refuse('This return is not open to the panel any more.')
  const id = randomUUID()
  const selfScore = scoresOf(round.template, given.answers)[standard] ?? null
  const one = { id, standard, score, selfScore, ...rest }
  await insertModeration(context.tx, about(context, given), one)
  await context.audit('ask_moderation', id, 'create', { return: given.id, standard })
  return null
}

/** Ends the panel's work on a return. Out: what keeps it open, or null. */
export async function endModeration(
  context: Context<Services>,
  { template }: Pick<Round, 'template'>,
  given: GivenReturn,
): Promise<FieldError | null> {
  const refuse = (message: string) => ({ field: 'end', message })
  const decided = await listModerations(context.tx, [given.id])
  if (decided.length === 0) return refuse('No standard has been decided yet.')
  const left = stillToDecide(template, scoresOf(template, given.answers), decided)
  if (left.length > 0)
    return refuse(`Decide these first: ${left.map(({ title }) => title).join('; ')}.`)
  if (!(await markModerated(context.tx, given.id)))
    return refuse('This return is not open to the panel any more.')
  await context.audit(given.kind, given.id, 'moderate')
  return null
}

/** Records a challenge event about a return. Out: its id. */
export async function recordChallenge(
  context: Context<Services>,
  given: GivenReturn,
  one: Omit<NewChallenge, 'id'>,
): Promise<string> {
  const id = randomUUID()
  await insertChallenge(context.tx, about(context, given), { id, ...one })
  await context.audit('ask_challenge', id, 'create', { return: given.id })
  return id
}

/** The agency's answer to a challenge. Out: whether it was theirs to answer, and not answered yet. */
export async function replyToChallenge(
  context: Context<Services>,
  id: string,
  reply: string,
): Promise<boolean> {
  const saved = await saveReply(context.tx, id, reply, context.now)
  if (saved) await context.audit('ask_challenge', id, 'reply')
  return saved
}

function about(context: Context<Services>, given: GivenReturn): AboutReturn {
  const { personId, partnershipId } = signedIn(context)
  return { partnership: partnershipId, author: personId, at: context.now, given }
}
