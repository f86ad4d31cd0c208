import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { demoRoutes } from '../../src/demo/sign-in-as.tsx'
import { periodOf } from '../../src/knowledge/law/index.ts'
import { listLatest } from '../../src/modules/figures/index.ts'
import { openIdentities } from '../../src/modules/rooms/actions/get-facts.ts'
import { evidenceOf } from '../../src/modules/rooms/domain/pathways.ts'
import { namesIn } from '../../src/modules/rooms/domain/release-check.ts'
import { getFacts, listRooms, releaseRoomFigures } from '../../src/modules/rooms/index.ts'
import { listMyRooms } from '../../src/modules/rooms/store/rooms.ts'
import { PATHWAYS } from '../../src/pathways.ts'
import { asPerson } from '../support/demonstration-person.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { hidden, Visitor } from '../support/visitor.ts'

let there: TestSystem
let app: FastifyInstance
const YEAR = '2017-18'

beforeAll(async () => {
  there = await openTestSystem('demonstration')
  app = await createApp(there.config, there.system, demoRoutes)
}, 300_000)
afterAll(async () => {
  await app.close()
  await there.drop()
})

async function as(name: string): Promise<Visitor> {
  const visitor = new Visitor(app)
  await visitor.send(`/demo/${name}`, {})
  return visitor
}

const COUNTED = PATHWAYS.filter(({ figures }) => figures !== null)

test('every kind’s figures are shown, asked for and checked, from its rooms, its columns and its totals', async () => {
  const manager = await as('morgan.hale')
  const list = await manager.get('/rooms/returns')
  for (const { code, title } of COUNTED) {
    expect(list.body).toContain(title)
    for (const page of ['', '/export', '/totals', '/check']) {
      const shown = await manager.get(`/rooms/returns/${code}${page}?period=${YEAR}`)
      expect(shown.statusCode, `${code}${page}`).toBe(200)
    }
    const check = (await manager.get(`/rooms/returns/${code}/check?period=${YEAR}`)).body
    const released = await manager.post(`/rooms/returns/${code}/check`, {
      ...hidden(check),
      do: 'release',
    })
    expect(released.headers.location, code).toBe(`/figures?period=${YEAR}`)
  }
}, 120_000)

test('what was released carries its meaning, its source and its days, and none is 0 for want of rooms', async () => {
  await asPerson(there, 'morgan.hale', async (context) => {
    const all = await listLatest(context.tx, { period: YEAR })
    for (const { code, title } of COUNTED) {
      const own = all.filter(({ value }) => value.source?.startsWith(`${title}: `))
      expect(own.length, code).toBeGreaterThan(0)
      for (const { meaning, value } of own) {
        expect(meaning?.numerator).toBeTruthy()
        expect(value.window).toBe('2017-04-01..2018-03-31')
      }
      const again = await releaseRoomFigures(context, pathwayOf(code), periodOf(2017), {
        asOf: '2018-05-01',
      })
      expect(again, code).toBe(own.length)
    }
  })
}, 120_000)

function pathwayOf(code: string) {
  const found = PATHWAYS.find((one) => one.code === code)
  if (!found) throw new Error(code)
  return found
}

test('every room of the demonstration says what it can to the board, or why not', async () => {
  const manager = await as('morgan.hale')
  const rooms = await asPerson(there, 'morgan.hale', ({ tx }) => listRooms(tx))
  expect(rooms.length).toBeGreaterThan(20)
  for (const { id, pathway, reference } of rooms)
    for (const page of ['evidence', 'learning', 'reports'])
      expect(
        (await manager.get(`/rooms/${id}/${page}`)).statusCode,
        `${pathway} ${reference} ${page}`,
      ).toBe(200)
}, 240_000)

test('what a room says of itself names none of its children', async () => {
  await asPerson(there, 'morgan.hale', async (context) => {
    let said = 0
    for (const room of await listRooms(context.tx)) {
      const words = evidenceOf(pathwayOf(room.pathway), await getFacts(context, room))?.words
      if (words === undefined) continue
      said += 1
      expect(words.length, room.reference).toBeLessThan(2_000)
      const known = await openIdentities(context, [room.id])
      expect(namesIn(words, known), `${room.pathway}: ${words}`).toEqual([])
    }
    expect(said).toBeGreaterThan(2)
  })
}, 120_000)

test('an agency’s lead reports on a child’s death without reading its room, by the form of that death', async () => {
  const lead = await as('dele.farrant')
  const asked = (await asPerson(there, 'dele.farrant', ({ tx }) => listMyRooms(tx))).filter(
    ({ pathway }) => pathway === 'child-deaths',
  )
  expect(asked.length).toBeGreaterThan(0)
  for (const { id, reference } of asked) {
    expect((await lead.get(`/rooms/${id}`)).statusCode).toBe(404)
    const page = await lead.get(`/rooms/${id}/reports`)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain(reference)
    const given = /\/rooms\/reports\/[0-9a-f-]{36}/.exec(page.body)?.[0]
    expect(given && (await lead.get(given)).body, reference).toContain('Given by')
  }
})

test('nobody else comes to what leaves a room, and only members to its reports', async () => {
  const rooms = await asPerson(there, 'morgan.hale', ({ tx }) => listRooms(tx))
  const one = rooms.find(({ pathway, standing }) => pathway === 'child-deaths' && !standing)
  for (const who of ['farida.okonjo', 'idris.lowe', 'nadia.penrose', 'tomas.ferrier']) {
    const visitor = await as(who)
    for (const page of ['evidence', 'learning'])
      expect((await visitor.get(`/rooms/${one?.id}/${page}`)).statusCode, who).toBe(404)
  }
  const analyst = await as('tomas.ferrier')
  expect((await analyst.get(`/rooms/${one?.id}/reports`)).statusCode).toBe(404)
  expect((await analyst.get('/rooms/returns')).statusCode).toBe(200)
  expect((await (await as('nadia.penrose')).get('/rooms/returns')).statusCode).toBe(404)
})
