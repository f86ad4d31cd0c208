import { loadRooms } from '../../src/demo/load-rooms.ts'
import { addressOf, PEOPLE } from '../../src/demo/people.ts'
import type { DemoRoom } from '../../src/demo/rooms/demo-room.ts'
import { clocksIn } from '../../src/modules/rooms/domain/pathways.ts'
import { getFacts, listRooms, type Pathway } from '../../src/modules/rooms/index.ts'
import { inDays, type RoomWorld } from './rooms.ts'

const MANAGER = 'Morgan Hale'

/** Plays a made-up case through the engine, each step as whoever takes it, on its day. */
export async function playDemo(
  world: RoomWorld,
  pathway: Pathway,
  demo: Partial<DemoRoom> & Pick<DemoRoom, 'name' | 'steps'>,
) {
  const ids = new Map<string, string>()
  for (const { name } of PEOPLE) ids.set(name, await world.id(name))
  const members = ['Farida Okonjo', 'Gwen Tarrant', 'Idris Lowe', 'Ruth Ansell'].map((name) => ({
    name,
    as: 'Member',
  }))
  const whole = { openedOn: demo.steps[0]?.day ?? '', children: [], ...demo }
  await loadRooms(
    {
      asOn: (day) => (email, work) =>
        world.as(nameOf(email), work, { now: new Date(`${day}T10:00:00Z`) }),
      until: inDays(90),
      person: (name) => ids.get(name) ?? '',
    },
    [{ pathway, rooms: [whole], members }],
  )
}

const nameOf = (email: string) =>
  [MANAGER, ...PEOPLE.map(({ name }) => name)].find((name) => addressOf(name) === email) ?? ''

/** A room as it stands on a day, by its name. */
export const stands = (world: RoomWorld, pathway: Pathway, name: string, day: string) =>
  world.as(
    MANAGER,
    async (context) => {
      const room = (await listRooms(context.tx)).find((one) => one.name === name)
      if (!room) throw new Error(`There is no room ${name}.`)
      const facts = await getFacts(context, room)
      const clocks = clocksIn(pathway, facts, context.now)
      return { room, facts, due: new Map(clocks.map(({ title, due }) => [title, due])) }
    },
    { now: new Date(`${day}T10:00:00Z`) },
  )
