import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { routes } from '../../src/routes.ts'
import { readGrid } from '../access/read-grid.ts'
import { makeWorld, ROLE_CODES, type World } from '../access/world.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

// Every route of the service, for every role and for nobody; and every page of a room for everybody in
// every relation to it. Whoever may not come finds nothing there, in the same bytes as where nothing is.

let there: TestSystem
let world: World
let app: FastifyInstance
let asked = 0

beforeAll(async () => {
  there = await openTestSystem()
  world = await there.system.asOperator((operator) => makeWorld(operator, 'near'))
  app = await createApp(there.config, there.system)
}, 60_000)
afterAll(async () => {
  await app.close()
  await there.drop()
  process.stdout.write(`Routes were asked ${asked.toLocaleString('en-GB')} times.\n`)
})

const NOTHING = '00000000-0000-4000-8000-000000000000'
const ROOM_KINDS = ['cdop_case', 'panel_case', 'review_room'] as const
const RELATIONS = ['near', 'far', 'guest', 'outsider'] as const

const filled = (path: string, room: string) =>
  path.replace(':room', room).replaceAll(/:[a-z]+/g, NOTHING)

async function get(url: string, token: string | null) {
  asked += 1
  const cookie = token ? { cookie: `s=${token}` } : {}
  return app.inject({ url, headers: { ...cookie, 'sec-fetch-site': 'same-origin' } })
}

/** What tells one missing page from another: all but the tokens of the page’s own forms. */
const bytes = (body: string) => body.replaceAll(/value="[\w.-]{20,}"/g, '')

test('whoever holds no role that a route names finds nothing there, whatever the address', async () => {
  const wrong: string[] = []
  for (const role of ROLE_CODES) {
    const token = world.tokens.get(`${role}/near`) ?? null
    for (const { path, permission } of routes) {
      if (typeof permission === 'string' || permission.roles.includes(role)) continue
      const { statusCode, body } = await get(filled(path, NOTHING), token)
      // The address tells which section of the service it would lie in, and nothing else does.
      const missing = await get(`${filled(path, NOTHING)}/there-is-no-such-page`, token)
      if (statusCode !== 404 || bytes(body) !== bytes(missing.body))
        wrong.push(`${role} ${path}: ${statusCode}`)
    }
  }
  expect(wrong).toEqual([])
}, 120_000)

test('nobody who is not signed in comes to a route that is not public', async () => {
  const wrong: string[] = []
  for (const { path, permission } of routes) {
    if (permission === 'public') continue
    const { statusCode, headers } = await get(filled(path, NOTHING), null)
    if (statusCode !== 303 || !String(headers.location).startsWith('/sign-in'))
      wrong.push(`${path}: ${statusCode}`)
  }
  expect(wrong).toEqual([])
})

const grid = new Map(
  readGrid().map(({ verb, what, role, grant }) => [`${verb} ${what} ${role}`, grant]),
)

/** Whether the grids let somebody who stands there read a room. */
function reads(what: string, role: string, relation: (typeof RELATIONS)[number]): boolean {
  const grant = grid.get(`READ ${what} ${role}`) ?? '-'
  const letsIn = { near: /[mb]/, guest: /[mb]/, far: /b/, outsider: /$^/ }[relation]
  return letsIn.test(grant)
}

const missing = new Map<string, string>()

/** What somebody is shown where nothing is; each person’s once. */
async function nothingAt(path: string, token: string | null): Promise<string> {
  const key = `${token} ${path}`
  const known = missing.get(key)
  if (known !== undefined) return known
  const shown = bytes((await get(filled(path, NOTHING), token)).body)
  missing.set(key, shown)
  return shown
}

test('every page of a room is there for whom the grids say, and is nothing at all for anybody else', async () => {
  const all = routes.filter(({ path }) => path.startsWith('/rooms/:room'))
  expect(all.length).toBeGreaterThan(4)
  const wrong: string[] = []
  for (const kind of ROOM_KINDS)
    for (const state of ['open', 'closed']) {
      const what = `${kind}@${state}`
      const room = world.records.get(what) ?? ''
      // A closed room’s pages have the same one door; SQL is asked of all that lies behind it.
      const pages =
        state === 'open' ? all : all.filter(({ path }) => /room(\/timeline)?$/.test(path))
      for (const role of ROLE_CODES)
        for (const relation of RELATIONS) {
          const token = world.tokens.get(`${role}/${relation}`) ?? null
          const may = reads(what, role, relation)
          for (const { path } of pages) {
            // A report’s own pages are open to whoever is asked for it: a suite of their own holds them.
            if (may || path.includes('/reports')) continue
            const { statusCode, body } = await get(filled(path, room), token)
            if (statusCode !== 404 || bytes(body) !== (await nothingAt(path, token)))
              wrong.push(`${what} ${role}/${relation} ${path}: ${statusCode}`)
          }
          if (may) {
            const { statusCode } = await get(`/rooms/${room}`, token)
            if (statusCode !== 200) wrong.push(`${what} ${role}/${relation}: ${statusCode}`)
          }
        }
    }
  expect(wrong).toEqual([])
}, 300_000)
