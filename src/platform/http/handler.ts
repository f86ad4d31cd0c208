import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { NotFound, type Answer } from './answer.ts'
import type { Context, Kept, Request, Tx } from './context.ts'
import { holds } from './context.ts'
import { Cookies } from './cookies.ts'
import { Fields } from './fields.ts'
import { findParked, park, unpark } from './parked.ts'
import { discard, receive, type Received } from './receive.ts'
import { respond, respondToError, respondNotFound, type Chrome } from './respond.tsx'
import type { Permission, Route } from './route.ts'
import { comesFromUs, formToken, isFormToken } from './same-site.ts'
import type { ServerInput } from './server.ts'
import { asActor } from './transaction.ts'

const NOTHING: Received = { form: new Fields(), files: [] }

/** Takes a request to its screen and the screen's answer back, in one transaction as the actor. */
export class Handler<Services> {
  readonly #input: ServerInput<Services>
  readonly #cookies: Cookies

  constructor(input: ServerInput<Services>) {
    this.#input = input
    this.#cookies = new Cookies(input.origin)
  }

  async show(route: Route<Services>, request: FastifyRequest, reply: FastifyReply) {
    const { answer, chrome } = await this.#run(request, async (context) => {
      const refused = this.#refusal(route.permission, context, request)
      if (refused) return { answer: refused, chrome: null }
      const kept = await this.#parked(context.tx, request)
      return this.#framed(
        context,
        request,
        await route.screen.show(this.#request(context, request, NOTHING, kept)),
      )
    })
    return this.#send(request, reply, answer, undefined, chrome)
  }

  // What stands around a page is found in the transaction of the page: one is enough.
  async #framed(context: Context<Services>, request: FastifyRequest, answer: Answer) {
    const { actor, tx } = context
    const chrome =
      answer.kind === 'page' ? await this.#input.chrome({ actor, tx, path: pathOf(request) }) : null
    return { answer, chrome }
  }

  async submit(route: Route<Services>, request: FastifyRequest, reply: FastifyReply) {
    const received = await receive(request, this.#input.incoming, route.upload?.maxBytes)
    try {
      return await this.#submit(route, request, reply, received)
    } finally {
      await discard(received.files)
    }
  }

  async #submit(
    route: Route<Services>,
    request: FastifyRequest,
    reply: FastifyReply,
    received: Received,
  ) {
    if (!comesFromUs(request, this.#input.origin)) throw new NotFound()
    if (!this.#tokenHolds(request, received.form))
      return this.#parkAndSignIn(route, request, reply, received)
    const answer = await this.#run(
      request,
      async (context) => {
        const refused = this.#refusal(route.permission, context, request)
        if (refused) return 'refused'
        return this.#once(context.tx, received.form, request, () =>
          this.#submitted(route, this.#request(context, request, received, null)),
        )
      },
      (result) =>
        result !== 'refused' && result.kind !== 'invalid' && result.kind !== 'unknown-sender',
    )
    if (answer === 'refused' || answer.kind === 'unknown-sender')
      return this.#parkAndSignIn(route, request, reply, received)
    if (answer.kind !== 'invalid') {
      await this.#forgetParked(request, reply)
      return this.#send(request, reply, answer)
    }
    const kept: Kept = { fields: received.form, errors: answer.errors }
    const again = await this.#run(request, (context) =>
      route.screen.show(this.#request(context, request, NOTHING, kept)),
    )
    return this.#send(request, reply, again, kept)
  }

  notFound(request: FastifyRequest, reply: FastifyReply) {
    return respondNotFound(reply, () => this.#chrome(request))
  }

  failed(error: unknown, request: FastifyRequest, reply: FastifyReply) {
    return respondToError(error, reply, () => this.#chrome(request))
  }

  async #submitted(route: Route<Services>, request: Request<Services>): Promise<Answer> {
    if (!route.screen.submit) throw new NotFound()
    return route.screen.submit(request)
  }

  // A form sent twice (a double click, a reload) is answered as the first time.
  async #once(tx: Tx, form: Fields, request: FastifyRequest, work: () => Promise<Answer>) {
    const token = form.raw('_once')
    if (!token) return work()
    const first = await sql<{ first: boolean }>`select form.first_time(${token}) as first`.execute(
      tx,
    )
    if (!first.rows[0]?.first) {
      const before = await sql<{
        at: string | null
      }>`select form.location_of(${token}) as at`.execute(tx)
      return { kind: 'redirect', to: before.rows[0]?.at ?? pathOf(request) } satisfies Answer
    }
    const answer = await work()
    if (answer.kind === 'redirect')
      await sql`select form.remember(${token}, ${answer.to})`.execute(tx)
    return answer
  }

  #refusal(permission: Permission, context: Context, request: FastifyRequest): Answer | null {
    if (permission === 'public') return null
    if (!context.actor) {
      const back = encodeURIComponent(request.url)
      return { kind: 'redirect', to: `${this.#input.signInPath}?then=${back}` }
    }
    if (permission === 'signed-in' || holds(context.actor, ...permission.roles)) return null
    throw new NotFound()
  }

  async #parkAndSignIn(
    route: Route<Services>,
    request: FastifyRequest,
    reply: FastifyReply,
    received: Received,
  ) {
    const path = pathOf(request)
    const key = await this.#run(request, ({ tx }) => park(tx, path, received.form))
    this.#cookies.setParked(reply, key)
    const signedOut =
      route.permission === 'public'
        ? path
        : `${this.#input.signInPath}?kept=yes&then=${encodeURIComponent(path)}`
    return reply.redirect(signedOut, 303)
  }

  async #parked(tx: Tx, request: FastifyRequest): Promise<Kept | null> {
    const key = this.#cookies.parked(request)
    const fields = key ? await findParked(tx, key, pathOf(request)) : null
    return fields && { fields, errors: [] }
  }

  async #forgetParked(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const key = this.#cookies.parked(request)
    if (!key) return
    const found = await this.#run(request, async ({ tx }) => {
      const parked = await findParked(tx, key, pathOf(request))
      if (parked) await unpark(tx, key)
      return parked
    })
    if (found) this.#cookies.clearParked(reply)
  }

  #tokenHolds(request: FastifyRequest, form: Fields): boolean {
    return isFormToken(this.#input.secret, this.#boundTo(request), form.raw('_csrf'))
  }

  #boundTo(request: FastifyRequest): string {
    return this.#cookies.session(request) ?? this.#cookies.link(request) ?? 'visitor'
  }

  #request(
    context: Context<Services>,
    request: FastifyRequest,
    { form, files }: Received,
    kept: Kept | null,
  ): Request<Services> {
    const query = request.query as Record<string, string | string[]>
    return {
      ...context,
      path: pathOf(request),
      params: request.params as Record<string, string>,
      query: new Fields(
        Object.entries(query).flatMap(([name, value]) =>
          [value].flat().map((one) => [name, one] as const),
        ),
      ),
      form,
      files,
      kept,
      tokens: { csrf: formToken(this.#input.secret, this.#boundTo(request)), once: randomUUID() },
    }
  }

  async #run<T>(
    request: FastifyRequest,
    work: (context: Context<Services>) => Promise<T>,
    keep?: (result: T) => boolean,
  ): Promise<T> {
    const { database, clock, services, partnership } = this.#input
    const as = {
      token: this.#cookies.session(request),
      link: this.#cookies.link(request),
      partnership: await partnership(),
    }
    return asActor(database, as, clock(), services, work, keep)
  }

  async #send(
    request: FastifyRequest,
    reply: FastifyReply,
    answer: Answer,
    kept?: Kept,
    chrome: Chrome | null = null,
  ) {
    if (answer.kind === 'redirect' && answer.session) this.#cookies.change(reply, answer.session)
    return respond(reply, answer, kept, () =>
      chrome ? Promise.resolve(chrome) : this.#chrome(request),
    )
  }

  async #chrome(request: FastifyRequest) {
    return this.#run(request, async ({ actor, tx }) =>
      this.#input.chrome({ actor, tx, path: pathOf(request) }),
    )
  }
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '/'
}
