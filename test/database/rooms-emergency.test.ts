import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { breakGlass, reviewOpening } from '../../src/modules/rooms/store/emergency.ts'
import { insertRecord } from '../../src/modules/rooms/store/records.ts'
import { findRoom } from '../../src/modules/rooms/store/rooms.ts'
import { addWorkingDays, dayInWords } from '../../src/knowledge/law/index.ts'
import { CASE } from '../support/made-up-pathway.ts'
import { openMailServer, type MailServer } from '../support/mail-server.ts'
import { openRoomWorld, TODAY, wordsOf, type RoomWorld } from '../support/rooms.ts'
import type { Visitor } from '../support/visitor.ts'

vi.mock('../../src/pathways.ts', async () => ({
  PATHWAYS: (await import('../support/made-up-pathway.ts')).MADE_UP,
}))

let world: RoomWorld
let mail: MailServer

beforeAll(async () => {
  mail = await openMailServer()
  world = await openRoomWorld(mail.url)
})
afterAll(async () => {
  await world.drop()
  await mail.close()
})
beforeEach(async () => {
  await world.query('delete from private.broken_glass')
  mail.letters.length = 0
})

const OWNER = 'Morgan Hale'
const PARTNER = 'Gwen Tarrant'
const REASON = 'A brother is at risk tonight and no member answers'

async function reference(room: string): Promise<string> {
  const [row] = await world.query('select reference from app.room where id = $1', [room])
  return String(row?.['reference'])
}

let tries = 0

/** Each try comes from an address of its own: more than five a minute from one are refused. */
async function breakIn(partner: Visitor, wanted: string, reason = REASON) {
  partner.address = `10.0.0.${++tries}`
  return partner.send('/rooms/emergency?step=room', { reference: wanted, reason })
}

const spoken = (wanted: string) => wanted.toLowerCase().replaceAll('-', ' ')

test('what an emergency means is said first; then a room opens by its reference, and all members are told', async () => {
  const room = await world.open(CASE, OWNER, { name: 'Canary of the name' })
  await world.admit(room, 'Idris Lowe')
  await world.admit(room, 'Dele Farrant')
  const manager = await world.visit(OWNER)
  await manager.send(`/rooms/${room}/people`, {
    do: 'exclude',
    barred: await world.id('Dele Farrant'),
    why: 'A conflict of interest',
  })
  const partner = await world.visit(PARTNER)
  const before = wordsOf((await partner.get('/rooms/emergency')).body)
  expect(before).toContain('You can read one room for four hours')
  expect(before).toContain('told at once, by email')
  expect((await partner.get(`/rooms/${room}`)).statusCode).toBe(404)
  // As it was read out over the telephone.
  const opened = await breakIn(partner, spoken(await reference(room)))
  expect(opened.headers.location).toBe(`/rooms/${room}`)
  const page = wordsOf((await partner.get(`/rooms/${room}`)).body)
  expect(page).toContain('You opened this room in an emergency')
  expect(page).not.toContain('Write a note')
  expect(mail.letters.map(({ to }) => to).sort()).toEqual([
    'idris.lowe@severnshire.example',
    'morgan.hale@severnshire.example',
  ])
  for (const { source, words } of mail.letters) {
    expect(words).toContain('in an emergency')
    for (const secret of [await reference(room), 'Canary', 'Made-up', REASON, 'Tarrant'])
      expect(source + words).not.toContain(secret)
  }
})

test('nothing can be changed through an emergency, and nobody is let in', async () => {
  const room = await world.open(CASE)
  const partner = await world.visit(PARTNER)
  await breakIn(partner, await reference(room))
  for (const path of ['record/note', 'decide/close'])
    expect((await partner.get(`/rooms/${room}/${path}`)).statusCode).toBe(404)
  const people = wordsOf((await partner.get(`/rooms/${room}/people`)).body)
  expect(people).not.toContain('Let somebody in')
  expect(people).not.toContain('Leave this room')
  const person = await world.id(PARTNER)
  const note = { id: room, roomId: room, access: CASE.access, code: 'note', version: 1 }
  await expect(
    world.as(PARTNER, async ({ tx, actor, now }) => {
      expect(await findRoom(tx, room)).not.toBeNull()
      await insertRecord(
        tx,
        { partnership: actor?.partnershipId ?? '', person, at: now },
        {
          ...note,
          on: TODAY,
          time: null,
          childId: null,
          agencyId: null,
          replaces: null,
          body: { values: {} },
        },
      )
    }),
  ).rejects.toThrow('row-level security')
})

test('it ends after four hours by itself', async () => {
  const room = await world.open(CASE)
  const partner = await world.visit(PARTNER)
  await breakIn(partner, await reference(room))
  const [row] = await world.query(
    `select extract(epoch from expires_at - broken_at)::int as seconds from private.broken_glass`,
  )
  expect(row).toEqual({ seconds: 4 * 3600 })
  await world.query(`update private.broken_glass set expires_at = now() - interval '1 second'`)
  expect((await partner.get(`/rooms/${room}`)).statusCode).toBe(404)
})

