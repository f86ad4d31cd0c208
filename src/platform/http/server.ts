import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import { fastify, type FastifyInstance } from 'fastify'
import type { Database } from '../db/pool.ts'
import { assetPolicy, contentPolicy } from './content-policy.ts'
import type { Facts, Tx } from './context.ts'
import { Handler } from './handler.ts'
import type { Chrome } from './respond.tsx'
import { checkedRoutes, type Route } from './route.ts'

export interface ServerInput<Services> {
  readonly routes: readonly Route<Services>[]
  readonly database: Database
  readonly services: Services
  readonly clock: () => Date
  /** Where the site is reached, e.g. "https://sightline.example". */
  readonly origin: string
  /** Signs form tokens; the same on every server of one site. */
  readonly secret: string
  /** The folder served at /assets/. */
  readonly assets: string
  /** Where files lie until an action takes them over. */
  readonly incoming: string
  /** The partnership whose public pages a visitor sees. */
  readonly partnership: () => Promise<string | null>
  readonly signInPath: string
  /** What stands around every page. */
  readonly chrome: (at: { actor: Facts | null; tx: Tx; path: string }) => Promise<Chrome>
}

/** In: routes and what they need. Out: a server, not yet listening. */
export async function createServer<Services>(
  input: ServerInput<Services>,
): Promise<FastifyInstance> {
  const routes = checkedRoutes(input.routes)
  const server = fastify({
    logger: false,
    trustProxy: 'loopback',
    bodyLimit: 2_000_000,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  })
  await server.register(cookie)
  await server.register(formbody)
  await server.register(multipart)
  await server.register(rateLimit, { global: false })
  await server.register(helmet, securityHeaders(input.origin))
  await server.register(fastifyStatic, {
    root: input.assets,
    prefix: '/assets/',
    maxAge: '1h',
    setHeaders(reply, path) {
      const policy = assetPolicy(path)
      if (policy) reply.header('content-security-policy', policy)
    },
  })
  const handler = new Handler(input)
  for (const route of routes) {
    const sealed = route.sealed ? { helmet: { contentSecurityPolicy: contentPolicy(true) } } : {}
    server.get(route.path, sealed, (request, reply) => handler.show(route, request, reply))
    if (route.screen.submit) {
      const limit = route.submitsPerMinute
      server.post(
        route.path,
        limit ? { config: { rateLimit: { max: limit, timeWindow: '1 minute' } } } : {},
        (request, reply) => handler.submit(route, request, reply),
      )
    }
  }
  server.setNotFoundHandler((request, reply) => handler.notFound(request, reply))
  server.setErrorHandler((error, request, reply) => handler.failed(error, request, reply))
  return server
}

function securityHeaders(origin: string) {
  const https = origin.startsWith('https:')
  return {
    contentSecurityPolicy: contentPolicy(false),
    hsts: https,
    referrerPolicy: { policy: 'same-origin' as const },
  }
}
