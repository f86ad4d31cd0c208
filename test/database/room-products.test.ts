import { afterAll, beforeAll, expect, test } from 'vitest'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { openArchive } from '../../src/platform/files/archive.ts'
import {
  getFacts,
  getRoom,
  openRoom,
  recordIn,
  type Values,
} from '../../src/modules/rooms/index.ts'
import { problemProfilesPathway as pathway } from '../../src/modules/exploitation/index.ts'
import { PROFILE_ROOMS } from '../../src/demo/rooms/problem-profiles.ts'
import { openRoomWorld, wordsOf, type RoomWorld } from '../support/rooms.ts'
import { pdfText } from '../support/pdf-text.ts'

let world: RoomWorld
let room: string
const MANAGER = 'Morgan Hale'

beforeAll(async () => {
  world = await openRoomWorld()
  room = await world.as(MANAGER, async (context) => {
    const id = await openRoom(context, pathway, { standing: false, parentId: null, name: '' })
    const [demo] = PROFILE_ROOMS
    for (const step of demo?.steps ?? [])
      if ('record' in step) await record(context, id, step.record, step.values)
    await record(context, id, 'findings', {
      written: '2018-05-30',
      victims: 3,
      picture: 'Children are met at two parks, and online.',
      apart: { answer: 'yes', reason: '' },
      gaps: 'Boys over 16 are hardly seen.',
    })
    return id
  })
})
afterAll(() => world.drop())

async function record(
  context: Parameters<typeof recordIn>[0],
  id: string,
  code: string,
  values: Values,
) {
  const room = await getRoom(context, id)
  const facts = await getFacts(context, room)
  const form = pathway.records.find((one) => one.code === code)
  if (!form) throw new Error(`There is no ${code}.`)
  const one = { values, childId: null, agencyId: null, replaces: null }
  const faults = await recordIn(context, { pathway, room, facts }, form, one)
  expect(faults).toEqual([])
}

test('a problem profile is read on a page and printed with its marking, sources by agency, confidence and gaps', async () => {
  const manager = await world.visit(MANAGER)
  const path = `/rooms/${room}/product`
  expect((await manager.get(`/rooms/${room}`)).body).toContain(path)
  const page = await manager.get(path)
  expect(page.statusCode).toBe(200)
  const refused = await manager.send(path, { format: 'pdf' })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Enter whose copy it is.')
  const wanted = [
    'OFFICIAL-SENSITIVE',
    'Severn Vale Police',
    'blocked since',
    'Boys over 16 are hardly seen.',
    '1 to 5 (the number is not shown)',
    'No confidence has been claimed',
    'Draft: it has not been issued',
  ]
  const words = wordsOf(page.body)
  for (const one of wanted) expect(words).toContain(one)
  for (const format of ['pdf', 'docx']) {
    const sent = await manager.send(path, {
      format,
      recipient: 'Chief constable, Severn Vale Police',
    })
    expect(sent.statusCode).toBe(200)
    expect(sent.headers['content-disposition']).toContain(`problem-profile.${format}`)
    const printed = format === 'pdf' ? pdfText(sent.rawPayload) : await docxText(sent.rawPayload)
    const flat = printed.replaceAll(/\s+/g, ' ')
    for (const one of [...wanted, 'Copy for Chief constable']) expect(flat).toContain(one)
  }
  const looks = wordsOf((await manager.get(`/rooms/${room}/looks`)).body)
  expect(looks).toContain('for Chief constable, Severn Vale Police')
})

test('what comes to no document has no such page, and nobody outside reads one', async () => {
  const outsider = await world.visit('Priya Mossman')
  expect((await outsider.get(`/rooms/${room}/product`)).statusCode).toBe(404)
  const empty = await world.open(pathway)
  const manager = await world.visit(MANAGER)
  expect((await manager.get(`/rooms/${empty}/product`)).statusCode).toBe(404)
})

async function docxText(file: Buffer): Promise<string> {
  const at = join(await mkdtemp(join(tmpdir(), 'sightline-product-')), 'file.docx')
  await writeFile(at, file)
  const archive = await openArchive(at)
  let words = ''
  for (const part of archive.names)
    if (part.endsWith('.xml')) words += await text(await archive.read(part))
  archive.close()
  return wordsOf(words)
}
