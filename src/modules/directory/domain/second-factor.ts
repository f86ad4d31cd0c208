import { generateSecret, generateURI, verifySync } from 'otplib'

const STEP_SECONDS = 30

/** A new secret, and the address an authenticator app reads it from. */
export function newSecondFactor(email: string): { readonly secret: string; readonly uri: string } {
  const secret = generateSecret()
  return { secret, uri: secondFactorUri(email, secret) }
}

export function secondFactorUri(email: string, secret: string): string {
  return generateURI({ issuer: 'Sightline', label: email, secret })
}

/**
 * In: the secret, the code as typed, the moment, and the last step a code was used for.
 * Out: the step it is good for, or null. A code works once, and a step early or late (RFC 6238, 5.2).
 */
export function stepOfCode(
  secret: string,
  code: string,
  now: Date,
  lastStep: number | null,
): number | null {
  const token = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const epoch = Math.floor(now.getTime() / 1000)
  const result = verifySync({ secret, token, epoch, epochTolerance: STEP_SECONDS })
  if (!result.valid) return null
  const step = Math.floor(epoch / STEP_SECONDS) + result.delta
  return lastStep !== null && step <= lastStep ? null : step
}
