import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SessionChange } from './answer.ts'

/** How the site is reached decides the cookies: the strictest name that works there. */
export class Cookies {
  readonly #secure: boolean

  constructor(origin: string) {
    this.#secure = origin.startsWith('https:')
  }

  session(request: FastifyRequest): string | null {
    return request.cookies[this.#name('s')] ?? null
  }

  /** What somebody holds who came by a link of their own. */
  link(request: FastifyRequest): string | null {
    return request.cookies[this.#name('l')] ?? null
  }

  parked(request: FastifyRequest): string | null {
    return request.cookies[this.#name('parked')] ?? null
  }

  change(reply: FastifyReply, change: SessionChange): void {
    if (change === 'end') reply.clearCookie(this.#name('s'), { path: '/' })
    else if (change === 'end-link') reply.clearCookie(this.#name('l'), { path: '/' })
    else if ('startLink' in change) this.#set(reply, 'l', change.startLink)
    else this.#set(reply, 's', change.start)
  }

  setParked(reply: FastifyReply, key: string): void {
    this.#set(reply, 'parked', key)
  }

  clearParked(reply: FastifyReply): void {
    reply.clearCookie(this.#name('parked'), { path: '/' })
  }

  // `__Host-` makes a browser insist on https, no domain and the whole path.
  #name(name: string): string {
    return this.#secure ? `__Host-${name}` : name
  }

  #set(reply: FastifyReply, name: string, value: string): void {
    reply.setCookie(this.#name(name), value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.#secure,
    })
  }
}