test('a reference that is none, and a room that bars the person, are answered alike', async () => {
  const room = await world.open(CASE)
  const manager = await world.visit(OWNER)
  await manager.send(`/rooms/${room}/people`, {
    do: 'exclude',
    barred: await world.id(PARTNER),
    why: 'A conflict of interest',
  })
  const partner = await world.visit(PARTNER)
  const wanted = await reference(room)
  const barred = await breakIn(partner, wanted)
  const none = await breakIn(partner, 'MU-AAAA-AAAA')
  expect(barred.statusCode).toBe(422)
  const plain = (body: string) =>
    body.replaceAll(/name="_(?:csrf|once)" value="[^"]*"/g, '').replaceAll(wanted, 'MU-AAAA-AAAA')
  expect(plain(barred.body)).toBe(plain(none.body))
  expect(none.body).toContain('No room was opened. Check the reference.')
  const tried = await world.query(`select from audit.entry where act = 'glass not broken'`)
  expect(tried).toHaveLength(2)
  expect(mail.letters).toEqual([])
})

test('a reason of a few words is sent back before anything is tried', async () => {
  const room = await world.open(CASE)
  const partner = await world.visit(PARTNER)
  const sent = await breakIn(partner, await reference(room), 'Urgent, please')
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('in 20 characters at least')
  expect(sent.body).toContain('Urgent, please')
  expect(await world.query('select from private.broken_glass')).toEqual([])
})

test('whoever signed in longer than ten minutes ago signs in again', async () => {
  const room = await world.open(CASE)
  const partner = await world.visit(PARTNER)
  await world.query(`update private.session set created_at = now() - interval '11 minutes'`)
  const sent = await breakIn(partner, await reference(room))
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('Sign out and in again, then open the room within ten minutes.')
  expect((await partner.get(`/rooms/${room}`)).statusCode).toBe(404)
})

test('nobody does it again before the owner has looked into it; that ends it, and the members read what was found', async () => {
  const [first, second] = [await world.open(CASE), await world.open(CASE)]
  await world.admit(first, 'Idris Lowe')
  const partner = await world.visit(PARTNER)
  await breakIn(partner, await reference(first))
  const again = await breakIn(partner, await reference(second))
  expect(again.body).toContain('its owner has not looked into it yet')
  expect(again.body).toContain('You have a room open in an emergency now.')

  const owner = await world.visit(OWNER)
  const home = wordsOf((await owner.get('/home')).body)
  expect(home).toContain('A room you own was opened in an emergency: look into it')
  expect(home).toContain(dayInWords(addWorkingDays(TODAY, 2)))
  expect(home).not.toContain(await reference(first))
  const member = await world.visit('Idris Lowe')
  expect(wordsOf((await member.get('/rooms/emergency/review')).body)).toContain(
    'No room you own waits',
  )
  const page = await owner.get('/rooms/emergency/review')
  expect(page.body).toContain(REASON)
  const opening = /name="opening" value="([0-9a-f-]{36})"/.exec(page.body)?.[1] ?? ''
  const say = (words: string) =>
    owner.send('/rooms/emergency/review', { opening, [`found-${opening}`]: words })
  expect((await say('Fine')).body).toContain('Say what you found')
  expect((await say('It was needed, and no more was read than needed')).statusCode).toBe(303)
  expect((await partner.get(`/rooms/${first}`)).statusCode).toBe(404)
  const twice = await world.as(OWNER, ({ tx }) => reviewOpening(tx, opening, 'Something else'))
  expect(twice).toBe(false)
  const looks = wordsOf((await member.get(`/rooms/${first}/looks`)).body)
  expect(looks).toContain(REASON)
  expect(looks).toContain('It was needed, and no more was read than needed')
  expect(looks).toContain('Opened the room in an emergency, for four hours')
  expect((await breakIn(partner, await reference(second))).headers.location).toBe(
    `/rooms/${second}`,
  )
})

test('nobody tries references one after the other: a sixth within a minute is refused', async () => {
  const partner = await world.visit(PARTNER)
  partner.address = '10.1.1.1'
  const codes: number[] = []
  for (let at = 0; at < 6; at++) {
    const fields = { reference: `MU-AAAA-AAA${at}`, reason: REASON }
    codes.push((await partner.send('/rooms/emergency?step=room', fields)).statusCode)
  }
  expect(codes).toEqual([422, 422, 422, 422, 422, 429])
})

test('a member is sent to the room, and nobody else may break in at all', async () => {
  const room = await world.open(CASE)
  const manager = await world.visit(OWNER)
  expect((await breakIn(manager, await reference(room))).headers.location).toBe(`/rooms/${room}`)
  expect(await world.query('select from private.broken_glass')).toEqual([])
  const lead = await world.visit('Ruth Ansell')
  expect((await lead.get('/rooms/emergency')).statusCode).toBe(404)
  const wanted = await reference(room)
  await expect(world.as('Ruth Ansell', ({ tx }) => breakGlass(tx, wanted, REASON))).rejects.toThrow(
    'not allowed',
  )
})
