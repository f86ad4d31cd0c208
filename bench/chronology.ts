import { createApp } from '../src/app.ts'
import type { Config } from '../src/config.ts'
import { SEVERNSHIRE } from '../src/demo/people.ts'
import { caseAuditsPathway } from '../src/modules/case-audits/index.ts'
import { listAgencies } from '../src/modules/directory/index.ts'
import { addChild, getRoom, openRoom } from '../src/modules/rooms/index.ts'
import { proposeDuplicates } from '../src/modules/rooms/domain/chronology/duplicates.ts'
import { listEntries, NO_FILTER } from '../src/modules/rooms/store/chronology.ts'
import { insertEntries } from '../src/modules/rooms/store/given-entries.ts'
import { asActor, signedIn, type Context } from '../src/platform/http/index.ts'
import type { Services } from '../src/platform/services.ts'
import type { System } from '../src/system.ts'

const [MANY, TIMES] = [100_000, 9]

/** Prints how quickly a chronology of 100,000 entries is read, filtered, gone through and compared. */
export async function measureChronology(
  config: Config,
  running: System,
  say: (line: string) => void,
): Promise<void> {
  const token = await running.asOperator(({ mintSession }) => mintSession(SEVERNSHIRE.admin))
  const as = <T>(work: (context: Context<Services>) => Promise<T>) =>
    asActor(running.database, { token, partnership: null }, new Date(), running.services, work)
  const begun = performance.now()
  const { room, agency } = await as(fill)
  const filled = (performance.now() - begun) / 1000
  await running.asOperator(({ query }) => query('analyze app.room_entry'))
  const app = await createApp(config, running)
  const path = `/rooms/${room}/chronology`
  const page = async (query: string) => {
    const { statusCode, body } = await app.inject({
      url: path + query,
      headers: { cookie: `s=${token}` },
    })
    if (statusCode !== 200) throw new Error(`${path}${query} answers ${statusCode}.`)
    return body
  }
  const words = running.services.secrets
    .seal('peacock balloon', 'search words')
    .toString('base64url')
  const later = /href="[^"]*(\?after=[^"]*)"/.exec(await page('?day=2009-05-01'))?.[1] ?? ''
  say(
    `A chronology of ${MANY.toLocaleString('en-GB')} entries in one room, under row-level security (saved in ${filled.toFixed(1)} s)`,
  )
  say('')
  say('| Page | median, ms |')
  say('|---|---|')
  for (const [name, query] of [
    ['The first 100 entries', ''],
    ['Gone to a day in the middle', '?day=2009-05-01'],
    ['The page after that', later],
    ['One agency', `?agency=${agency}`],
    ['Two words that ten entries have', `?words=${words}`],
    ['Possible duplicates', '/duplicates'],
    ['Gaps of every agency', '/gaps'],
    ['The 28 days of an order', '/days?from=2009-05-01&days=28'],
  ] as const)
    say(`| ${name} | ${await median(() => page(query))} |`)
  const entries = await as(({ tx }) => listEntries(tx, room, NO_FILTER, MANY))
  const start = performance.now()
  const pairs = proposeDuplicates(entries)
  say(
    `| All ${MANY.toLocaleString('en-GB')} compared at once (${pairs.length.toLocaleString('en-GB')} pairs proposed) | ${Math.round(performance.now() - start)} |`,
  )
  say('')
  await app.close()
}

const WHAT = ['Home visit', 'Telephone call', 'Strategy meeting', 'Seen at school', 'Appointment']
const ABOUT = ['bruising', 'absence', 'housing', 'a parent’s health', 'speech', 'feeding', 'debt']

async function fill(context: Context<Services>): Promise<{ room: string; agency: string }> {
  const { partnershipId: partnership, personId: person } = signedIn(context)
  const made = await openRoom(
    context,
    { ...caseAuditsPathway, access: 'review_room' },
    { standing: false, parentId: null, name: '' },
  )
  const room = await getRoom(context, made)
  await addChild(context, room, {})
  const agencies = (await listAgencies(context.tx)).map(({ id }) => id)
  const day = (n: number) =>
    new Date(Date.UTC(2000, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)
  const entries = Array.from({ length: MANY }, (_, n) => ({
    // Eighteen years, several entries a day, in the order of the file of each agency.
    on: day((n * 7919) % 6570),
    time: n % 3 === 0 ? `${String(8 + (n % 10)).padStart(2, '0')}:15` : null,
    until: null,
    child: n % 2 === 0 ? 'Child 1' : '',
    who: `Worker ${n % 211}`,
    what: `${WHAT[n % 5] ?? ''} about ${ABOUT[n % 7] ?? ''}; case note ${n % 4099}, told by ${n % 307}${n % 10_000 === 0 ? ', of the peacock and a balloon' : ''}.`,
    response: n % 4 === 0 ? `Referred to team ${n % 53}` : '',
    comment: '',
    source: 'measured.xlsx',
    sourceRow: n + 2,
    agencyId: agencies[n % agencies.length] ?? null,
  }))
  await insertEntries(
    context.tx,
    { partnership, person, at: context.now },
    { roomId: room.id, access: room.access, sha256: 'measured', entries },
  )
  return { room: room.id, agency: agencies[0] ?? '' }
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < TIMES; n++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return Math.round(times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0)
}
