import type { FastifyInstance } from 'fastify'
import { join } from 'node:path'
import { foundSevernshire } from '../../src/demo/found-severnshire.ts'
import { admit, addChild, getRoom, openRoom, type Pathway } from '../../src/modules/rooms/index.ts'
import { roomsRoutes } from '../../src/modules/rooms/routes.ts'
import { createServer, type Context } from '../../src/platform/http/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { asPerson } from './demonstration-person.ts'
import { openTestSystem, type TestSystem } from './test-database.ts'
import { Visitor } from './visitor.ts'

/** The pages of rooms with kinds of a test's own, and the demonstration's people to walk through them. */
export interface RoomsSite {
  readonly there: TestSystem
  readonly app: FastifyInstance
  /** Work as one of the demonstration's people: "idris.lowe". */
  as<T>(who: string, work: (context: Context<Services>) => Promise<T>): Promise<T>
  visitor(who: string): Promise<Visitor>
  /** A case's room, owned by the Business Manager, with children and members. */
  openCase(
    pathway: Pathway,
    one?: {
      readonly members?: readonly string[]
      readonly children?: readonly Readonly<Record<string, string>>[]
    },
  ): Promise<string>
  close(): Promise<void>
}

export async function openRoomsSite(pathways: readonly Pathway[]): Promise<RoomsSite> {
  const there = await openTestSystem()
  await there.system.asOperator(foundSevernshire)
  const [partnership] = await there.system.asOperator(({ query }) =>
    query('select id from app.partnership'),
  )
  const app = await createServer({
    routes: roomsRoutes(pathways),
    database: there.system.database,
    services: there.system.services,
    clock: () => new Date(),
    origin: there.config.origin,
    secret: there.system.formSecret,
    assets: there.config.assets,
    incoming: join(there.config.dataFolder, 'incoming'),
    partnership: () => Promise.resolve(String(partnership?.['id'])),
    signInPath: '/sign-in',
    chrome: () => Promise.resolve({}),
  })
  const as: RoomsSite['as'] = (who, work) => asPerson(there, who, work)
  return {
    there,
    app,
    as,
    async visitor(who) {
      const visitor = new Visitor(app)
      const token = await there.system.asOperator(({ mintSession }) =>
        mintSession(`${who}@severnshire.example`),
      )
      visitor.cookies.set('s', token)
      return visitor
    },
    openCase: (pathway, { members = [], children = [] } = {}) =>
      as('morgan.hale', async (context) => {
        const id = await openRoom(context, pathway, { standing: false, parentId: null, name: '' })
        const room = await getRoom(context, id)
        for (const child of children) await addChild(context, room, child)
        for (const who of members)
          await admit(context.tx, id, {
            person: await personId(there, who),
            asRole: 'Agency lead',
            purpose: 'Reports',
            lastDay: nextMonth(),
          })
        return id
      }),
    async close() {
      await app.close()
      await there.drop()
    },
  }
}

async function personId(there: TestSystem, who: string): Promise<string> {
  const [found] = await there.system.asOperator(({ query }) =>
    query('select id from app.person where email = $1', [`${who}@severnshire.example`]),
  )
  return String(found?.['id'])
}

const nextMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
