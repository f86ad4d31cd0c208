import { randomUUID } from 'node:crypto'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { AGENCY_ROLES, type Role } from '../domain/roles.ts'
import {
  endRole,
  findPerson,
  insertAccount,
  insertGroup,
  insertPerson,
  insertRole,
  insertSeat,
} from '../store/people.ts'
import { insertAgency, insertRegime } from '../store/partnership.ts'
import { findAccount } from '../store/accounts.ts'
import { sendLink } from './credentials.ts'

export interface NewPerson {
  readonly name: string
  readonly jobTitle: string
  readonly email: string
  readonly agencyId: string | null
  readonly role: Role
}

/**
 * Enters a person, gives an account and a first role, and sends the invitation. Out: the one-time link,
 * for passing on where no mail server is set up; or that the address is taken.
 */
export async function invite(
  context: Context<Services>,
  person: NewPerson,
): Promise<{ readonly id: string; readonly link: string; readonly sent: boolean } | 'taken'> {
  const { tx, audit } = context
  const { partnershipId } = signedIn(context)
  if (await findAccount(tx, person.email)) return 'taken'
  const id = randomUUID()
  await insertPerson(tx, partnershipId, { id, ...person })
  await audit('person', id, 'create')
  await insertAccount(tx, id, person.email)
  await giveRole(context, id, person.role, person.agencyId)
  const sent = await sendLink(context, person.email, 'invitation')
  if (!sent) throw new Error('The account just made has no link.')
  return { id, ...sent }
}

/** Gives a role from today on; one that acts for an agency names it. */
export async function giveRole(
  { tx, now }: Context<Services>,
  person: string,
  role: Role,
  agencyId: string | null,
): Promise<void> {
  const agency = AGENCY_ROLES.includes(role) ? agencyId : null
  await insertRole(tx, { person, role, agency, from: now.toISOString().slice(0, 10) })
}

export async function takeRole({ tx }: Context<Services>, held: string): Promise<void> {
  await endRole(tx, held)
}

/** Sends a link to somebody who lost the invitation, the password or the second factor. */
export async function sendAgain(
  context: Context<Services>,
  personId: string,
  purpose: 'invitation' | 'second-factor',
): Promise<{ readonly link: string; readonly sent: boolean } | null> {
  const person = await findPerson(context.tx, personId)
  return person?.email ? sendLink(context, person.email, purpose) : null
}

/** Out: false where there is a group of this name. */
export async function addGroup(
  context: Context<Services>,
  one: { readonly name: string; readonly purpose: string; readonly from: string },
): Promise<boolean> {
  const added = await insertGroup(context.tx, signedIn(context).partnershipId, one)
  if (added) await context.audit('group', null, 'create', { name: one.name })
  return added
}

export async function addSeat(
  context: Context<Services>,
  one: {
    readonly group: string
    readonly agency: string | null
    readonly person: string | null
    readonly role: string
    readonly from: string
  },
): Promise<void> {
  await insertSeat(context.tx, signedIn(context).partnershipId, one)
  await context.audit('group_membership', one.group, 'create')
}

/** Out: false where there is an agency of this name. */
export async function addAgency(
  context: Context<Services>,
  one: Parameters<typeof insertAgency>[2],
): Promise<boolean> {
  const added = await insertAgency(context.tx, signedIn(context).partnershipId, one)
  if (added) await context.audit('agency', null, 'create', { name: one.name })
  return added
}

/** Begins the arrangements that answer for the area from a day on. */
export async function succeed(
  context: Context<Services>,
  one: { readonly name: string; readonly from: string },
): Promise<void> {
  await insertRegime(context.tx, signedIn(context).partnershipId, one)
  await context.audit('regime', null, 'create', { name: one.name })
}
