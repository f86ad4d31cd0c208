import type { Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { watchOpening } from '../store/people.ts'

/**
 * Called with every page of a room: the session idles out after a quarter of an hour from here. Tells the owner of a room where somebody opens it as one of more than thirty within ten minutes, in words
 * that name neither the room nor whoever did it. It is in the room's log too. An owner is told once an hour.
 * Source: the partnership's trust rules; ASVS 5.0 V2.4.1 and V7.3.1.
 */
export async function watchOpeningOf(
  { tx, services: { mail, origin } }: Pick<Context<Services>, 'tx' | 'services'>,
  room: string,
): Promise<void> {
  const owner = await watchOpening(tx, room)
  if (owner === null || !mail.ready) return
  const text = [
    'Somebody opened more than 30 rooms within ten minutes, and one that you own is among them.',
    'They may read it. It can be ordinary work, or somebody carrying away what is in the rooms.',
    `Sign in to see who it was. Each room says so under “Who has looked”: ${origin}/rooms`,
  ].join('\n\n')
  // A mail server that is down keeps nobody from their work.
  await Promise.allSettled([
    mail.send({ to: owner, subject: 'Many rooms were opened in a short time', text }),
  ])
}
