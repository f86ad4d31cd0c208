import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { PEOPLE, addressOf } from '../../src/demo/people.ts'
import { caseAuditsPathway } from '../../src/modules/case-audits/index.ts'
import { addChild, admit, getRoom, openRoom } from '../../src/modules/rooms/index.ts'
import { endMembership } from '../../src/modules/rooms/store/people.ts'
import { insertRecord } from '../../src/modules/rooms/store/records.ts'
import { routes } from '../../src/routes.ts'
import { signedIn } from '../../src/platform/http/index.ts'
import { asPerson, visitorAs } from '../support/demonstration-person.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { hidden, Visitor } from '../support/visitor.ts'

// One room with words in it that are nowhere else, and everybody who is not in it, trying.

const CANARY = 'quorzelwick'
const NAME = 'Zephrunella Quorzelwick'
const NOTHING = '00000000-0000-4000-8000-000000000000'

let there: TestSystem
let app: FastifyInstance
let client: Client
let room: string
let reference: string

beforeAll(async () => {
  there = await openTestSystem('demonstration')
  app = await createApp(there.config, there.system)
  client = new Client({ connectionString: there.url })
  await client.connect()
  room = await asPerson(there, 'morgan.hale', async (context) => {
    const id = await openRoom(context, caseAuditsPathway, {
      standing: false,
      parentId: null,
      name: `The ${CANARY} audit`,
    })
    const opened = await getRoom(context, id)
    await addChild(context, opened, { name: NAME, born: '2011-02-03' })
    const { partnershipId: partnership, personId: person } = signedIn(context)
    await insertRecord(
      context.tx,
      { partnership, person, at: context.now },
      {
        id: randomUUID(),
        roomId: id,
        access: 'panel_case',
        code: 'plan',
        version: 1,
        on: '2018-05-30',
        time: null,
        childId: null,
        agencyId: null,
        replaces: null,
        body: { values: { theme: `What ${CANARY} did` } },
      },
    )
    reference = opened.reference
    return id
  })
}, 300_000)
afterAll(async () => {
  await app.close()
  await client.end()
  await there.drop()
})

const OTHERS = PEOPLE.map(({ name }) => addressOf(name).split('@')[0] ?? '')

/** Everything of a page that could tell of the room. */
function tells(body: string): boolean {
  const text = body.toLowerCase()
  return text.includes(CANARY) || text.includes(reference.toLowerCase()) || text.includes(room)
}

