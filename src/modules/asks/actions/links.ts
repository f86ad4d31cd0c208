import { randomUUID } from 'node:crypto'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import { newToken } from '../../../platform/secrets/index.ts'
import type { Services } from '../../../platform/services.ts'
import { LINK_DAYS } from '../domain/letters.ts'
import type { Recipient } from '../domain/round.ts'
import { paths } from '../paths.ts'
import { insertLink, saveOpenLink } from '../store/audience.ts'
import { insertRecipients } from '../store/recipients.ts'

/** A link to one ask, for whoever passes it on by hand. Out: the address, which is shown once. */
export async function makeLink(
  context: Context<Services>,
  { id, roundId }: Pick<Recipient, 'id' | 'roundId'>,
): Promise<string> {
  const { token, sha256 } = newToken()
  await insertLink(context.tx, sha256, [id, roundId], LINK_DAYS)
  await context.audit('ask_recipient', id, 'make a link')
  return `${context.services.origin}${paths.link(token)}`
}

/** For how long a printed link works: a leaflet lies about before somebody answers. */
export const PRINTED_DAYS = 90

/** Links for people who stay nameless, each working once. Out: the addresses, shown once. */
export async function makeNamelessLinks(
  context: Context<Services>,
  round: string,
  many: number,
): Promise<readonly string[]> {
  const { partnershipId } = signedIn(context)
  const { tx, now, services } = context
  const made = Array.from({ length: many }, () => ({ id: randomUUID(), ...newToken() }))
  const nameless = made.map(({ id }) => ({
    id,
    agencyId: null,
    subjectId: null,
    urn: '',
    name: 'Somebody by a printed link',
    askedAs: 'anonymous' as const,
  }))
  await insertRecipients(tx, partnershipId, round, nameless, now)
  for (const { id, sha256 } of made) await insertLink(tx, sha256, [id, round], PRINTED_DAYS)
  await context.audit('ask_round', round, 'print links', { many })
  return made.map(({ token }) => `${services.origin}${paths.link(token)}`)
}

/** An address by which anybody may answer; an earlier one stops working. Out: shown once; null where closed. */
export async function makeOpenLink(
  context: Context<Services>,
  round: string,
): Promise<string | null> {
  const { token, sha256 } = newToken()
  if (!(await saveOpenLink(context.tx, round, sha256))) return null
  await context.audit('ask_round', round, 'make an open link')
  return `${context.services.origin}${paths.openLink(token)}`
}
