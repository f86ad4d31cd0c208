import { SMTPServer } from 'smtp-server'
import { text } from 'node:stream/consumers'

export interface ReceivedLetter {
  readonly to: string
  readonly source: string
  /** The words, with the line breaks that mail puts in taken out. */
  readonly words: string
}

export interface MailServer {
  readonly url: string
  /** What was taken, the latest last; a test may empty it. */
  readonly letters: ReceivedLetter[]
  close(): Promise<void>
}

/** A real mail server on a port of its own. In: whom it refuses, with which code; how long it takes. */
export async function openMailServer(
  input: {
    readonly refuses?: (to: string) => number | null
    /** Called with each letter before it is answered. */
    readonly taking?: (letter: ReceivedLetter) => Promise<void> | void
  } = {},
): Promise<MailServer> {
  const letters: ReceivedLetter[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const code = input.refuses?.(address) ?? null
      done(code === null ? null : Object.assign(new Error('no'), { responseCode: code }))
    },
    onData(stream, session, done) {
      void text(stream).then(async (source) => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        const letter = { to, source, words: decoded(source) }
        await input.taking?.(letter)
        letters.push(letter)
        done()
      })
    },
  })
  // Whoever is killed in the middle of a letter leaves a broken connection behind.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    letters,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

function decoded(source: string): string {
  const body = source.slice(source.indexOf('\r\n\r\n') + 4)
  if (/content-transfer-encoding: base64/i.test(source))
    return Buffer.from(body, 'base64').toString()
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
  return Buffer.from(bytes, 'latin1').toString()
}
