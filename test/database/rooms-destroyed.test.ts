import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { beginReport, giveReport } from '../../src/modules/rooms/actions/report.ts'
import { breakGlass, listOpenings, reviewOpening } from '../../src/modules/rooms/store/emergency.ts'
import {
  keepLonger,
  liftHold,
  listHolds,
  placeHold,
} from '../../src/modules/rooms/store/keeping.ts'
import { exclude } from '../../src/modules/rooms/store/people.ts'
import { addChild, getRoom } from '../../src/modules/rooms/index.ts'
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

const CANARY = 'zq7canary'
const MANAGER = 'Morgan Hale'
const CHAIR = 'Farida Okonjo'

/** Every table of every schema in which the canary stands, as text or as bytes. */
async function hits(): Promise<string[]> {
  const tables = await world.query(
    `select n.nspname || '.' || quote_ident(c.relname) as name from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema')`,
  )
  expect(tables.length).toBeGreaterThan(40)
  const hex = Buffer.from(CANARY).toString('hex')
  const found: string[] = []
  for (const { name } of tables) {
    const [row] = await world.query(
      `select count(*)::int as n from ${String(name)} t where t::text ilike $1 or t::text ilike $2`,
      [`%${CANARY}%`, `%${hex}%`],
    )
    if (row?.['n'] !== 0) found.push(String(name))
  }
  return found.sort()
}

/** A room with the canary in everything that somebody can write in it or about it. */
async function fill(): Promise<string> {
  const room = await world.open(CASE, MANAGER, { name: `The ${CANARY} case` })
  await world.admit(room, CHAIR)
  await world.admit(room, 'Ruth Ansell')
  await world.note(room, CASE, `A note of ${CANARY}`)
  await world.as(MANAGER, async (context) => {
    const { tx } = context
    await addChild(context, await getRoom(context, room), { name: `Robin ${CANARY}` })
    await placeHold(tx, { room, pathway: null, reason: `Because of ${CANARY}` })
    await exclude(tx, room, await world.id('Dele Farrant'), `Knows ${CANARY}`)
    for (const { id } of await listHolds(tx)) await liftHold(tx, id)
  })
  const [form] = CASE.agencyForms
  if (!form) throw new Error('There is no form.')
  const [{ id: agency } = {}] = await world.query(
    `select id from app.agency where name = 'Severnshire Council'`,
  )
  for (const submitted of [true, false])
    await world.as('Ruth Ansell', async (context) => {
      const id = await beginReport(context, room, form, { agencyId: String(agency), childId: null })
      if (submitted && id)
        await giveReport(context, { id, roomId: room }, { words: `We know ${CANARY}` })
    })
  await world.query(
    `insert into app.room_entry (id, partnership_id, access_kind, room_id, author_id, at, source, happened_on, what)
     select gen_random_uuid(), partnership_id, access_kind, id, author_id, now(), 'typed', current_date, $2
     from app.room where id = $1`,
    [room, `Seen with ${CANARY}`],
  )
  await world.query(`update private.room_member set purpose = $2 where room_id = $1`, [
    room,
    `For ${CANARY}`,
  ])
  const [{ reference } = {}] = await world.query('select reference from app.room where id = $1', [
    room,
  ])
  await world.as('Gwen Tarrant', ({ tx }) =>
    breakGlass(tx, String(reference), `A sibling of ${CANARY} is at risk tonight`),
  )
  await world.as(MANAGER, async ({ tx }) => {
    for (const { id } of await listOpenings(tx))
      await reviewOpening(tx, id, `It was right for ${CANARY}`)
  })
  await world.close(room, CASE, new Date())
  await world.as(MANAGER, ({ tx }) => keepLonger(tx, room, inDays(900), `A claim by ${CANARY}`))
  return room
}

test('what two people destroy is in no table any more, and a tombstone stays', async () => {
  const room = await fill()
  expect(await hits()).toEqual([
    'app.room',
    'app.room_entry',
    'app.room_record',
    'app.room_report',
    'private.broken_glass',
    'private.exclusion',
    'private.room',
    'private.room_hold',
    'private.room_member',
  ])
  await world.query(`update private.room set dispose_on = current_date - 1 where id = $1`, [room])
  const manager = await world.visit(MANAGER)
  const chair = await world.visit(CHAIR)
  const page = `/rooms/${room}/keeping`
  expect(wordsOf((await manager.get('/home')).body)).toContain(
    'A closed room has been kept as long as its rule says: decide about it',
  )
  expect((await chair.get(`${page}/destroy`)).statusCode).toBe(404)
  expect((await manager.send(page, { do: 'ask' })).statusCode).toBe(303)
  expect((await manager.get(`${page}/destroy`)).body).toContain('Somebody else must look')

  const list = wordsOf((await chair.get(`${page}/destroy`)).body)
  expect(list).toContain('Children, with who they are 1')
  // The note, and the decision that closed the room.
  expect(list).toContain('Records and decisions, replaced ones too 2')
  // The chair can't see the draft, and is told of it.
  expect(list).toContain('Agencies’ reports, drafts too 2')
  expect(list).toContain('Lines of the chronology 1')
  const unsure = await chair.send(`${page}/destroy`, { do: 'destroy' })
  expect(unsure.statusCode).toBe(422)
  expect(unsure.body).toContain('Say that you have looked at the list.')
  const sent = await chair.send(`${page}/destroy`, { do: 'destroy', sure: 'yes' })
  expect(sent.headers.location).toBe(page)

  expect(await hits()).toEqual([])
  const left = wordsOf((await manager.get(page)).body)
  expect(left).toContain('was destroyed on')
  expect(left).toContain('Made-up cases')
  expect(left).toMatch(/MU-\w{4}-\w{4}/)
  expect(wordsOf((await manager.get(`/rooms/${room}`)).body)).toContain(
    'What was in this room has been destroyed.',
  )
  const looks = wordsOf((await manager.get(`/rooms/${room}/looks`)).body)
  expect(looks).toContain('Farida Okonjo Destroyed what was in the room')
  expect(looks).toContain('Morgan Hale Asked for what is in the room to be destroyed')
  // It can be opened by nobody in an emergency, and destroyed no second time.
  const reference = /MU-\w{4}-\w{4}/.exec(left)?.[0] ?? ''
  const again = await world.as('Gwen Tarrant', ({ tx }) =>
    breakGlass(tx, reference, 'It is no longer there to be read at all'),
  )
  expect(again.outcome).toBe('unknown')
  expect((await chair.get(`${page}/destroy`)).statusCode).toBe(404)
})
