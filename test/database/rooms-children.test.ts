import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addChildTo, changeChild, showIdentity } from '../../src/modules/rooms/actions/children.ts'
import { getRoom } from '../../src/modules/rooms/index.ts'
import { listChildren } from '../../src/modules/rooms/store/records.ts'
import { CASE, NAMELESS, OF_PANEL } from '../support/made-up-pathway.ts'
import { openRoomWorld, wordsOf, type RoomWorld } from '../support/rooms.ts'
import { hidden } from '../support/visitor.ts'

vi.mock('../../src/pathways.ts', async () => ({
  PATHWAYS: (await import('../support/made-up-pathway.ts')).MADE_UP,
}))

let world: RoomWorld

beforeAll(async () => {
  world = await openRoomWorld()
})
afterAll(() => world.drop())

const MANAGER = 'Morgan Hale'
const CHAIR = 'Farida Okonjo'
const page = (room: string) => `/rooms/${room}/children`

const ROBIN = {
  name: 'Robin Quillfeather',
  'born-day': '27',
  'born-month': '3',
  'born-year': '2009',
  'nhs-number': '943 476 5919',
}

async function roomWithRobin(): Promise<{ room: string; child: string }> {
  const room = await world.open(CASE)
  await world.admit(room, CHAIR)
  const manager = await world.visit(MANAGER)
  const sent = await manager.send(page(room), { do: 'add', ...ROBIN })
  expect(sent.statusCode).toBe(303)
  const [found] = await world.as(MANAGER, ({ tx }) => listChildren(tx, [room]))
  return { room, child: found?.id ?? '' }
}

test('a child is added by what the kind of room asks, and stands there by reference and age alone', async () => {
  const { room } = await roomWithRobin()
  const manager = await world.visit(MANAGER)
  const { body } = await manager.get(page(room))
  const words = wordsOf(body)
  expect(words).toContain('Child 1')
  expect(words).toMatch(/10 to 15 years|16 or 17 years|18 years or older/)
  expect(body).not.toContain('Quillfeather')
  expect(body).not.toContain('name="upn"')
  expect(body).not.toContain('name="address"')
})

test('a number that can be none and a birth that has not come are sent back, with what was typed', async () => {
  const room = await world.open(CASE)
  const manager = await world.visit(MANAGER)
  const sent = await manager.send(page(room), {
    do: 'add',
    ...ROBIN,
    'nhs-number': '943 476 5918',
    'born-year': '2190',
  })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('it has ten digits, and the last does not fit')
  expect(sent.body).toContain('Enter a date of birth that exists and is not in the future.')
  expect(sent.body).toContain('value="Robin Quillfeather"')
  expect(await world.as(MANAGER, ({ tx }) => listChildren(tx, [room]))).toEqual([])
})

test('a room about one child takes no second, whoever asks; a panel’s takes many', async () => {
  const { room } = await roomWithRobin()
  const manager = await world.visit(MANAGER)
  expect((await manager.get(page(room))).body).not.toContain('Add a child')
  const sent = await manager.send(page(room), { do: 'add', name: 'Another' })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('This room is about one child.')
  const many = await world.open(OF_PANEL, MANAGER)
  for (const name of ['One', 'Two', 'Three'])
    await world.as(MANAGER, async (context) =>
      addChildTo(context, { room: await getRoom(context, many), pathway: OF_PANEL }, { name }),
    )
  const refs = await world.as(MANAGER, async ({ tx }) =>
    (await listChildren(tx, [many])).map(({ ref }) => ref),
  )
  expect(refs).toEqual(['Child 1', 'Child 2', 'Child 3'])
})

