import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listLooks } from '../../src/modules/rooms/store/people.ts'
import { CASE } from '../support/made-up-pathway.ts'
import { inDays, openRoomWorld, wordsOf, type RoomWorld } from '../support/rooms.ts'

vi.mock('../../src/pathways.ts', async () => ({
  PATHWAYS: (await import('../support/made-up-pathway.ts')).MADE_UP,
}))

let world: RoomWorld

beforeAll(async () => {
  world = await openRoomWorld()
})
afterAll(() => world.drop())

const MANAGER = 'Morgan Hale'

test('every page that a member opened is in the log with the next, and outsiders’ tries leave none', async () => {
  const room = await world.open(CASE)
  await world.admit(room, 'Idris Lowe')
  await world.note(room, CASE, 'A note')
  const member = await world.visit('Idris Lowe')
  const outsider = await world.visit('Dele Farrant')
  for (const path of ['', '/timeline', '/people', '/keeping', '/children']) {
    expect((await member.get(`/rooms/${room}${path}`)).statusCode).toBe(200)
    expect((await outsider.get(`/rooms/${room}${path}`)).statusCode).toBe(404)
  }
  const words = wordsOf((await (await world.visit(MANAGER)).get(`/rooms/${room}/looks`)).body)
  for (const sentence of [
    'Idris Lowe Read the overview',
    'Idris Lowe Read the timeline',
    'Idris Lowe Read the list of members',
    'Idris Lowe Read how long the room is kept',
    'Idris Lowe Read who the room is about, without names',
    'Morgan Hale Let Idris Lowe in as panel member, until',
    'Morgan Hale Recorded: Note',
    'Morgan Hale Opened the room',
    'Morgan Hale Read who has looked',
  ])
    expect(words).toContain(sentence)
  expect(words).not.toContain('Dele Farrant')
  expect((await outsider.get(`/rooms/${room}/looks`)).statusCode).toBe(404)
  expect(await world.as('Dele Farrant', ({ tx }) => listLooks(tx, room, null, 10))).toEqual([])
})

test('the latest hundred come first, and the earlier ones page by page, each once', async () => {
  const room = await world.open(CASE)
  await world.as(MANAGER, async ({ audit }) => {
    for (let at = 0; at < 230; at++) await audit('room', room, `counted ${at}`)
  })
  const manager = await world.visit(MANAGER)
  const seen: number[] = []
  let url: string | undefined = `/rooms/${room}/looks`
  let pages = 0
  while (url && pages < 9) {
    const body: string = (await manager.get(url)).body
    seen.push(...[...body.matchAll(/Counted (\d+)/g)].map(([, n]) => Number(n)))
    pages++
    url = /href="(\/rooms\/[^"]*\/looks\?before=[^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(pages).toBe(3)
  expect(seen).toEqual(Array.from({ length: 230 }, (_, at) => 229 - at))
})

test('a page before a moment that is none is the latest page', async () => {
  const room = await world.open(CASE)
  const manager = await world.visit(MANAGER)
  const response = await manager.get(`/rooms/${room}/looks?before=yesterday`)
  expect(response.statusCode).toBe(200)
  expect(wordsOf(response.body)).toContain('Opened the room')
})

test('the home page counts what is due in rooms somebody may change, and names no room', async () => {
  const room = await world.open(CASE, MANAGER, { name: 'Canary of the name' })
  await world.admit(room, 'Idris Lowe')
  const manager = await world.visit(MANAGER)
  const write = (next: string) =>
    manager.send(`/rooms/${room}/record/note`, {
      'q-words': 'Look again',
      ...boxes('q-on', inDays(0)),
      ...boxes('q-next', next),
    })
  expect((await write(inDays(3))).statusCode).toBe(303)
  const home = async (name: string) => wordsOf((await (await world.visit(name)).get('/home')).body)
  expect(await home(MANAGER)).toContain('One thing is due in your rooms')
  expect((await write(inDays(5))).statusCode).toBe(303)
  expect((await write(inDays(50))).statusCode).toBe(303)
  const both = await home(MANAGER)
  expect(both).toContain('2 things are due in your rooms')
  expect(both).not.toContain('Canary')
  expect(both).not.toContain('Look at the note again')
  // An agency’s lead reads this room and changes nothing in it.
  expect(await home('Idris Lowe')).not.toContain('due in your rooms')
})

function boxes(name: string, on: string): Record<string, string> {
  const [year = '', month = '', day = ''] = on.split('-')
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year }
}
