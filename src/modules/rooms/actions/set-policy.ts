import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { textIn, type Values } from '../domain/facts.ts'
import type { Fault, Pathway } from '../domain/pathway.ts'
import { insertPolicy } from '../store/policies.ts'

/** The question of every policy: from what day it holds. */
export const FROM = 'from'

/**
 * Sets the partnership's own policy for a kind of room, from a day on. What was set before stays, and holds
 * for what began before that day. In: its answers. Out: what is wrong, beside the question at fault. The
 * database refuses whoever is no business manager.
 */
export async function setPolicy(
  context: Context<Services>,
  pathway: Pathway,
  values: Values,
): Promise<readonly Fault[]> {
  const faults = pathway.policy?.check(values) ?? []
  if (faults.length > 0) return faults
  const { partnershipId: partnership, personId: person } = signedIn(context)
  const by = { partnership, person, at: context.now }
  const from = textIn(values, FROM)
  const id = await insertPolicy(context.tx, by, { pathway: pathway.code, from, values })
  await context.audit('room_policy', id, 'set', { pathway: pathway.code, from })
  return []
}
