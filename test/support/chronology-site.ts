import { buffer } from 'node:stream/consumers'
import { Client } from 'pg'
import { createApp } from '../../src/app.ts'
import { addressOf } from '../../src/demo/people.ts'
import { writeWorkbook, type WrittenCell } from '../../src/platform/files/index.ts'
import { chronologyRoom } from './chronology-room.ts'
import { openTestSystem, type TestSystem } from './test-database.ts'
import { hidden, Visitor } from './visitor.ts'

export const MANAGER = 'Morgan Hale'
export const POLICE = 'Idris Lowe'
export const HOSPITAL = 'Dele Farrant'
export const OUTSIDER = 'Ruth Ansell'

type App = Awaited<ReturnType<typeof createApp>>

/** A site with one room, in which the manager and two agencies' leads are, and a third lead is not. */
export class ChronologySite {
  readonly there: TestSystem
  readonly room: string
  readonly path: string
  readonly #app: App
  readonly origin: string
  readonly #tokens: ReadonlyMap<string, string>

  private constructor(
    there: TestSystem,
    room: string,
    app: App,
    origin: string,
    tokens: ReadonlyMap<string, string>,
  ) {
    this.there = there
    this.room = room
    this.path = `/rooms/${room}/chronology`
    this.#app = app
    this.origin = origin
    this.#tokens = tokens
  }

  static async open(): Promise<ChronologySite> {
    const there = await openTestSystem()
    const room = await chronologyRoom(there.system, [POLICE, HOSPITAL])
    const app = await createApp(there.config, there.system)
    const origin = await app.listen({ host: '127.0.0.1', port: 0 })
    const tokens = new Map<string, string>()
    for (const name of [MANAGER, POLICE, HOSPITAL, OUTSIDER])
      tokens.set(
        name,
        await there.system.asOperator(({ mintSession }) => mintSession(addressOf(name))),
      )
    return new ChronologySite(there, room, app, origin, tokens)
  }

  async close(): Promise<void> {
    await this.#app.close()
    await this.there.drop()
  }

  token(name: string): string {
    return this.#tokens.get(name) ?? ''
  }

  as(name: string): Visitor {
    const visitor = new Visitor(this.#app)
    visitor.cookies.set('s', this.token(name))
    return visitor
  }

  async page(name: string, page = ''): Promise<string> {
    return (await this.as(name).get(this.path + page)).body
  }

  /** Sends what no page of theirs offers, with the tokens of one that they have. */
  async force(name: string, page: string, fields: Readonly<Record<string, string>>) {
    return this.as(name).post(this.path + page, {
      ...hidden(await this.page(name, '/upload')),
      ...fields,
    })
  }

  /** Uploads a file as a browser does. Out: the page that shows what was read. */
  async upload(name: string, filename: string, content: Buffer, more: object = {}) {
    const body = new FormData()
    const fields = { ...hidden(await this.page(name, '/upload')), do: 'look', ...more }
    for (const [key, value] of Object.entries(fields)) body.append(key, String(value))
    body.append('file', new Blob([new Uint8Array(content)]), filename)
    const response = await this.#fetch(name, '/upload', body)
    return { status: response.status, body: await response.text() }
  }

  /** Asks for a copy. Out: the file, or the page that says what is wrong. */
  async copy(name: string, fields: Readonly<Record<string, string>>): Promise<Response> {
    const own = hidden(await this.page(name, '/copy'))
    return this.#fetch(name, '/copy', new URLSearchParams({ ...own, ...fields }))
  }

  /** What the audit log keeps of the room, the latest first. */
  async logged(act: string): Promise<readonly Record<string, unknown>[]> {
    const client = new Client({ connectionString: this.there.url })
    await client.connect()
    try {
      const { rows } = await client.query<{ detail: Record<string, unknown> }>(
        'select detail from audit.entry where record = $1 and act = $2 order by at desc, seq desc',
        [this.room, act],
      )
      return rows.map(({ detail }) => detail)
    } finally {
      await client.end()
    }
  }

  #fetch(name: string, page: string, body: FormData | URLSearchParams): Promise<Response> {
    const headers = { cookie: `s=${this.token(name)}`, 'sec-fetch-site': 'same-origin' }
    return fetch(`${this.origin}${this.path}${page}`, { method: 'POST', body, headers })
  }
}

export const workbookOf = (rows: readonly (readonly WrittenCell[])[]) =>
  buffer(writeWorkbook([{ name: 'Sheet1', rows }]))
