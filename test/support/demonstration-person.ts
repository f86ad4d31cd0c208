import type { FastifyInstance } from 'fastify'
import type { Round } from '../../src/modules/asks/domain/round.ts'
import { listRounds } from '../../src/modules/asks/store/rounds.ts'
import { asActor, type Context } from '../../src/platform/http/index.ts'
import type { Services } from '../../src/platform/services.ts'
import type { TestSystem } from './test-database.ts'
import { Visitor } from './visitor.ts'

/** Runs work as one of the demonstration's people: "idris.lowe". */
export async function asPerson<T>(
  { system }: TestSystem,
  who: string,
  work: (context: Context<Services>) => Promise<T>,
): Promise<T> {
  const email = `${who}@severnshire.example`
  const token = await system.asOperator(({ mintSession }) => mintSession(email))
  const as = { token, partnership: null }
  return asActor(system.database, as, new Date('2018-06-01'), system.services, work)
}

/** One of the demonstration's rounds of asking, by its title. */
export async function roundTitled({ tx }: Context<Services>, title: string): Promise<Round> {
  const found = (await listRounds(tx)).find((one) => one.title === title)
  if (!found) throw new Error(`There is no round ${title}.`)
  return found
}

/** One of the demonstration's people with a browser, signed in: "idris.lowe". */
export async function visitorAs(
  { system }: TestSystem,
  app: FastifyInstance,
  who: string,
): Promise<Visitor> {
  const visitor = new Visitor(app)
  const email = `${who}@severnshire.example`
  visitor.cookies.set('s', await system.asOperator(({ mintSession }) => mintSession(email)))
  return visitor
}
