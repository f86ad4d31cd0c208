import type { FastifyInstance } from 'fastify'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { visitorAs } from '../support/demonstration-person.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { wordsOf } from '../support/rooms.ts'
import { hidden, type Visitor } from '../support/visitor.ts'

let there: TestSystem
let app: FastifyInstance
let client: Client
let manager: Visitor
let doctor: Visitor

beforeAll(async () => {
  there = await openTestSystem('demonstration')
  app = await createApp(there.config, there.system)
  client = new Client({ connectionString: there.url })
  await client.connect()
  manager = await visitorAs(there, app, 'morgan.hale')
  doctor = await visitorAs(there, app, 'anselm.brodie')
}, 240_000)
afterAll(async () => {
  await app.close()
  await client.end()
  await there.drop()
})

interface Found {
  readonly id: string
  readonly reference: string
}

async function roomWhere(condition: string): Promise<Found> {
  const { rows } = await client.query<Found>(
    `select id, reference from app.room where ${condition} order by opened_on desc, id limit 1`,
  )
  if (!rows[0]) throw new Error(`No room of the demonstration is ${condition}.`)
  return rows[0]
}

const OPEN_DEATH = `pathway = 'child-deaths' and not standing and state = 'open'`

test('a member finds the room by its reference, and somebody else finds nothing of it', async () => {
  const { id, reference } = await roomWhere(OPEN_DEATH)
  expect((await doctor.get('/rooms')).body).toContain(reference)
  expect((await doctor.get(`/rooms/${id}`)).statusCode).toBe(200)
  const outsider = await visitorAs(there, app, 'bryn.calloway')
  expect((await outsider.get('/rooms')).body).not.toContain(reference)
  expect((await outsider.get(`/rooms/${id}`)).statusCode).toBe(404)
})

test('every look is in the audit log, in the transaction of the page', async () => {
  const { id } = await roomWhere(OPEN_DEATH)
  const looks = async () => {
    const { rows } = await client.query<{ n: string }>(
      `select count(*) as n from audit.entry where record = $1 and act = 'view'`,
      [id],
    )
    return Number(rows[0]?.n)
  }
  const before = await looks()
  await doctor.get(`/rooms/${id}`)
  await doctor.get(`/rooms/${id}/timeline`)
  expect(await looks()).toBe(before + 2)
})

test('no page of a room gives its name to the window’s title', async () => {
  const { id, reference } = await roomWhere(`name <> '' and state = 'open'`)
  const page = (await manager.get(`/rooms/${id}`)).body
  expect(/<title>([^<]*)<\/title>/.exec(page)?.[1]).not.toContain(reference)
})

test('a day that has not come, or lies before the birth, is refused beside its box, and what was typed stays', async () => {
  const { id } = await roomWhere(OPEN_DEATH)
  const url = `/rooms/${id}/record/criminal`
  const form = hidden((await manager.get(url)).body)
  const typed = (year: string) => ({
    ...form,
    'q-began-on.day': '4',
    'q-began-on.month': '5',
    'q-began-on.year': year,
  })
  const early = await manager.post(url, typed('1970'))
  expect(early.statusCode).toBe(422)
  expect(early.body).toContain('That is before the child was born.')
  expect(early.body).toContain('value="1970"')
  const late = await manager.post(url, typed('2090'))
  expect(late.statusCode).toBe(422)
})

test('two people decide at once: the first decides, the second is told, and nothing of theirs is saved', async () => {
  const { rows: open } = await client.query<Found>(
    `select id, reference from app.room where access_kind = 'panel_case' and state = 'open' and pathway = 'exploitation' order by opened_on, id`,
  )
  let [id, move] = ['', '']
  for (const one of open) {
    const { body } = await manager.get(`/rooms/${one.id}`)
    const found = /href="(\/rooms\/[^"]+\/decide\/[^"]+)"/.exec(body)?.[1]
    if (found && !found.endsWith('end-sitting')) [id, move] = [one.id, found]
  }
  expect(move).not.toBe('')
  const lead = await visitorAs(there, app, 'ruth.ansell')
  const fields = {
    'on-day': String(new Date().getUTCDate()),
    'on-month': String(new Date().getUTCMonth() + 1),
    'on-year': String(new Date().getUTCFullYear()),
    reason: 'It was agreed at the meeting.',
    dissent: '',
  }
  const [one, two] = [hidden((await manager.get(move)).body), hidden((await lead.get(move)).body)]
  const first = await manager.post(move, { ...one, ...fields })
  expect(first.statusCode).toBe(303)
  const second = await lead.post(move, { ...two, ...fields })
  expect(second.statusCode).toBe(409)
  expect(second.body).toContain('Somebody decided something here while you were writing')
  const { rows } = await client.query(
    `select 1 from app.room_record where room_id = $1 and body ? 'move' and at > now() - interval '1 minute'`,
    [id],
  )
  expect(rows).toHaveLength(1)
})

