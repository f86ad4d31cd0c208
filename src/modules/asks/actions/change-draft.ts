import { NotFound, type Context, type Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { checkTemplate, type TemplateProblem } from '../domain/check-template.ts'
import type { KeptTemplate } from '../domain/kept-template.ts'
import type { Template } from '../domain/template.ts'
import { SHIPPED } from '../domain/templates/index.ts'
import { findTemplate, listTemplates, markReady, saveDraft } from '../store/templates.ts'

/** The draft this page is about. Refuses with NotFound where there is none, or it is ready. */
export async function draftOf({ tx, params }: Request<Services>): Promise<KeptTemplate> {
  const kept = await findTemplate(tx, params['id'] ?? '')
  if (kept?.state !== 'draft') throw new NotFound()
  return kept
}

/** Out: whether it was changed; no where somebody changed it meanwhile, or made it ready. */
export async function changeDraft(
  context: Context<Services>,
  { id, template }: KeptTemplate,
  after: Template,
): Promise<boolean> {
  const saved = await saveDraft(context.tx, id, template, after)
  if (saved) await context.audit('ask_template', id, 'edit')
  return saved
}

/** What keeps a draft from being asked. Out: none where it can be made ready. */
export async function draftProblems(
  { tx }: Pick<Context<Services>, 'tx'>,
  { id, template }: KeptTemplate,
): Promise<readonly TemplateProblem[]> {
  const kept = (await listTemplates(tx)).filter((one) => one.id !== id)
  return checkTemplate(template, [...SHIPPED, ...kept.map((one) => one.template)])
}

/** Makes a draft ready, where nothing is wrong with it. Out: whether it is. */
export async function makeReady(context: Context<Services>, draft: KeptTemplate): Promise<boolean> {
  if ((await draftProblems(context, draft)).length > 0) return false
  // Written as it was checked: what changed meanwhile was not checked.
  if (!(await saveDraft(context.tx, draft.id, draft.template, draft.template))) return false
  if (!(await markReady(context.tx, draft.id))) return false
  await context.audit('ask_template', draft.id, 'ready')
  return true
}
