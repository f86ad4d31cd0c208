import { randomUUID } from 'node:crypto'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Values } from '../domain/facts.ts'
import type { AgencyForm } from '../domain/pathway.ts'
import { insertReport, saveReport, submitReport } from '../store/reports.ts'

/** Begins an agency's report in a room. Out: its id; null where the agency has a draft of it already. */
export async function beginReport(
  context: Context<Services>,
  room: string,
  form: AgencyForm,
  one: { readonly agencyId: string; readonly childId: string | null },
): Promise<string | null> {
  const { partnershipId: partnership, personId: person } = signedIn(context)
  const id = randomUUID()
  const began = await insertReport(
    context.tx,
    { partnership, person, at: context.now },
    { id, roomId: room, code: form.code, version: form.version, ...one },
  )
  if (began) await context.audit('room', room, 'report begun', { report: id })
  return began ? id : null
}

/** Keeps what is written so far. Out: whether it is a draft of this person's agency. */
export async function keepDraft(
  context: Context<Services>,
  { id, roomId }: { readonly id: string; readonly roomId: string },
  values: Values,
): Promise<boolean> {
  const kept = await saveReport(context.tx, id, values)
  if (kept) await context.audit('room', roomId, 'report written', { report: id })
  return kept
}

/** Gives the report to the room. From then on it is what was said, and nobody changes it. */
export async function giveReport(
  context: Context<Services>,
  { id, roomId }: { readonly id: string; readonly roomId: string },
  values: Values,
): Promise<boolean> {
  const given =
    (await saveReport(context.tx, id, values)) && (await submitReport(context.tx, id, context.now))
  if (given) await context.audit('room', roomId, 'report submitted', { report: id })
  return given
}
