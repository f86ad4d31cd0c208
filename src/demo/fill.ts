import { asActor } from '../platform/http/index.ts'
import type { Database } from '../platform/db/pool.ts'
import type { Operator } from '../platform/operator/index.ts'
import type { Services } from '../platform/services.ts'
import { foundSevernshire } from './found-severnshire.ts'
import { loadAsks, releaseAsks, type AsOn } from './load-asks.ts'
import { loadBoard } from './load-board.ts'
import { loadRooms, releaseRooms } from './load-rooms.ts'
import { loadSchools, type AsLink } from './load-schools.ts'
import { loadSurveys } from './load-surveys.ts'
import { loadSevernshire, type As } from './load-severnshire.ts'
import { addressOf, SEVERNSHIRE } from './people.ts'
import { demoKinds } from './rooms/kinds.ts'

const ANALYST = 'Tomas Ferrier'

/** A running system, as far as filling it needs one. */
interface Fillable {
  readonly database: Database
  readonly services: Services
  asOperator<T>(work: (operator: Operator) => Promise<T>): Promise<T>
}

/** Founds and fills the demonstration where the database holds no partnership. Out: whether it did. */
export async function fillDemonstration(system: Fillable): Promise<boolean> {
  if (!(await system.asOperator(foundSevernshire))) return false
  // Each person signs in once: there are more than a thousand things to do.
  const tokens = new Map<string, string>()
  const tokenOf = async (email: string) => {
    const token =
      tokens.get(email) ?? (await system.asOperator(({ mintSession }) => mintSession(email)))
    tokens.set(email, token)
    return token
  }
  const asOn =
    (day: string): As =>
    async (email, work) => {
      const token = await tokenOf(email)
      const now = new Date(`${day}T10:00:00Z`)
      return asActor(system.database, { token, partnership: null }, now, system.services, work)
    }
  await loadSevernshire(asOn('2018-05-10'), addressOf(ANALYST), SEVERNSHIRE.admin)
  const asLink: AsLink = async (day, records, work) => {
    const link = await system.asOperator(async (operator) => {
      const [found] = await operator.query('select id from app.partnership limit 1')
      return operator.mintLinkSession(String(found?.['id']), records)
    })
    const who = { token: null, link, partnership: null }
    return asActor(system.database, who, new Date(`${day}T10:00:00Z`), system.services, work)
  }
  const rounds = new Map([
    ...(await loadAsks(asOn, SEVERNSHIRE.admin)),
    ...(await loadSurveys(asOn, SEVERNSHIRE.admin, (work) => system.asOperator(work))),
    ['schools', await loadSchools(asOn, asLink, SEVERNSHIRE.admin)],
  ])
  await asOn('2018-05-11')(SEVERNSHIRE.admin, (context) => releaseAsks(context, rounds))
  const site = await around(system, asOn)
  await loadRooms(site, demoKinds(site.today))
  await asOn('2018-07-02')(SEVERNSHIRE.admin, releaseRooms)
  await loadBoard(asOn('2018-09-03'), {
    manager: SEVERNSHIRE.admin,
    chair: addressOf('Farida Okonjo'),
    leads: [addressOf('Idris Lowe'), addressOf('Priya Mossman')],
    rounds,
  })
  return true
}

/** Who is who, and until when those who sit in rooms do: a year from the day it is filled. */
async function around(system: Fillable, asOn: AsOn) {
  const { people, days } = await system.asOperator(async ({ query }) => ({
    people: await query('select id, name from app.person'),
    days: await query(`select current_date::text as today, (current_date + 365)::text as until`),
  }))
  const ids = new Map(people.map(({ id, name }) => [String(name), String(id)]))
  return {
    asOn,
    today: String(days[0]?.['today']),
    until: String(days[0]?.['until']),
    person: (name: string) => ids.get(name) ?? '',
  }
}
