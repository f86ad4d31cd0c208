import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { makeWorld, ROLE_CODES, type World } from '../access/world.ts'
import { readGrid } from '../access/read-grid.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

let there: TestSystem
let world: World
let other: World
let app: FastifyInstance
const slugs = new Map<string, string>()

beforeAll(async () => {
  there = await openTestSystem()
  world = await there.system.asOperator((operator) => makeWorld(operator, 'near'))
  other = await there.system.asOperator((operator) => makeWorld(operator, 'other'))
  app = await createApp(there.config, there.system)
  const rows = await there.system.asOperator(({ query }) =>
    query('select id, slug from app.report'),
  )
  for (const { id, slug } of rows) slugs.set(String(id), String(slug))
}, 60_000)
afterAll(async () => {
  await app.close()
  await there.drop()
})

const PAGES: Readonly<Record<string, (id: string) => string>> = {
  dataset: (id) => `/datasets/${id}`,
  figure: () => '/figures/x.y',
  question: (id) => `/assurance/questions/${id}`,
  report: (id) => `/reports/${slugs.get(id) ?? ''}`,
  committee_paper: (id) => `/committee-papers/${id}`,
  ask_template: (id) => `/asks/templates/${id}`,
  ask_round: (id) => `/asks/rounds/${id}`,
  self_assessment: (id) => `/asks/returns/${id}`,
  school_return: (id) => `/asks/returns/${id}`,
  audit_return: (id) => `/asks/returns/${id}`,
  agency_return: (id) => `/asks/returns/${id}`,
  survey_response: (id) => `/asks/returns/${id}`,
  cdop_case: (id) => `/rooms/${id}`,
  panel_case: (id) => `/rooms/${id}`,
  review_room: (id) => `/rooms/${id}`,
}

async function statusOf(path: string, token: string | null): Promise<number> {
  const name = token !== null && token === world.tokens.get('LNK/near') ? LINK_COOKIE : COOKIE
  const cookie = token ? { cookie: `${name}=${token}` } : {}
  const { statusCode } = await app.inject({ url: path, headers: { ...cookie } })
  return statusCode
}

const COOKIE = 's'
const LINK_COOKIE = 'l'

test('through HTTP each record is there for whom the grid says, and for nobody else', async () => {
  const wrong: string[] = []
  for (const { verb, what, role, grant } of readGrid()) {
    const [kind = '', state = ''] = what.split('@')
    const path = PAGES[kind]
    const id = world.records.get(what)
    if (verb !== 'READ' || !path || !id) continue
    // What everybody may read of a published report is on the public site.
    if (kind === 'report' && state === 'published') continue
    // Whoever answers reads the round with their own return; its page is the board's.
    if (kind === 'ask_round' && ['AL', 'DSL', 'LNK'].includes(role)) continue
    const status = await statusOf(path(id), world.tokens.get(`${role}/near`) ?? null)
    // Whoever may read a draft return is whoever answers it, and is led to its questions.
    const found = state === 'draft' && path(id).startsWith('/asks/returns/') ? [303] : [200]
    const wanted = grant === '-' ? [404, 303] : found
    if (!wanted.includes(status)) wrong.push(`${what} ${role}: ${status}`)
  }
  expect(wrong).toEqual([])
}, 60_000)

test('another partnership’s record is 404 for everybody of this one, with the same bytes as nothing', async () => {
  for (const role of ROLE_CODES) {
    const token = other.tokens.get(`${role}/near`) ?? null
    for (const [what, id] of world.records) {
      const [kind = '', state = ''] = what.split('@')
      const path = PAGES[kind]
      if (!path || kind === 'figure' || state === 'published') continue
      expect(await statusOf(path(id), token), `${role} ${what}`).toBe(404)
    }
  }
}, 60_000)
