import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { endMembershipIn, letIn, prolong } from '../../src/modules/rooms/actions/members.ts'
import { admit, listRoomPeople } from '../../src/modules/rooms/store/people.ts'
import { listRooms } from '../../src/modules/rooms/store/rooms.ts'
import { CASE, OF_PANEL } from '../support/made-up-pathway.ts'
import { inDays, openRoomWorld, TODAY, wordsOf, type RoomWorld } from '../support/rooms.ts'

vi.mock('../../src/pathways.ts', async () => ({
  PATHWAYS: (await import('../support/made-up-pathway.ts')).MADE_UP,
}))

let world: RoomWorld

beforeAll(async () => {
  world = await openRoomWorld()
})
afterAll(() => world.drop())

const MANAGER = 'Morgan Hale'
const people = (room: string) => `/rooms/${room}/people`

/** A last day as somebody types it. */
function typed(name: string, day: string): Record<string, string> {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

async function admission(person: string, lastDay = inDays(90)) {
  return {
    do: 'admit',
    person: await world.id(person),
    'as-role': 'Panel member',
    purpose: 'Represents the police',
    ...typed('last-day', lastDay),
  }
}

test('whoever keeps a room lets somebody in by name, who then sees it and is listed with the purpose', async () => {
  const room = await world.open(CASE)
  const guest = await world.visit('Idris Lowe')
  expect((await guest.get(`/rooms/${room}`)).statusCode).toBe(404)
  const manager = await world.visit(MANAGER)
  const sent = await manager.send(people(room), await admission('Idris Lowe'))
  expect(sent.statusCode).toBe(303)
  const page = await guest.get(people(room))
  expect(page.statusCode).toBe(200)
  const words = wordsOf(page.body)
  expect(words).toContain('Idris Lowe')
  expect(words).toContain('Represents the police')
  expect(words).toContain('let in by Morgan Hale')
  expect(words).not.toContain('Change who is in the room')
})

test('what can’t be is said beside its field, and what was typed stays', async () => {
  const room = await world.open(CASE)
  const manager = await world.visit(MANAGER)
  const refused = async (more: Record<string, string>) => {
    const sent = await manager.send(people(room), { ...(await admission('Idris Lowe')), ...more })
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain('There is a problem')
    return sent.body
  }
  expect(await refused({ 'as-role': '' })).toContain('Say what the person does in this room')
  expect(await refused({ purpose: ' ' })).toContain('Say why the person needs to be in this room')
  expect(await refused({ person: '' })).toContain('Choose who to let in.')
  expect(await refused({ person: 'c0ffee00-0000-4000-8000-000000000000' })).toContain(
    'Choose who to let in.',
  )
  expect(await refused(typed('last-day', inDays(-1)))).toContain('That day has passed')
  expect(await refused(typed('last-day', '2026-02-31'))).toContain('Enter the last day')
  const late = await refused(typed('last-day', inDays(367)))
  expect(late).toContain('Nobody is let in for more than a year at once')
  expect(late).toContain('Represents the police')
  expect(await refused({ person: await world.id(MANAGER) })).toContain('You can’t let yourself in.')
  await world.admit(room, 'Idris Lowe')
  const twice = await world.as(MANAGER, async (context) =>
    letIn(context, room, {
      person: await world.id('Idris Lowe'),
      asRole: 'Reviewer',
      purpose: 'Once more',
      lastDay: inDays(5),
    }),
  )
  expect(twice).toMatchObject([{ field: 'person' }])
  expect(twice[0]?.message).toMatch(/member already until .* “Let somebody stay longer”/)
})

test('the database gives each of its answers, whatever the page checked before', async () => {
  const room = await world.open(CASE)
  await world.admit(room, 'Ruth Ansell')
  const ask = (person: string, lastDay: string) =>
    world.as(MANAGER, ({ tx }) =>
      admit(tx, room, { person, asRole: 'Member', purpose: 'Test', lastDay }),
    )
  expect(await ask('c0ffee00-0000-4000-8000-000000000000', inDays(1))).toBe('unknown')
  expect(await ask(await world.id('Dele Farrant'), inDays(-1))).toBe('days')
  expect(await ask(await world.id('Dele Farrant'), inDays(367))).toBe('days')
  expect(await ask(await world.id('Ruth Ansell'), inDays(1))).toBe('member')
  expect(await ask(await world.id('Dele Farrant'), inDays(366))).toBe('admitted')
  await expect(ask(await world.id(MANAGER), inDays(1))).rejects.toThrow('not allowed')
})

test('a member who does not keep the room lets nobody in, and an outsider neither', async () => {
  const room = await world.open(CASE)
  await world.admit(room, 'Farida Okonjo')
  const guest = await world.id('Dele Farrant')
  const one = { person: guest, asRole: 'Member', purpose: 'Test', lastDay: inDays(1) }
  for (const who of ['Farida Okonjo', 'Gwen Tarrant'])
    await expect(world.as(who, ({ tx }) => admit(tx, room, one))).rejects.toThrow('not allowed')
  const member = await world.visit('Farida Okonjo')
  const sent = await member.send(people(room), await admission('Dele Farrant'))
  expect(sent.statusCode).toBe(404)
  expect(await world.as('Gwen Tarrant', ({ tx }) => listRoomPeople(tx, room))).toEqual([])
})

test('a membership that ends is over with the next page, and its owner’s can’t be ended', async () => {
  const room = await world.open(CASE)
  await world.admit(room, 'Idris Lowe')
  const guest = await world.visit('Idris Lowe')
  expect((await guest.get(`/rooms/${room}`)).statusCode).toBe(200)
  const manager = await world.visit(MANAGER)
  const ended = await manager.send(people(room), {
    do: 'end',
    ending: await world.id('Idris Lowe'),
  })
  expect(ended.statusCode).toBe(303)
  expect((await guest.get(`/rooms/${room}`)).statusCode).toBe(404)
  const owner = await world.as(MANAGER, async (context) =>
    endMembershipIn(context, room, await world.id(MANAGER)),
  )
  expect(owner[0]?.message).toContain('This person owns the room')
  const page = wordsOf((await manager.get(people(room))).body)
  expect(page).toContain('Memberships that have ended (1)')
})

test('a membership is over on the day after its last day', async () => {
  const room = await world.open(CASE)
  await world.admit(room, 'Idris Lowe', MANAGER, TODAY)
  const sees = () =>
    world.as('Idris Lowe', async ({ tx }) => (await listRooms(tx)).some(({ id }) => id === room))
  expect(await sees()).toBe(true)
  await world.query(
    'update private.room_member set from_day = from_day - 5, to_day = to_day - 1 where room_id = $1 and to_day is not null',
    [room],
  )
  expect(await sees()).toBe(false)
})

test('somebody leaves a room, and whoever owns it hands it over first', async () => {
  const room = await world.open(CASE)
  await world.admit(room, 'Farida Okonjo')
  const chair = await world.visit('Farida Okonjo')
  const manager = await world.visit(MANAGER)
  expect((await manager.get(people(room))).body).toContain('Hand it over to another member first')
  expect((await manager.send(people(room), { do: 'leave' })).statusCode).toBe(422)
  const heir = await world.id('Farida Okonjo')
  expect((await manager.send(people(room), { do: 'hand-over', owner: heir })).statusCode).toBe(303)
  expect((await chair.get(people(room))).body).toContain('You own this room')
  expect((await manager.send(people(room), { do: 'leave' })).headers.location).toBe('/rooms')
  expect((await manager.get(people(room))).statusCode).toBe(404)
  const members = await world.as('Farida Okonjo', ({ tx }) => listRoomPeople(tx, room))
  expect(members.find(({ owner }) => owner)).toMatchObject({ name: 'Farida Okonjo', to: null })
})

test('nobody is handed a room that they are not in, or are kept out of', async () => {
  const room = await world.open(CASE)
  await world.admit(room, 'Farida Okonjo')
  const manager = await world.visit(MANAGER)
  const handTo = async (name: string) =>
    manager.send(people(room), { do: 'hand-over', owner: await world.id(name) })
  expect((await handTo('Gwen Tarrant')).statusCode).toBe(422)
  await manager.send(people(room), {
    do: 'exclude',
    barred: await world.id('Farida Okonjo'),
    why: 'Is a relative of a witness',
  })
  expect((await handTo('Farida Okonjo')).body).toContain('who is not kept out')
})

test('a conflict of interest beats membership at once; why, only keepers read; it can be lifted', async () => {
  const room = await world.open(CASE)
  await world.admit(room, 'Idris Lowe')
  await world.admit(room, 'Ruth Ansell')
  const [manager, kept, other] = [
    await world.visit(MANAGER),
    await world.visit('Idris Lowe'),
    await world.visit('Ruth Ansell'),
  ]
  const barred = await world.id('Idris Lowe')
  const short = await manager.send(people(room), { do: 'exclude', barred, why: 'No' })
  expect(short.body).toContain('Say what the conflict is')
  const why = 'His brother is a witness in this case'
  await manager.send(people(room), { do: 'exclude', barred, why })
  expect((await kept.get(`/rooms/${room}`)).statusCode).toBe(404)
  expect((await manager.get(people(room))).body).toContain(why)
  const seen = (await other.get(people(room))).body
  expect(wordsOf(seen)).toContain('Kept out')
  expect(seen).not.toContain(why)
  const again = await manager.send(people(room), await admission('Idris Lowe'))
  expect(again.body).toContain('This person is kept out because of a conflict of interest')
  expect((await manager.send(people(room), { do: 'exclude', barred, why })).body).toContain(
    'This person is kept out already',
  )
  await manager.send(people(room), { do: 'lift', lifted: barred })
  expect((await kept.get(`/rooms/${room}`)).statusCode).toBe(200)
})

test('what ends within 14 days is pointed out, and a membership is made longer without a gap', async () => {
  const room = await world.open(CASE)
  await world.admit(room, 'Idris Lowe', MANAGER, inDays(14))
  await world.admit(room, 'Ruth Ansell', MANAGER, inDays(15))
  const manager = await world.visit(MANAGER)
  const words = () => manager.get(people(room)).then(({ body }) => wordsOf(body))
  expect(await words()).toContain('One membership ends within 14 days: Idris Lowe')
  const home = wordsOf((await (await world.visit('Idris Lowe')).get('/home')).body)
  expect(home).toMatch(/Your memberships? of .*ends? soon/)
  const sent = await manager.send(people(room), {
    do: 'prolong',
    longer: await world.id('Idris Lowe'),
    ...typed('new-last-day', inDays(60)),
  })
  expect(sent.statusCode).toBe(303)
  expect(await words()).not.toContain('within 14 days')
  const member = await world.as(MANAGER, async ({ tx }) =>
    (await listRoomPeople(tx, room)).findLast(({ name }) => name === 'Idris Lowe'),
  )
  expect(member).toMatchObject({ asRole: 'Panel member', purpose: 'Sits here', to: inDays(61) })
  const nobody = await world.as(MANAGER, (context) => prolong(context, room, 'nobody', inDays(5)))
  expect(nobody).toMatchObject([{ field: 'longer' }])
})

test('who sits in the standing room is inside its cases, and is told apart from who was let in', async () => {
  const panel = await world.open(OF_PANEL, MANAGER, { standing: true })
  await world.admit(panel, 'Farida Okonjo')
  const room = await world.open(OF_PANEL, MANAGER, { parent: panel })
  await world.admit(room, 'Anselm Brodie')
  const chair = await world.visit('Farida Okonjo')
  const page = wordsOf((await chair.get(people(room))).body)
  expect(page).toContain('Through the standing room that this case lies in')
  expect(page).toContain('Leave that room to leave this one')
  const members = await world.as('Farida Okonjo', ({ tx }) => listRoomPeople(tx, room))
  expect(
    Object.fromEntries(members.map((one) => [one.name, [one.throughParent, one.owner]])),
  ).toEqual({
    'Morgan Hale': [true, true],
    'Farida Okonjo': [true, false],
    'Anselm Brodie': [false, false],
  })
  // Kept out of the standing room is kept out of what lies in it.
  const manager = await world.visit(MANAGER)
  const barred = await world.id('Farida Okonjo')
  await manager.send(people(panel), { do: 'exclude', barred, why: 'Knows the family well' })
  expect((await chair.get(people(room))).statusCode).toBe(404)
  expect(wordsOf((await manager.get(people(room))).body)).toContain(
    'From the standing room that this case lies in.',
  )
})
