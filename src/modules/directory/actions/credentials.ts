import type { Context } from '../../../platform/http/index.ts'
import { newToken, sha256Of } from '../../../platform/secrets/index.ts'
import type { Services } from '../../../platform/services.ts'
import { insertLink, spendLink, type LinkPurpose } from '../store/accounts.ts'
import { hashPassword } from './sign-in.ts'

const HOURS: Readonly<Record<LinkPurpose, number>> = {
  invitation: 72,
  password: 1,
  'second-factor': 24,
}

const LETTERS: Readonly<Record<LinkPurpose, { subject: string; opening: string }>> = {
  invitation: {
    subject: 'Your Sightline account',
    opening: 'You have been invited to Sightline. Open this link to choose a password.',
  },
  password: {
    subject: 'Choose a new password for Sightline',
    opening: 'Somebody asked for a new password for this address. If it was you, open this link.',
  },
  'second-factor': {
    subject: 'Set up your authenticator app again',
    opening: 'Your second factor was reset. Open this link to set up your authenticator app.',
  },
}

/**
 * Sends a one-time link to an address. Out: the link, for whoever may pass it on by hand where no
 * mail server is set up; null where nobody has this address.
 */
export async function sendLink(
  { tx, services }: Context<Services>,
  email: string,
  purpose: LinkPurpose,
): Promise<{ readonly link: string; readonly sent: boolean } | null> {
  const { token, sha256 } = newToken()
  const hours = HOURS[purpose]
  if (!(await insertLink(tx, { email, purpose, sha256, hours }))) return null
  const link = `${services.origin}/set-up/${token}`
  const { subject, opening } = LETTERS[purpose]
  const ending = `It works once, for ${hours === 1 ? 'one hour' : `${hours} hours`}.`
  const sent = await services.mail.send({
    to: email,
    subject,
    text: `${opening}\n\n${link}\n\n${ending}\nIf you did not expect this letter, you need do nothing.\n`,
  })
  return { link, sent }
}

/** Sets what the link is for. Out: whether the link still worked. */
export async function setCredentials(
  { tx, services }: Context<Services>,
  token: string,
  chosen: { password: string | null; secret: string | null },
): Promise<boolean> {
  const account = await spendLink(tx, {
    sha256: sha256Of(token),
    passwordHash: chosen.password ? await hashPassword(chosen.password) : null,
    sealedSecret: chosen.secret ? services.secrets.seal(chosen.secret, 'second factor') : null,
  })
  return account !== null
}
