import { createTransport } from 'nodemailer'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface Mail {
  /** Out: whether the letter was handed to a mail server. */
  send(letter: Letter): Promise<boolean>
}

/** In: where the mail server is, or null for none. */
export function openMail(server: { readonly url: string; readonly from: string } | null): Mail {
  if (!server) return { send: () => Promise.resolve(false) }
  const transport = createTransport(server.url)
  return {
    async send(letter) {
      await transport.sendMail({ from: server.from, ...letter })
      return true
    },
  }
}
