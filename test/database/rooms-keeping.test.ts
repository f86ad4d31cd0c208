import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { askToDestroy, destroy, refuseToDestroy } from '../../src/modules/rooms/actions/keeping.ts'
import { keepUntil, liftHold, listHolds, placeHold } from '../../src/modules/rooms/store/keeping.ts'
import { CASE, OF_PANEL } from '../support/made-up-pathway.ts'
import { openRoomWorld, TODAY, wordsOf, type RoomWorld } from '../support/rooms.ts'

vi.mock('../../src/pathways.ts', async () => ({
  PATHWAYS: (await import('../support/made-up-pathway.ts')).MADE_UP,
}))

let world: RoomWorld

beforeAll(async () => {
  world = await openRoomWorld()
})
afterAll(() => world.drop())
beforeEach(() => world.query('delete from private.room_hold'))

const MANAGER = 'Morgan Hale'
const CHAIR = 'Farida Okonjo'
const LONG_AGO = new Date('2019-06-03T10:00Z')
const CLOSED = new Date('2020-06-03T10:00Z')

/** A room that was closed so long ago that its rule has run out; the chair is a member. */
async function oldRoom(pathway = CASE, parent?: string): Promise<string> {
  const room = await world.open(pathway, MANAGER, {
    now: LONG_AGO,
    ...(parent ? { parent } : {}),
  })
  if (!parent) await world.admit(room, CHAIR)
  await world.close(room, pathway, CLOSED)
  return room
}

const ask = (room: string, who = MANAGER) => world.as(who, (context) => askToDestroy(context, room))
const confirm = (room: string, who = CHAIR) => world.as(who, (context) => destroy(context, room))

test('a kind’s rule is suggested and unchecked until the manager enters what was agreed', async () => {
  const manager = await world.visit(MANAGER)
  const before = wordsOf((await manager.get('/rooms/keeping')).body)
  expect(before).toContain('Suggested, not agreed')
  expect(before).toContain('1 year from the day it closes, then it is destroyed')
  expect(before).toMatch(/not checked|unverified|not been checked/i)
  const agree = { do: 'agree', pathway: OF_PANEL.code, years: '25', then: 'review', basis: '' }
  const refused = await manager.send('/rooms/keeping', { ...agree, years: '0' })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Enter a whole number of years, from 1 to 120.')
  expect(refused.body).toContain('Say what it rests on')
  const sent = await manager.send('/rooms/keeping', {
    ...agree,
    basis: 'Schedule agreed by the partnership on 3 June',
  })
  expect(sent.statusCode).toBe(303)
  const room = await world.open(OF_PANEL, MANAGER, { standing: true })
  const words = wordsOf((await manager.get(`/rooms/${room}/keeping`)).body)
  expect(words).toContain(
    '25 years from the day it closes, then people look at it again and decide',
  )
  expect(words).toContain('Agreed by the partnership')
  const chair = await world.visit(CHAIR)
  expect((await chair.get('/rooms/keeping')).body).not.toContain('Enter what the partnership')
  expect((await chair.send('/rooms/keeping', agree)).statusCode).not.toBe(200)
  const [count] = await world.query('select count(*)::int as n from app.room_schedule')
  expect(count).toEqual({ n: 1 })
})

test('a hold on the room, on its standing room, on its kind or on all stops the asking and the doing', async () => {
  const panel = await world.open(OF_PANEL, MANAGER, { standing: true, now: LONG_AGO })
  await world.admit(panel, CHAIR)
  await world.query(
    `insert into app.room_schedule
    select gen_random_uuid(), partnership_id, author_id, pathway, 1, 'destroy', 'For a test', now()
    from app.room where id = $1`,
    [panel],
  )
  const room = await oldRoom(OF_PANEL, panel)
  for (const on of [
    { room, pathway: null },
    { room: panel, pathway: null },
    { room: null, pathway: OF_PANEL.code },
    { room: null, pathway: null },
  ]) {
    await world.as(MANAGER, ({ tx }) => placeHold(tx, { ...on, reason: 'An inquiry has begun' }))
    expect(await ask(room)).toBe('held')
    const seen = await world.visit(CHAIR)
    const words = wordsOf((await seen.get(`/rooms/${room}/keeping`)).body)
    expect(words).toContain('An inquiry has begun')
    expect(words).toContain('Held')
    await world.as(MANAGER, async ({ tx }) => {
      for (const { id } of await listHolds(tx)) await liftHold(tx, id)
    })
    expect(await ask(room)).toBe(null)
    // Placed between the two, it stops the second too.
    await world.as(MANAGER, ({ tx }) => placeHold(tx, { ...on, reason: 'An inquiry has begun' }))
    expect(await confirm(room)).toBe('held')
    await world.as(MANAGER, async (context) => {
      for (const { id } of await listHolds(context.tx)) await liftHold(context.tx, id)
      await refuseToDestroy(context, room)
    })
  }
})

