import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

type Cookies = Map<string, string>

/** Somebody with a browser: keeps cookies, and sends forms with the tokens the page gave. */
export class Visitor {
  readonly #app: FastifyInstance
  readonly cookies: Cookies = new Map()
  /** Where requests come from; forms that may be sent a few times a minute are counted by it. */
  address = '127.0.0.1'

  constructor(app: FastifyInstance) {
    this.#app = app
  }

  async get(url: string): Promise<LightMyRequestResponse> {
    const response = await this.#app.inject({ url, headers: this.#headers() })
    this.#keep(response)
    return response
  }

  /** Opens the page, fills its form in and sends it. */
  async send(
    url: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<LightMyRequestResponse> {
    return this.post(url, { ...hidden((await this.get(url)).body), ...fields })
  }

  async post(
    url: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<LightMyRequestResponse> {
    const response = await this.#app.inject({
      method: 'POST',
      url,
      remoteAddress: this.address,
      headers: { ...this.#headers(), 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(fields).toString(),
    })
    this.#keep(response)
    return response
  }

  /** Sends a form with one file, as a browser does. */
  async sendFile(
    url: string,
    fields: Readonly<Record<string, string>>,
    file: { readonly field: string; readonly name: string; readonly content: Buffer },
  ): Promise<LightMyRequestResponse> {
    const boundary = '----a-boundary-of-a-test'
    const all = { ...hidden((await this.get(url)).body), ...fields }
    const part = (head: string, content: Buffer | string) =>
      Buffer.concat([
        Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
        Buffer.from(content),
        Buffer.from('\r\n'),
      ])
    const response = await this.#app.inject({
      method: 'POST',
      url,
      headers: { ...this.#headers(), 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: Buffer.concat([
        ...Object.entries(all).map(([name, value]) => part(`name="${name}"`, value)),
        part(`name="${file.field}"; filename="${file.name}"`, file.content),
        Buffer.from(`--${boundary}--\r\n`),
      ]),
    })
    this.#keep(response)
    return response
  }

  #headers() {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return cookie
      ? { cookie, 'sec-fetch-site': 'same-origin' }
      : { 'sec-fetch-site': 'same-origin' }
  }

  #keep(response: LightMyRequestResponse) {
    for (const { name, value } of response.cookies) {
      if (value) this.cookies.set(name, value)
      else this.cookies.delete(name)
    }
  }
}

/** The hidden fields of a page's form. */
export function hidden(html: string): Record<string, string> {
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value(?:="([^"]*)")?/g)]
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]))
}