/** Follows every link of the site as somebody, as far as `most` pages. */
async function crawl(visitor: Visitor, most: number): Promise<{ pages: number; found: string[] }> {
  const waiting = ['/home', '/rooms', '/clocks', '/', '/publications', '/people', '/actions']
  const seen = new Set(waiting)
  const found: string[] = []
  let pages = 0
  for (let path = waiting.shift(); path !== undefined && pages < most; path = waiting.shift()) {
    const { body, headers, statusCode } = await visitor.get(path)
    pages += 1
    if (statusCode >= 500) found.push(`${path}: ${statusCode}`)
    if (tells(body) || tells(JSON.stringify(headers))) found.push(path)
    for (const [, href = ''] of body.matchAll(/href="(\/[^"#]*)/g)) {
      const next = href.replaceAll('&amp;', '&')
      if (seen.has(next) || /sign-out|assets|\.(css|js|svg|woff2?)/.test(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
  return { pages, found }
}

test('nobody outside finds a word of the room on any page, in any header, however far they follow the links', async () => {
  let pages = 0
  for (const who of OTHERS) {
    const crawled = await crawl(await visitorAs(there, app, who), 60)
    pages += crawled.pages
    expect(crawled.found, who).toEqual([])
  }
  const visitor = await crawl(new Visitor(app), 60)
  expect(visitor.found).toEqual([])
  process.stdout.write(`${pages + visitor.pages} pages were read by those outside; none told.\n`)
}, 300_000)

test('what is in the room lies in the room’s own tables, and names nowhere in clear words', async () => {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('app', 'private', 'audit', 'form')`,
  )
  const holding: string[] = []
  for (const { name } of tables) {
    const { rows } = await client.query(
      `select 1 from ${name} t where t::text ilike '%${CANARY}%' limit 1`,
    )
    if (rows.length > 0) holding.push(name)
  }
  expect(holding.sort()).toEqual(['app.room', 'app.room_record'])
  const { rows } = await client.query(
    `select 1 from app.room_child where encode(sealed, 'escape') ilike '%zephrunella%'`,
  )
  expect(rows).toEqual([])
}, 60_000)

test('a guessed address, a broken one and one of another’s room answer the same, with nothing of the inside', async () => {
  const outsider = await visitorAs(there, app, 'bryn.calloway')
  const plain = (body: string) => body.replaceAll(/value="[\w.-]{20,}"/g, '')
  const nothing = plain((await outsider.get(`/rooms/${NOTHING}`)).body)
  for (const id of [
    room,
    room.toUpperCase(),
    randomUUID(),
    'x',
    "1' or '1'='1",
    '%00',
    `${room}%20`,
    '../people',
    'a'.repeat(2000),
  ]) {
    const { statusCode, body } = await outsider.get(`/rooms/${encodeURIComponent(id)}`)
    expect(statusCode, id.slice(0, 40)).toBeGreaterThanOrEqual(400)
    expect(statusCode, id.slice(0, 40)).toBeLessThan(500)
    if (statusCode === 404) expect(plain(body), id.slice(0, 40)).toBe(nothing)
    expect(body).not.toMatch(/at .*\.(ts|js):\d+|error:|select |relation "/i)
  }
})

test('no form of a room can be sent from outside it, with all the tokens of one’s own session', async () => {
  const outsider = await visitorAs(there, app, 'ruth.ansell')
  const form = hidden((await outsider.get('/sign-out')).body)
  const before = await client.query(`select count(*) from app.room_record where room_id = $1`, [
    room,
  ])
  for (const { path, screen } of routes.filter(({ path }) => path.startsWith('/rooms/:room'))) {
    if (!screen.submit) continue
    const url = path.replace(':room', room).replaceAll(/:[a-z]+/g, 'plan')
    const { statusCode, body } = await outsider.post(url, { ...form, reason: 'x', seen: '1' })
    expect([404, 403], url).toContain(statusCode)
    expect(tells(body.replaceAll(room, '')), url).toBe(false)
  }
  const after = await client.query(`select count(*) from app.room_record where room_id = $1`, [
    room,
  ])
  expect(after.rows).toEqual(before.rows)
})

test('whoever was a member until this minute finds nothing, also with a page that was open before', async () => {
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  const person = await asPerson(there, 'ruth.ansell', (context) =>
    Promise.resolve(signedIn(context).personId),
  )
  await asPerson(there, 'morgan.hale', ({ tx }) =>
    admit(tx, room, { person, asRole: 'Auditor', purpose: 'For this test', lastDay: day }),
  )
  const member = await visitorAs(there, app, 'ruth.ansell')
  const url = `/rooms/${room}/record/plan`
  const page = await member.get(url)
  expect(page.statusCode).toBe(200)
  await asPerson(there, 'morgan.hale', ({ tx }) => endMembership(tx, room, person))
  expect((await member.get(`/rooms/${room}`)).statusCode).toBe(404)
  expect((await member.post(url, hidden(page.body))).statusCode).toBe(404)
  expect((await member.get('/rooms')).body).not.toContain(reference)
})

test('a link that names a room opens nothing of it', async () => {
  const token = await there.system.asOperator(async (operator) => {
    const [found] = await operator.query('select id from app.partnership limit 1')
    return operator.mintLinkSession(String(found?.['id']), [room])
  })
  const holder = new Visitor(app)
  holder.cookies.set('l', token)
  for (const path of [`/rooms/${room}`, `/rooms/${room}/timeline`, '/rooms', '/clocks'])
    expect(tells((await holder.get(path)).body.replaceAll(room, '')), path).toBe(false)
})

test('after signing out nothing of a room is kept, and going back asks to sign in', async () => {
  const manager = await visitorAs(there, app, 'morgan.hale')
  const page = await manager.get(`/rooms/${room}`)
  expect(page.statusCode).toBe(200)
  expect(page.headers['cache-control']).toContain('no-store')
  const cookie = manager.cookies.get('s') ?? ''
  await manager.send('/sign-out', {})
  const again = new Visitor(app)
  again.cookies.set('s', cookie)
  const { statusCode, headers, body } = await again.get(`/rooms/${room}`)
  expect(statusCode).toBe(303)
  expect(String(headers.location)).toContain('/sign-in')
  expect(body).not.toContain(CANARY)
})

test('the room’s page tells no other site where it was', async () => {
  const manager = await visitorAs(there, app, 'morgan.hale')
  const { headers } = await manager.get(`/rooms/${room}`)
  expect(headers['referrer-policy']).toMatch(/no-referrer|same-origin/)
})
