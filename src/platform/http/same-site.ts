import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

/**
 * Whether a form comes from our own page. Two independent checks: what the browser says of itself
 * (Sec-Fetch-Site, or Origin where that is missing), and a token bound to the session, or for a
 * visitor to the cookie of this browser.
 */
export function comesFromUs(request: FastifyRequest, origin: string): boolean {
  const site = request.headers['sec-fetch-site']
  if (site) return site === 'same-origin' || site === 'none'
  const from = request.headers.origin
  return from === undefined || from === origin
}

/** In: the server's secret and what the token is bound to. Out: the token for forms. */
export function formToken(secret: string, boundTo: string): string {
  return createHmac('sha256', secret).update(`form ${boundTo}`).digest('base64url')
}

export function isFormToken(secret: string, boundTo: string, given: string): boolean {
  const wanted = Buffer.from(formToken(secret, boundTo))
  const got = Buffer.from(given)
  return wanted.length === got.length && timingSafeEqual(wanted, got)
}
