import { createTransport } from 'nodemailer'
import { deliverer, type Delivery, type OnceLetter } from './deliver.ts'

export type { Delivery, OnceLetter } from './deliver.ts'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface Mail {
  /** Whether a mail server is set up at all. */
  readonly ready: boolean
  /** Out: whether the letter was handed to a mail server. */
  send(letter: Letter): Promise<boolean>
  /** Hands a letter over at most once, and says what became of it. */
  deliver(letter: OnceLetter): Promise<Delivery>
}

/** In: where the mail server is, or null for none. */
export function openMail(server: { readonly url: string; readonly from: string } | null): Mail {
  if (!server)
    return {
      ready: false,
      send: () => Promise.resolve(false),
      deliver: () => Promise.resolve({ kind: 'unreachable', words: 'No mail server is set up.' }),
    }
  const transport = createTransport(server.url)
  return {
    ready: true,
    async send(letter) {
      await transport.sendMail({ from: server.from, ...letter })
      return true
    },
    deliver: deliverer(server),
  }
}
