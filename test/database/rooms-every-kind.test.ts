import { afterAll, beforeAll, expect, test } from 'vitest'
import { PATHWAYS } from '../../src/pathways.ts'
import { openRoomWorld, wordsOf, type RoomWorld } from '../support/rooms.ts'

let world: RoomWorld

beforeAll(async () => {
  world = await openRoomWorld()
})
afterAll(() => world.drop())

const AROUND = ['people', 'looks', 'keeping'] as const

test('the pages around a room are there for every kind there is, and for nobody outside', async () => {
  const manager = await world.visit('Morgan Hale')
  const outsider = await world.visit('Priya Mossman')
  for (const pathway of PATHWAYS) {
    const panel = pathway.panel
      ? await world.open(pathway, 'Morgan Hale', { standing: true })
      : undefined
    const room = await world.open(pathway, 'Morgan Hale', panel ? { parent: panel } : {})
    for (const id of panel ? [panel, room] : [room])
      for (const page of AROUND) {
        const path = `/rooms/${id}/${page}`
        expect([pathway.code, path, (await manager.get(path)).statusCode]).toEqual([
          pathway.code,
          path,
          200,
        ])
        expect((await outsider.get(path)).statusCode).toBe(404)
      }
    const keeping = wordsOf((await manager.get(`/rooms/${room}/keeping`)).body)
    expect(keeping).toContain(pathway.retention.basis.replaceAll(/\s+/g, ' '))
    expect(keeping).toContain('Suggested, not agreed')
  }
})

test('every kind asks of a child what it identifies, and nothing else', async () => {
  const manager = await world.visit('Morgan Hale')
  for (const pathway of PATHWAYS) {
    const room = await world.open(pathway)
    const { body, statusCode } = await manager.get(`/rooms/${room}/children`)
    expect([pathway.code, statusCode]).toEqual([
      pathway.code,
      pathway.children === 'none' ? 404 : 200,
    ])
    const asked = ['name', 'nhs-number', 'upn', 'address', 'born-day'].filter((field) =>
      body.includes(`name="${field}"`),
    )
    const wanted = pathway.children === 'none' ? [] : pathway.identifies
    expect([pathway.code, asked.toSorted()]).toEqual([
      pathway.code,
      wanted.map((field) => (field === 'born' ? 'born-day' : field)).toSorted(),
    ])
  }
})

test('how long each kind is kept stands on one page, kind by kind', async () => {
  const page = wordsOf((await (await world.visit('Morgan Hale')).get('/rooms/keeping')).body)
  for (const { title } of PATHWAYS) expect(page).toContain(title)
})