test('who a child is lies sealed in the database: no row of any table has the name, the birth or the number', async () => {
  await roomWithRobin()
  const tables = await world.query(
    `select n.nspname || '.' || quote_ident(c.relname) as name from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
  )
  for (const secret of ['Quillfeather', '2009-03-27', '943 476 5919', '9434765919']) {
    const hex = Buffer.from(secret).toString('hex')
    for (const { name } of tables) {
      const [row] = await world.query(
        `select count(*)::int as n from ${String(name)} t where t::text ilike $1 or t::text ilike $2`,
        [`%${secret}%`, `%${hex}%`],
      )
      expect([name, row]).toEqual([name, { n: 0 }])
    }
  }
})

test('who a child is shows once, to whoever asks by a form, and the members read who asked', async () => {
  const { room, child } = await roomWithRobin()
  const chair = await world.visit(CHAIR)
  const shown = await chair.send(page(room), { do: 'show', child })
  expect(shown.statusCode).toBe(200)
  const words = wordsOf(shown.body)
  expect(words).toContain('Who Child 1 is')
  expect(words).toContain('Robin Quillfeather')
  expect(words).toContain('27 March 2009')
  expect((await chair.get(page(room))).body).not.toContain('Quillfeather')
  expect((await chair.get(`${page(room)}?child=${child}`)).body).not.toContain('Quillfeather')
  const manager = await world.visit(MANAGER)
  const looks = wordsOf((await manager.get(`/rooms/${room}/looks`)).body)
  expect(looks).toContain('Farida Okonjo Saw who Child 1 is')
  expect(looks).not.toContain('Quillfeather')
  const outsider = await world.visit('Gwen Tarrant')
  expect((await outsider.get(page(room))).statusCode).toBe(404)
})

test('a child of another room is not shown or changed through this one', async () => {
  const { child } = await roomWithRobin()
  const room = await world.open(CASE)
  expect(await world.as(MANAGER, (context) => showIdentity(context, room, child))).toBeNull()
  const faults = await world.as(MANAGER, async (context) =>
    changeChild(context, { room: await getRoom(context, room), pathway: CASE }, child, {
      name: 'Wrong',
    }),
  )
  expect(faults).toMatchObject([{ field: 'child' }])
})

test('who a child is is changed, first after it was shown, and said where it was not known', async () => {
  const { room, child } = await roomWithRobin()
  const manager = await world.visit(MANAGER)
  const shown = await manager.send(page(room), { do: 'show', child })
  expect(shown.body).toContain('value="Robin Quillfeather"')
  const wrong = await manager.send(page(room), {
    do: 'change',
    child,
    ...ROBIN,
    name: 'Robin Quillpen',
    'nhs-number': '12',
  })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('value="Robin Quillpen"')
  expect(wrong.body).toContain('Say who Child 1 is')
  const sent = await manager.send(page(room), {
    do: 'change',
    child,
    ...ROBIN,
    name: 'Robin Quillpen',
    'born-year': '2016',
  })
  expect(sent.statusCode).toBe(303)
  const again = wordsOf((await manager.send(page(room), { do: 'show', child })).body)
  expect(again).toContain('Robin Quillpen')
  expect(again).toMatch(/5 to 9 years|10 to 15 years/)

  const unnamed = await world.open(CASE)
  await manager.send(page(unnamed), { do: 'add' })
  const [nobody] = await world.as(MANAGER, ({ tx }) => listChildren(tx, [unnamed]))
  const form = await manager.get(`${page(unnamed)}?child=${nobody?.id ?? ''}`)
  expect(form.body).toContain('Say who Child 1 is')
  expect(wordsOf((await manager.get(page(unnamed))).body)).toContain('Not known')
})

test('meeting mode hides a name also in people’s own words, and shows and changes nobody', async () => {
  const { room, child } = await roomWithRobin()
  await world.note(room, CASE, 'Robin said that Quillfeather was called names. Born 27/03/2009.')
  const manager = await world.visit(MANAGER)
  const overview = () => manager.get(`/rooms/${room}`).then(({ body }) => body)
  expect(await overview()).toContain('Quillfeather')
  expect((await manager.get('/rooms/projector')).body).toContain('Turn meeting mode on')
  const on = await manager.send('/rooms/projector', { projecting: 'on' })
  expect(on.headers.location).toBe('/rooms')
  for (const path of ['', '/timeline', '/children', '/people', '/looks', '/keeping']) {
    const { body } = await manager.get(`/rooms/${room}${path}`)
    for (const secret of ['Quillfeather', 'Robin', '27/03/2009'])
      expect(`${path}: ${body}`).not.toContain(secret)
  }
  expect(await overview()).toContain('Child 1 said that Child 1 was called names.')
  // The page offers neither; a page opened before has the forms still.
  expect((await manager.get(page(room))).body).not.toContain('Show who this is')
  const old = async (fields: Record<string, string>) =>
    manager.post(page(room), { ...hidden((await manager.get('/rooms/projector')).body), ...fields })
  const shown = await old({ do: 'show', child })
  expect(shown.statusCode).toBe(422)
  expect(shown.body).toContain('Meeting mode is on, so no page shows who a child is.')
  expect(shown.body).not.toContain('Quillfeather')
  const changed = await old({ do: 'change', child, name: 'Robin Other' })
  expect(changed.statusCode).toBe(422)
  expect(changed.body).not.toContain('Robin Other')
  await manager.send('/rooms/projector', { projecting: 'off' })
  expect(await overview()).toContain('Quillfeather')
})

test('meeting mode hides a name also where rooms are listed, and in what is due in them', async () => {
  const { room } = await roomWithRobin()
  await world.query('update app.room set name = $2 where id = $1', [room, 'About R. Quillfeather'])
  const manager = await world.visit(MANAGER)
  const pages = ['/rooms', '/clocks', `/rooms/${room}`]
  expect((await manager.get('/rooms')).body).toContain('Quillfeather')
  await manager.send('/rooms/projector', { projecting: 'on' })
  for (const path of pages) {
    const { body } = await manager.get(path)
    expect(`${path}: ${body}`).not.toContain('Quillfeather')
  }
})

test('a record is not put right in meeting mode: what is hidden would be saved in place of the name', async () => {
  const { room } = await roomWithRobin()
  await world.note(room, CASE, 'Robin Quillfeather was seen.')
  const manager = await world.visit(MANAGER)
  const [{ id: note } = {}] = await world.query(
    `select id from app.room_record where room_id = $1 and code = 'note'`,
    [room],
  )
  await manager.send('/rooms/projector', { projecting: 'on' })
  const sent = await manager.send(`/rooms/${room}/record/note?replaces=${String(note)}`, {
    'q-words': 'Child 1 was seen.',
  })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('Turn meeting mode off before you put a record right')
})

test('where a kind of room identifies nobody, nothing is asked and nothing can be shown', async () => {
  const room = await world.open(NAMELESS)
  const manager = await world.visit(MANAGER)
  const sent = await manager.send(page(room), { do: 'add', name: 'Robin Quillfeather' })
  expect(sent.statusCode).toBe(303)
  const { body } = await manager.get(page(room))
  expect(body).toContain('hold nothing that names a child')
  expect(body).not.toContain('Show who this is')
  const [row] = await world.query('select sealed from app.room_child where room_id = $1', [room])
  expect(row).toEqual({ sealed: null })
})
