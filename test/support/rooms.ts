import type { FastifyInstance } from 'fastify'
import { Client } from 'pg'
import { createApp } from '../../src/app.ts'
import { foundSevernshire } from '../../src/demo/found-severnshire.ts'
import { demoRoutes } from '../../src/demo/sign-in-as.tsx'
import { addressOf } from '../../src/demo/people.ts'
import { addDays, dayOf } from '../../src/knowledge/law/index.ts'
import { decideMove, getFacts, getRoom, openRoom, workOf } from '../../src/modules/rooms/index.ts'
import type { Pathway, RoomFacts } from '../../src/modules/rooms/index.ts'
import { letIn } from '../../src/modules/rooms/actions/members.ts'
import { recordIn } from '../../src/modules/rooms/actions/record.ts'
import { asActor, type Context } from '../../src/platform/http/index.ts'
import { openMail } from '../../src/platform/mail/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { openTestSystem } from './test-database.ts'
import { Visitor } from './visitor.ts'

export const TODAY = dayOf(new Date())
export const inDays = (count: number) => addDays(TODAY, count)

export interface RoomWorld {
  readonly app: FastifyInstance
  /** Runs work as one of Severnshire's people: "Morgan Hale". */
  as<T>(
    name: string,
    work: (context: Context<Services>) => Promise<T>,
    more?: { now?: Date },
  ): Promise<T>
  /** Somebody signed in, with a browser. */
  visit(name: string): Promise<Visitor>
  id(name: string): Promise<string>
  /** Opens a room as a person, who owns it. Out: its id. */
  open(
    pathway: Pathway,
    by?: string,
    more?: { standing?: boolean; parent?: string; name?: string; now?: Date },
  ): Promise<string>
  /** Lets somebody in, for 90 days or until a day. */
  admit(room: string, person: string, by?: string, lastDay?: string): Promise<void>
  /** Writes a note in a room. */
  note(room: string, pathway: Pathway, words: string, by?: string): Promise<void>
  /** Closes a room as of a day. */
  close(room: string, pathway: Pathway, on: Date, by?: string): Promise<void>
  /** Asks the database as whoever may do anything. */
  query(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>
  drop(): Promise<void>
}

const MANAGER = 'Morgan Hale'

/** Severnshire with nothing in it but its people, on a database of its own. */
export async function openRoomWorld(mailUrl?: string): Promise<RoomWorld> {
  const there = await openTestSystem()
  const { system, config } = there
  await system.asOperator(foundSevernshire)
  const mail = openMail(mailUrl ? { url: mailUrl, from: 'board@severnshire.example' } : null)
  const services = { ...system.services, mail }
  const app = await createApp(config, { ...system, services }, demoRoutes)
  const client = new Client({ connectionString: there.url })
  await client.connect()

  const as: RoomWorld['as'] = async (name, work, { now = new Date() } = {}) => {
    const token = await system.asOperator(({ mintSession }) => mintSession(addressOf(name)))
    return asActor(system.database, { token, partnership: null }, now, services, work)
  }
  const query: RoomWorld['query'] = async (text, values = []) =>
    (await client.query<Record<string, unknown>>(text, [...values])).rows
  const id: RoomWorld['id'] = async (name) => {
    const [row] = await query('select id from app.person where name = $1', [name])
    return String(row?.['id'])
  }
  const facing = async (context: Context<Services>, room: string, pathway: Pathway) => {
    const found = await getRoom(context, room)
    const facts: RoomFacts = await getFacts(context, found)
    return { pathway, room: found, facts }
  }
  return {
    app,
    as,
    id,
    query,
    async visit(name) {
      const visitor = new Visitor(app)
      await visitor.send(`/demo/${addressOf(name).split('@')[0] ?? ''}`, {})
      return visitor
    },
    open: (pathway, by = MANAGER, { standing = false, parent, name = '', now } = {}) =>
      as(
        by,
        (context) => openRoom(context, pathway, { standing, parentId: parent ?? null, name }),
        now ? { now } : {},
      ),
    async admit(room, person, by = MANAGER, lastDay = inDays(90)) {
      const one = {
        person: await id(person),
        asRole: 'Panel member',
        purpose: 'Sits here',
        lastDay,
      }
      const faults = await as(by, (context) => letIn(context, room, one))
      if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join(' '))
    },
    async note(room, pathway, words, by = MANAGER) {
      await as(by, async (context) => {
        const here = await facing(context, room, pathway)
        const form = workOf(pathway, here.room).records.find(({ code }) => code === 'note')
        if (!form) throw new Error('There is no note.')
        const values = { on: here.facts.today, words }
        const one = { values, childId: null, agencyId: null, replaces: null }
        const faults = await recordIn(context, here, form, one)
        if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join(' '))
      })
    },
    async close(room, pathway, on, by = MANAGER) {
      await as(
        by,
        async (context) => {
          const here = await facing(context, room, pathway)
          const move = pathway.moves.find(({ code }) => code === 'close')
          if (!move) throw new Error('There is no move that closes it.')
          const decision = { on: dayOf(on), reason: 'Done', dissent: '', seen: here.room.version }
          const faults = await decideMove(context, here, move, decision)
          if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join(' '))
        },
        { now: on },
      )
    },
    async drop() {
      await app.close()
      await client.end()
      await there.drop()
    },
  }
}

/** The words of a page, without its marks. */
export function wordsOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
}