test('a step the pathway does not allow from here is refused, and the room stays where it was', async () => {
  const { id } = await roomWhere(`pathway = 'child-deaths' and stage = 'gathering'`)
  const { rows } = await client.query<{ stage: string; version: number }>(
    'select stage, version from app.room where id = $1',
    [id],
  )
  const url = `/rooms/${id}/decide/complete`
  const form = hidden((await manager.get(url)).body)
  const answer = await manager.post(url, {
    ...form,
    'on-day': '1',
    'on-month': '5',
    'on-year': '2018',
    reason: 'x',
  })
  expect([409, 422]).toContain(answer.statusCode)
  const after = await client.query('select stage, version from app.room where id = $1', [id])
  expect(after.rows).toEqual(rows)
})

test('who may decide is said in words where the step is offered, and to whoever tries it', async () => {
  const { id } = await roomWhere(`pathway = 'case-reviews' and stage = 'under-way'`)
  const others =
    'This is for others to decide: independent chair or scrutineer, or lead or delegated safeguarding partner.'
  expect(wordsOf((await manager.get(`/rooms/${id}`)).body)).toContain(others)
  const url = `/rooms/${id}/decide/stop`
  const { body } = await manager.get(url)
  expect(wordsOf(body)).toContain(others)
  const sent = await manager.post(url, { ...hidden(body), reason: 'x' })
  expect(sent.statusCode).toBe(422)
  expect(wordsOf(sent.body)).toContain(others)
})

test('a closed room can be read, and takes nothing more', async () => {
  const { id } = await roomWhere(`pathway = 'child-deaths' and state = 'closed'`)
  expect((await doctor.get(`/rooms/${id}`)).body).toContain('nothing can be added')
  expect((await doctor.get(`/rooms/${id}/record/notification`)).statusCode).toBe(404)
})

test('the panel’s page keeps its four ways of counting apart, and they come to what was reported', async () => {
  const { id } = await roomWhere(`pathway = 'child-deaths' and standing`)
  const page = (await doctor.get(`/rooms/${id}`)).body
  const row = /<td[^>]*>2018<\/td>(.*?)<\/tr>/s.exec(page)?.[1] ?? ''
  const cells = [...row.matchAll(/<td[^>]*>([^<]*)</g)].map(([, text]) => text)
  expect(cells).toEqual(['25', '23', '25', '13'])
})

test('what names a child is nowhere in the database in clear words', async () => {
  const { rows } = await client.query<{ sealed: Buffer }>(
    'select sealed from app.room_child where sealed is not null',
  )
  expect(rows.length).toBeGreaterThan(20)
  for (const { sealed } of rows) expect(sealed.toString('latin1')).not.toMatch(/"name"|"born"/)
})

test('the clock page shows each person what is theirs', async () => {
  const room = await roomWhere(`pathway = 'large-investigations' and state = 'open'`)
  expect((await manager.get('/clocks')).body).toContain(room.reference)
  expect((await doctor.get('/clocks')).body).not.toContain(room.reference)
})

test('a child who has a room already is found before a second is opened, however the name is turned', async () => {
  const panel = await roomWhere(`pathway = 'child-deaths' and standing`)
  const url = `/rooms/open/child?what=child-deaths.${panel.id}`
  const typed = {
    'born-day': '2',
    'born-month': '3',
    'born-year': '2015',
    'about-on-day': '4',
    'about-on-month': '5',
    'about-on-year': '2018',
  }
  const first = await doctor.send(url, { ...typed, name: 'Kerensa Tallow' })
  expect(first.statusCode).toBe(303)
  const { rows } = await client.query<{ reference: string }>(
    'select reference from app.room where id = $1',
    [String(first.headers.location).split('/').at(-1)],
  )
  const again = await doctor.send(url, { ...typed, name: 'Tallow, Kerensa' })
  expect(again.statusCode).toBe(422)
  expect(again.body).toContain(rows[0]?.reference)
  expect(again.body).toContain('value="Tallow, Kerensa"')
  const meant = { ...hidden(again.body), ...typed, name: 'Tallow, Kerensa', another: 'yes' }
  expect((await doctor.post(url, meant)).statusCode).toBe(303)
})
