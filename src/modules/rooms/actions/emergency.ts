import { whenInWords } from '../../../knowledge/law/index.ts'
import type { Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { readReference } from '../domain/reference.ts'
import { breakGlass, reviewOpening, type Broken } from '../store/emergency.ts'

/** A reason shorter than this is none; the database refuses it too. Source: access rules, 1.10. */
export const LEAST_REASON = 20

/**
 * Opens one room in an emergency, for reading, for four hours. Its owner and members are told at once, in
 * words that name neither the room nor what it is about. Out: what came of it.
 * Source: the partnership's access rules, break-glass.
 */
export async function openInEmergency(
  context: Context<Services>,
  reference: string,
  reason: string,
): Promise<Broken> {
  const broken = await breakGlass(context.tx, readReference(reference), reason)
  if (broken.outcome === 'opened') await tell(context, broken)
  return broken
}

async function tell({ services, now }: Context<Services>, { tell: addresses }: Broken) {
  const { mail, origin } = services
  if (!mail.ready) return
  const text = [
    `Somebody opened a room that you are a member of, in an emergency, at ${whenInWords(now)}.`,
    'They may read it for four hours, and can change nothing.',
    `Sign in to see who it was and why: ${origin}/rooms`,
    'The owner of the room looks into it within two working days.',
  ].join('\n\n')
  // A mail server that is down keeps nobody out in an emergency: the home page tells the owner too.
  await Promise.allSettled(
    (addresses ?? []).map((to) =>
      mail.send({ to, subject: 'A room was opened in an emergency', text }),
    ),
  )
}

/** The owner says what they found. Out: whether there was something of theirs to look into. */
export async function reviewEmergency(
  { tx }: Context<Services>,
  opening: string,
  words: string,
): Promise<boolean> {
  return reviewOpening(tx, opening, words)
}