test('holds need a reason, are placed by keepers, and lifted by the manager alone', async () => {
  const room = await world.open(CASE)
  await world.admit(room, CHAIR)
  const manager = await world.visit(MANAGER)
  const page = `/rooms/${room}/keeping`
  const hold = (reason: string) => manager.send(page, { do: 'hold', 'hold-reason': reason })
  expect((await hold('Inquest')).body).toContain('Say why, in 10 characters at least.')
  expect((await hold('The inquest is not over')).statusCode).toBe(303)
  const chair = await world.visit(CHAIR)
  expect((await chair.get(page)).body).toContain('The inquest is not over')
  expect((await chair.get(page)).body).not.toContain('Lift this hold')
  await expect(
    world.as(CHAIR, ({ tx }) => placeHold(tx, { room, pathway: null, reason: 'By a member only' })),
  ).rejects.toThrow('not allowed')
  const wide = await manager.send('/rooms/keeping', {
    do: 'hold',
    'hold-on': 'every-room',
    'hold-reason': 'A public inquiry asked for it',
  })
  expect(wide.statusCode).toBe(303)
  expect(wordsOf((await manager.get('/rooms/keeping')).body)).toContain('On every room')
  const id = /name="hold" value="([0-9a-f-]{36})"/.exec((await manager.get(page)).body)?.[1] ?? ''
  expect(await world.as(CHAIR, ({ tx }) => liftHold(tx, id))).toBe(false)
  expect((await manager.send(page, { do: 'lift', hold: id })).statusCode).toBe(303)
  expect((await manager.get(page)).body).not.toContain('The inquest is not over')
})

test('nothing open, early, or asked by the same person is destroyed; whoever is asked may refuse', async () => {
  const open = await world.open(CASE)
  expect(await ask(open)).toBe('open')
  const recent = await world.open(CASE)
  await world.close(recent, CASE, new Date())
  expect(await ask(recent)).toBe('early')
  const room = await oldRoom()
  expect(await confirm(room)).not.toBe(null)
  expect(await ask(room)).toBe(null)
  expect(await ask(room)).toBe('asked')
  expect(await confirm(room, MANAGER)).toBe('own')
  const chair = await world.visit(CHAIR)
  expect(wordsOf((await chair.get('/home')).body)).toContain(
    'Somebody asked for a closed room to be destroyed: confirm or refuse it',
  )
  const refused = await chair.send(`/rooms/${room}/keeping/destroy`, { do: 'refuse' })
  expect(refused.headers.location).toBe(`/rooms/${room}/keeping`)
  expect(await confirm(room)).toBe('early')
  await expect(world.as('Gwen Tarrant', (context) => destroy(context, room))).resolves.toBe('open')
})

test('a room is kept longer with a reason, which takes back what was asked', async () => {
  const room = await oldRoom()
  await ask(room)
  const manager = await world.visit(MANAGER)
  const page = `/rooms/${room}/keeping`
  const longer = (year: string, why: string) =>
    manager.send(page, {
      do: 'longer',
      'until-day': '1',
      'until-month': '4',
      'until-year': year,
      'kept-why': why,
    })
  expect((await longer('2021', 'A civil claim runs')).body).toContain('Enter a day after')
  expect((await longer('2090', 'A civil claim runs')).body).toContain('look at it again by then')
  const year = String(Number(TODAY.slice(0, 4)) + 2)
  expect((await longer(year, 'A civil claim runs')).statusCode).toBe(303)
  const words = wordsOf((await manager.get(page)).body)
  expect(words).toContain(`Until 1 April ${year}`)
  expect(words).toContain('A civil claim runs (Morgan Hale)')
  expect(await confirm(room)).toBe('early')
})

test('until when a closed room is kept is said once, by its closing', async () => {
  const room = await oldRoom()
  await expect(
    world.as(CHAIR, ({ tx }) =>
      keepUntil(tx, room, { closedOn: '2020-06-03', disposeOn: '2020-06-04', then: 'destroy' }),
    ),
  ).rejects.toThrow('not allowed')
})

type Step = 'hold' | 'lift' | 'ask' | 'refuse' | 'confirm' | 'confirm-own'

test('whatever order holds, askings and confirmings come in, nothing is destroyed under a hold or by one person', async () => {
  const steps = fc.array(
    fc.constantFrom<Step>('hold', 'lift', 'ask', 'refuse', 'confirm', 'confirm-own'),
    { minLength: 3, maxLength: 9 },
  )
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const room = await oldRoom()
      const state = { held: false, asked: false, gone: false }
      for (const step of all) {
        switch (step) {
          case 'hold':
            await world.as(MANAGER, ({ tx }) =>
              placeHold(tx, { room, pathway: null, reason: 'For the property' }),
            )
            state.held = true
            break
          case 'lift':
            await world.as(MANAGER, async ({ tx }) => {
              for (const { id } of await listHolds(tx)) await liftHold(tx, id)
            })
            state.held = false
            break
          case 'ask':
            await ask(room)
            state.asked ||= !state.held && !state.gone
            break
          case 'refuse':
            await world.as(CHAIR, (context) => refuseToDestroy(context, room))
            if (!state.gone) state.asked = false
            break
          case 'confirm':
          case 'confirm-own':
            await confirm(room, step === 'confirm' ? CHAIR : MANAGER)
            state.gone ||= step === 'confirm' && state.asked && !state.held
            break
        }
        const [row] = await world.query(
          'select disposed_at is not null as gone from private.room where id = $1',
          [room],
        )
        expect(row).toEqual({ gone: state.gone })
      }
    }),
    { numRuns: 15 },
  )
})
