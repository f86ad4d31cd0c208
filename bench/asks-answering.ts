import { createApp } from '../src/app.ts'
import type { Config } from '../src/config.ts'
import { digestOf } from '../src/modules/asks/domain/digest.ts'
import type { System } from '../src/system.ts'
import { makeAskedRound } from '../test/support/asked-round.ts'
import { EVERY_TYPE } from '../test/support/asked-template.ts'
import { hidden } from '../test/support/visitor.ts'

const PEOPLE = 200
/** The demonstration's police lead. */
const LEAD = 'idris.lowe@severnshire.example'

/**
 * Times a save by each of many people who answer at once, over HTTP, on the filled demonstration: 200
 * people, ten to a return, each in a session of their own; once with the pauses of people who type, and
 * once saving as fast as the server answers. In: a running system, and what takes a line of the table.
 */
export async function measureAnswering(
  config: Config,
  system: System,
  say: (line: string) => void,
): Promise<void> {
  const app = await createApp(config, system)
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  const sessions = await prepare(system)
  const ready = await Promise.all(sessions.map((one) => open(origin, one)))
  say('| People answering at once | saves | a second | median, ms | p95, ms | p99, ms |')
  say('|---|---|---|---|---|---|')
  // People type between two saves; the second row asks what the server can do at most.
  say(
    await row(
      ready,
      `${PEOPLE}, 1 to 5 s between two saves`,
      [1, 8],
      () => 1_000 + Math.random() * 4_000,
    ),
  )
  say(await row(ready, `${PEOPLE}, without a pause`, [9, 28], () => 0))
  say('')
  await app.close()
}

async function row(
  ready: readonly Ready[],
  words: string,
  values: readonly [first: number, last: number],
  pause: () => number,
): Promise<string> {
  const times: number[] = []
  const start = performance.now()
  await Promise.all(ready.map((one) => saves(one, times, values, pause)))
  const seconds = (performance.now() - start) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0)
  return `| ${words} | ${times.length.toLocaleString('en-GB')} | ${(times.length / seconds).toFixed(0)} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} |`
}

interface Session {
  readonly token: string
  readonly recipient: string
  readonly question: string
}

async function prepare(system: System): Promise<Session[]> {
  return system.asOperator(async (operator) => {
    const [place] = await operator.query(
      `select partnership_id as partnership, agency_id as agency, id as author
       from app.person where email = $1`,
      [LEAD],
    )
    const { partnership, agency, author } = place as Record<string, string>
    const sessions: Session[] = []
    let recipient = ''
    for (let n = 0; n < PEOPLE; n++) {
      if (n % 10 === 0) {
        const questions = Array.from({ length: 10 }, (_, at) => ({
          ...{ id: `n${at}`, type: 'number' as const, unit: 'things', label: `Number ${at}` },
        }))
        const template = {
          ...EVERY_TYPE,
          code: `bench-${n}`,
          sections: [{ id: 'all', title: 'All', questions }],
        }
        const input = { partnership: partnership ?? '', author: author ?? '', template }
        const made = await makeAskedRound(operator, { ...input, agency: agency ?? null })
        recipient = made.recipient
      }
      const token = await operator.mintSession(LEAD)
      sessions.push({ token, recipient, question: `n${n % 10}` })
    }
    return sessions
  })
}

interface Ready {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly csrf: string
  readonly question: string
}

async function open(origin: string, { token, recipient, question }: Session): Promise<Ready> {
  const headers = { cookie: `s=${token}`, 'sec-fetch-site': 'same-origin' }
  const path = `${origin}/asks/answer/${recipient}`
  const start = hidden(await (await fetch(path, { headers })).text())
  if (start['_once'] !== undefined)
    await fetch(path, {
      ...{ method: 'POST', headers, redirect: 'manual' },
      body: new URLSearchParams({ ...start, do: 'new' }),
    })
  const url = `${path}/all`
  const { _csrf: csrf = '' } = hidden(await (await fetch(url, { headers })).text())
  return { url, headers, csrf, question }
}

async function saves(
  { url, headers, csrf, question }: Ready,
  times: number[],
  [first, last]: readonly [first: number, last: number],
  pause: () => number,
): Promise<void> {
  let shown = digestOf(first === 1 ? null : first - 1)
  for (let value = first; value <= last; value++) {
    await new Promise((resolve) => setTimeout(resolve, pause()))
    const body = new URLSearchParams({
      ...{ _csrf: csrf, autosave: '1' },
      [`q-${question}`]: String(value),
      [`q-${question}.shown`]: shown,
    })
    const start = performance.now()
    const answer = await fetch(url, { method: 'POST', headers, body })
    const said = (await answer.json()) as { questions: { kind: string }[] }
    times.push(performance.now() - start)
    if (said.questions[0]?.kind !== 'saved') throw new Error(`A save was ${JSON.stringify(said)}.`)
    shown = digestOf(value)
  }
}
