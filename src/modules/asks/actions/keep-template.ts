import { randomUUID } from 'node:crypto'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Template } from '../domain/template.ts'
import { findKept, insertTemplate, markReady } from '../store/templates.ts'

/** Keeps a new draft. Out: its id; null where this code has this version already. */
export async function keepDraft(
  context: Context<Services>,
  template: Template,
  madeFrom: string,
): Promise<string | null> {
  const { personId, partnershipId } = signedIn(context)
  const id = randomUUID()
  const written = await insertTemplate(context.tx, {
    id,
    partnership: partnershipId,
    author: personId,
    template,
    madeFrom,
    at: context.now,
  })
  if (!written) return null
  await context.audit('ask_template', id, 'create', { from: madeFrom })
  return id
}

/**
 * Copies a template that comes with the service into the partnership, as ready, where it is not there
 * yet: so that a round's template can be read here even after the service ships another.
 * In: what is about to be asked. To be called when a round is made.
 */
export async function keepUsed(context: Context<Services>, template: Template): Promise<void> {
  if (await findKept(context.tx, template.code, template.version)) return
  const id = await keepDraft(context, template, 'Comes with the service')
  if (id && (await markReady(context.tx, id))) await context.audit('ask_template', id, 'ready')
}
