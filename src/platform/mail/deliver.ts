import { createTransport } from 'nodemailer'

export interface OnceLetter {
  /** Stays the same for the same letter, so that a mail server can tell one that came twice. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/**
 * What became of a letter. `refused` and `unreachable` are certain: it was not taken. `unsure` is a
 * connection that broke before the server had answered: it may have been taken or not.
 */
export type Delivery =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly forGood: boolean; readonly words: string }
  | { readonly kind: 'unreachable'; readonly words: string }
  | { readonly kind: 'unsure'; readonly words: string }

/**
 * Hands one letter to the mail server, at most once: over a connection of its own, since a pool of
 * connections sends again by itself what a broken one may have taken.
 * In: the server. Out: what became of the letter; nothing is thrown.
 */
export function deliverer(server: { readonly url: string; readonly from: string }) {
  return async ({ id, ...letter }: OnceLetter): Promise<Delivery> => {
    const transport = createTransport(server.url)
    try {
      await transport.sendMail({
        from: server.from,
        messageId: `<${id}@sightline>`,
        // Asks machines not to answer with an out-of-office note (RFC 3834, section 5).
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...letter,
      })
      return { kind: 'taken' }
    } catch (error) {
      return whatWentWrong(error)
    } finally {
      transport.close()
    }
  }
}

/** Faults of reaching a server at all; anything later may have happened after it took the letter. */
const BEFORE_CONNECTING = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'])
const NEVER_SENT = new Set(['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'ECONFIG', 'EPROXY'])

function whatWentWrong(error: unknown): Delivery {
  const { code, responseCode, cause } = readError(error)
  if (responseCode !== null)
    return {
      kind: 'refused',
      // A code of 500 and more is for good, one of 400 and more for now (RFC 5321, section 4.2.1);
      // not being let in is the server's matter and none of the letter's.
      forGood: responseCode >= 500 && code !== 'EAUTH',
      words: `The mail server did not take it (${responseCode}).`,
    }
  if (NEVER_SENT.has(code) || BEFORE_CONNECTING.has(code) || BEFORE_CONNECTING.has(cause))
    return { kind: 'unreachable', words: 'The mail server can’t be reached.' }
  if (code === 'EENVELOPE')
    return { kind: 'refused', forGood: true, words: 'The address is none a letter can go to.' }
  return { kind: 'unsure', words: 'The connection broke before the mail server had answered.' }
}

function readError(error: unknown) {
  const of = (name: string): unknown =>
    error instanceof Error ? (error as unknown as Record<string, unknown>)[name] : undefined
  const [code, responseCode] = [of('code'), of('responseCode')]
  const message = error instanceof Error ? error.message : ''
  return {
    code: typeof code === 'string' ? code : '',
    responseCode: typeof responseCode === 'number' ? responseCode : null,
    // The library keeps what the socket said only in the message: "connect ECONNREFUSED ...".
    cause: /\b(E[A-Z]{4,})\b/.exec(message)?.[1] ?? '',
  }
}
