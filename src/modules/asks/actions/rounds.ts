import { randomUUID } from 'node:crypto'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { joined, type Invited } from '../domain/audience.ts'
import type { RoundState } from '../domain/round.ts'
import type { Template } from '../domain/template.ts'
import { keepUsed } from './keep-template.ts'
import { findAudience, insertInvited, markOpen, saveAudience } from '../store/audience.ts'
import { dropWaiting, insertInvitations } from '../store/letters.ts'
import { insertRound, moveRound } from '../store/rounds.ts'

export interface RoundToBe {
  readonly template: Template
  readonly title: string
  readonly period: string
  readonly words: string
  readonly due: string
  readonly groupId: string | null
  readonly reminders: readonly number[]
  readonly contact: string
}

/** Begins a round as a draft, which nobody but the Business Manager sees. Out: its id. */
export async function beginRound(context: Context<Services>, one: RoundToBe): Promise<string> {
  const { personId, partnershipId } = signedIn(context)
  const id = randomUUID()
  const { tx, now } = context
  await keepUsed(context, one.template)
  await insertRound(tx, { ...one, id, partnership: partnershipId, author: personId, at: now })
  await context.audit('ask_round', id, 'create', { template: one.template.code })
  return id
}

/** Adds to whom a draft will ask. Out: how many were new; null where it is no draft. */
export async function addAudience(
  context: Context<Services>,
  round: string,
  coming: readonly Invited[],
): Promise<number | null> {
  const before = await findAudience(context.tx, round)
  if (!before) return null
  const { all, added } = joined(before, coming)
  await saveAudience(context.tx, round, all)
  await context.audit('ask_round', round, 'audience', { added, of: all.length })
  return added
}

/** Takes all of a kind out of whom a draft will ask. */
export async function clearAudience(
  context: Context<Services>,
  round: string,
  askedAs: string,
): Promise<void> {
  const before = await findAudience(context.tx, round)
  if (!before) return
  const after = before.filter((one) => one.askedAs !== askedAs)
  await saveAudience(context.tx, round, after)
  await context.audit('ask_round', round, 'audience', { removed: before.length - after.length })
}

export interface Opened {
  readonly asked: number
  readonly letters: number
}

/**
 * Opens a draft: who is asked, their addresses and a letter to each, in this one transaction, however
 * many they are. The letters are sent afterwards by background work. Out: null where it is no draft.
 */
export async function openRound(context: Context<Services>, round: string): Promise<Opened | null> {
  const { partnershipId } = signedIn(context)
  const { tx, now } = context
  const audience = await findAudience(tx, round)
  if (!audience || !(await markOpen(tx, round, now))) return null
  const invited = audience.map((one) => ({ ...one, id: randomUUID() }))
  const asked = await insertInvited(tx, partnershipId, round, invited, now)
  const opened = { asked, letters: await insertInvitations(tx, partnershipId, round, now) }
  await context.audit('ask_round', round, 'open', opened)
  return opened
}

/** Pauses, resumes, closes or opens again. Out: whether the round stood where it was thought to. */
export async function changeRound(
  context: Context<Services>,
  round: string,
  from: RoundState,
  to: Exclude<RoundState, 'draft'>,
  reason = '',
): Promise<boolean> {
  if (!(await moveRound(context.tx, round, from, to, context.now, reason))) return false
  if (to === 'closed') await dropWaiting(context.tx, round)
  await context.audit('ask_round', round, to, { from })
  return true
}
