import { randomUUID } from 'node:crypto'
import { createApp } from '../src/app.ts'
import type { Config } from '../src/config.ts'
import { addressOf, SEVERNSHIRE } from '../src/demo/people.ts'
import { caseAuditsPathway } from '../src/modules/case-audits/index.ts'
import { childDeathsPathway } from '../src/modules/child-deaths/index.ts'
import { openRoom, type Pathway } from '../src/modules/rooms/index.ts'
import { insertRecord } from '../src/modules/rooms/store/records.ts'
import { asActor, signedIn, type Context } from '../src/platform/http/index.ts'
import type { Services } from '../src/platform/services.ts'
import type { System } from '../src/system.ts'

const [CASES, RECORDS, LOOKS] = [1_000, 8, 400]

/**
 * Prints how a panel with 1,000 cases is read, and whether an answer's time tells somebody outside that a
 * room is there.
 */
export async function measureRooms(
  config: Config,
  running: System,
  say: (line: string) => void,
): Promise<void> {
  const token = await running.asOperator(({ mintSession }) => mintSession(SEVERNSHIRE.admin))
  const as = <T>(work: (context: Context<Services>) => Promise<T>) =>
    asActor(running.database, { token, partnership: null }, new Date(), running.services, work)
  const panel = await as((context) =>
    openRoom(context, childDeathsPathway, { standing: true, parentId: null, name: '' }),
  )
  for (let at = 0; at < CASES; at += 100)
    await as(async (context) => {
      for (let n = 0; n < 100; n += 1) await makeCase(context, childDeathsPathway, panel, at + n)
    })
  await running.asOperator(async ({ query }) => {
    for (const table of ['room', 'room_record', 'room_child']) await query(`analyze app.${table}`)
  })
  const app = await createApp(config, running)
  const get = async (path: string, who: string) => {
    const { statusCode } = await app.inject({ url: path, headers: { cookie: `s=${who}` } })
    return statusCode
  }
  say(
    `A panel with ${CASES.toLocaleString('en-GB')} open cases and ${(CASES * RECORDS).toLocaleString('en-GB')} records`,
  )
  say('')
  say('| Page | median, ms |')
  say('|---|---|')
  for (const [name, path] of [
    ['The list of rooms', '/rooms'],
    ['What is due in all of them', '/clocks'],
    ['The panel’s own page, its years and look-backs', `/rooms/${panel}`],
  ] as const)
    say(`| ${name} | ${await median(() => get(path, token), 7)} |`)
  say('')
  await oracle(running, get, say)
  await app.close()
}

async function makeCase(
  context: Context<Services>,
  pathway: Pathway,
  panel: string,
  n: number,
): Promise<void> {
  const { partnershipId: partnership, personId: person } = signedIn(context)
  const room = await openRoom(context, pathway, { standing: false, parentId: panel, name: '' })
  const died = new Date(Date.UTC(2019, 9, 1) + n * 86_400_000).toISOString().slice(0, 10)
  for (let at = 0; at < RECORDS; at += 1)
    await insertRecord(
      context.tx,
      { partnership, person, at: context.now },
      {
        id: randomUUID(),
        roomId: room,
        access: pathway.access,
        code: pathway.records[at]?.code ?? 'death',
        version: 1,
        on: died,
        time: null,
        childId: null,
        agencyId: null,
        replaces: null,
        body: { values: { 'died-on': died, resident: { answer: 'yes', reason: '' } } },
      },
    )
}

/** Somebody outside asks for a room that is there and for one that is not, in turn. */
async function oracle(
  running: System,
  get: (path: string, who: string) => Promise<number>,
  say: (line: string) => void,
): Promise<void> {
  const outsider = addressOf('Bryn Calloway')
  const token = await running.asOperator(({ mintSession }) => mintSession(outsider))
  const manager = await running.asOperator(({ mintSession }) => mintSession(SEVERNSHIRE.admin))
  const room = await asActor(
    running.database,
    { token: manager, partnership: null },
    new Date(),
    running.services,
    (context) =>
      openRoom(context, caseAuditsPathway, { standing: false, parentId: null, name: '' }),
  )
  const times: Record<'there' | 'nowhere', number[]> = { there: [], nowhere: [] }
  for (let n = 0; n < LOOKS; n += 1)
    for (const [which, id] of n % 2 === 0
      ? ([
          ['there', room],
          ['nowhere', randomUUID()],
        ] as const)
      : ([
          ['nowhere', randomUUID()],
          ['there', room],
        ] as const)) {
      const start = performance.now()
      await get(`/rooms/${id}`, token)
      times[which].push(performance.now() - start)
    }
  const middle = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
  const [there, nowhere] = [middle(times.there), middle(times.nowhere)]
  say(
    `Refused to somebody outside, ${LOOKS} times each in turn: a room that is there ${there.toFixed(2)} ms, one that is not ${nowhere.toFixed(2)} ms (median; ratio ${(there / nowhere).toFixed(3)})`,
  )
  say('')
}

async function median(work: () => Promise<unknown>, times: number): Promise<number> {
  const taken: number[] = []
  for (let n = 0; n < times; n += 1) {
    const start = performance.now()
    await work()
    taken.push(performance.now() - start)
  }
  return Math.round(taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0)
}
