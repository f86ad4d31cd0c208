import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { root } from '../../src/config.ts'
import { decideLetters, remindNow } from '../../src/modules/asks/actions/letters.ts'
import { giveMoreTime } from '../../src/modules/asks/actions/recipients.ts'
import { changeRound } from '../../src/modules/asks/actions/rounds.ts'
import { asksWork } from '../../src/modules/asks/index.ts'
import { countLetters, listLettersToDecide } from '../../src/modules/asks/store/letters.ts'
import { listRecipients } from '../../src/modules/asks/store/recipients.ts'
import { DATABASE_ROLES } from '../../src/platform/access/index.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import type { WorkContext } from '../../src/platform/jobs/index.ts'
import { openMail } from '../../src/platform/mail/index.ts'
import { managerOf, person, type Manager } from '../support/asks.ts'
import { openMailServer, type MailServer } from '../support/mail-server.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

// A mail server that refuses is asked six times over, and a slow machine has other work as well.
vi.setConfig({ testTimeout: 180_000 })

let there: TestSystem
let manager: Manager

beforeAll(async () => {
  there = await openTestSystem()
  manager = await managerOf(there.system)
})
afterAll(() => there.drop())

const people = (of: string, many: number) =>
  Array.from({ length: many }, (_, n) => person(`${of} ${n}`, `${of}${n}@people.example`))

/** Runs every piece of work once, as its role, at a moment. */
async function work(server: Pick<MailServer, 'url'> | null, now = new Date()): Promise<void> {
  const pool = openPool(there.url, DATABASE_ROLES.jobs, 1)
  const mail = openMail(server && { url: server.url, from: 'board@severnshire.example' })
  const context: WorkContext = {
    clock: () => now,
    stopping: new AbortController().signal,
    inTransaction: (inside) => pool.db.transaction().execute(inside),
  }
  try {
    for (const piece of asksWork({ mail, origin: 'https://s.example' })) await piece.run(context)
  } finally {
    await pool.close()
  }
}

const states = (round: string) => manager.as(({ tx }) => countLetters(tx, round))
const asked = (round: string) => manager.as(({ tx }) => listRecipients(tx, round))

test('everybody asked gets one letter with a link of their own, that lets them in', async () => {
  const server = await openMailServer()
  const round = await manager.open(people('first', 30))
  await work(server)
  await work(server)
  expect(new Set(server.letters.map(({ to }) => to)).size).toBe(30)
  expect(server.letters).toHaveLength(30)
  const links = server.letters.map(({ words }) => /\/a\/([\w-]{43})/.exec(words)?.[1])
  expect(new Set(links).size).toBe(30)
  expect(await states(round)).toEqual({ sent: 30 })
  const { createHash } = await import('node:crypto')
  const digest = createHash('sha256')
    .update(links[0] ?? '')
    .digest()
  const known = await there.system.asOperator(({ query }) =>
    query('select records, usable from access.record_link_for($1)', [digest]),
  )
  expect(known).toMatchObject([{ usable: true }])
  expect(known[0]?.['records']).toContain(round)
  await server.close()
})

test('whoever has no address is asked all the same, and gets no letter', async () => {
  const round = await manager.open([person('nowhere', ''), person('somewhere')])
  expect(await asked(round)).toHaveLength(2)
  expect(await states(round)).toEqual({ waiting: 1 })
  await manager.as((context) => changeRound(context, round, 'open', 'closed'))
  expect(await states(round)).toEqual({ dropped: 1 })
})

test('a worker that is killed midway mails nobody twice, and everybody else once it runs again', async () => {
  const round = await manager.open(people('crash', 300))
  let enough: () => void = () => undefined
  const midway = new Promise<void>((resolve) => (enough = resolve))
  let taken = 0
  const server = await openMailServer({
    taking: () => {
      if (++taken === 80) enough()
    },
  })
  const first = serve(server)
  await midway
  first.child.kill('SIGKILL')
  await first.ended
  const before = await states(round)
  expect(before.waiting).toBeGreaterThan(0)
  const inDoubt = before.sending ?? 0
  const second = serve(server)
  await until(
    async () => ((await states(round)).waiting ?? 0) === 0 && !(await states(round)).sending,
  )
  second.child.kill('SIGINT')
  expect(await second.ended).toBe(0)
  const after = await states(round)
  expect(after.unsure ?? 0).toBe(inDoubt)
  expect(after.sent).toBe(300 - inDoubt)
  const received = server.letters.map(({ to }) => to)
  expect(new Set(received).size).toBe(received.length)
  const missing = people('crash', 300).filter(({ email }) => !received.includes(email))
  const doubtful = await manager.as(({ tx }) => listLettersToDecide(tx))
  for (const { email } of missing) expect(doubtful.map((one) => one.email)).toContain(email)
  // The Business Manager decides: those in doubt are sent again because a person said so.
  await manager.as((context) =>
    decideLetters(
      context,
      doubtful.map(({ id }) => id),
      'waiting',
    ),
  )
  await work(server)
  expect((await states(round)).sent).toBe(300)
  await server.close()
})

test('a mail server that refuses for now is asked again with growing gaps, and after six tries a person decides', async () => {
  const server = await openMailServer({ refuses: () => 451 })
  const round = await manager.open([person('slow')])
  let now = Date.now()
  const tries: number[] = []
  for (let minute = 0; minute < 600 && (await states(round)).failed !== 1; minute++) {
    const before = await attempts(round)
    await work(server, new Date(now))
    if ((await attempts(round)) > before) tries.push(minute)
    now += 60_000
  }
  expect(tries).toEqual([0, 1, 6, 26, 86, 326])
  expect(await states(round)).toEqual({ failed: 1 })
  expect(server.letters).toEqual([])
  const [letter] = await manager.as(({ tx }) => listLettersToDecide(tx))
  expect(letter).toMatchObject({ tries: 6, problem: 'The mail server did not take it (451).' })
  await server.close()
})

test('an address that is refused for good fails at once, and the others are sent', async () => {
  const server = await openMailServer({ refuses: (to) => (to.startsWith('gone') ? 550 : null) })
  const round = await manager.open([person('gone', 'gone@people.example'), person('here')])
  await work(server)
  expect(await states(round)).toEqual({ failed: 1, sent: 1 })
  await server.close()
})

test('a server that can’t be reached keeps every letter waiting', async () => {
  const round = await manager.open(people('unreached', 12))
  await work({ url: 'smtp://127.0.0.1:1' })
  expect(await states(round)).toEqual({ waiting: 12 })
  const server = await openMailServer()
  await work(server, new Date(Date.now() + 10 * 60_000))
  expect(await states(round)).toEqual({ sent: 12 })
  await server.close()
})

test('no mail server at all keeps the letters, and nothing counts as sent', async () => {
  const round = await manager.open([person('unsent')])
  await work(null)
  expect(await states(round)).toEqual({ waiting: 1 })
  await manager.as((context) => changeRound(context, round, 'open', 'closed'))
})

test('reminders come on the day of each one’s own due day, once, and only to who has not answered', async () => {
  const server = await openMailServer()
  const round = await manager.open(
    ['late', 'nil', 'replied', 'extended', 'refused'].map((name) =>
      person(name, `${name}@people.example`),
    ),
    { due: '2028-05-31', reminders: [14, 3, -1], now: new Date('2028-05-01T10:00:00Z') },
  )
  await work(server, new Date('2028-05-01T10:01:00Z'))
  expect(server.letters.splice(0)).toHaveLength(5)
  for (const one of await asked(round)) {
    const name = one.name.replace('Person ', '')
    if (name === 'nil' || name === 'replied' || name === 'refused')
      await there.system.asOperator(({ query }) =>
        query(`update app.ask_recipient set state = $2, reason = 'r' where id = $1`, [
          one.id,
          name,
        ]),
      )
    if (name === 'extended')
      await manager.as((context) => giveMoreTime(context, one, '2028-06-14', 'Half term.'))
  }
  const days = new Map<string, string[]>()
  for (let day = 2; day <= 50; day++) {
    const at = new Date(Date.UTC(2028, 4, day, 12))
    for (let turn = 0; turn < 2; turn++) await work(server, at)
    const got = server.letters.splice(0).map(({ to }) => to.replace('@people.example', ''))
    if (got.length > 0) days.set(at.toISOString().slice(0, 10), got)
  }
  expect(Object.fromEntries(days)).toEqual({
    '2028-05-02': ['extended'],
    '2028-05-17': ['late'],
    '2028-05-28': ['late'],
    '2028-05-31': ['extended'],
    '2028-06-01': ['late'],
    '2028-06-11': ['extended'],
    '2028-06-15': ['extended'],
  })
  await server.close()
})

test('nothing is sent while a round is paused, and what was missed is made good within three days', async () => {
  const server = await openMailServer()
  const opened = new Date('2029-05-01T10:00:00Z')
  const round = await manager.open([person('paused')], {
    due: '2029-05-31',
    reminders: [3],
    now: opened,
  })
  await work(server, opened)
  await manager.as((context) => changeRound(context, round, 'open', 'paused', 'Elections.'))
  await work(server, new Date('2029-05-28T12:00:00Z'))
  expect(server.letters.splice(0)).toHaveLength(1)
  await manager.as((context) => changeRound(context, round, 'paused', 'open'))
  await work(server, new Date('2029-05-30T12:00:00Z'))
  await work(server, new Date('2029-05-30T13:00:00Z'))
  expect(server.letters).toHaveLength(1)
  await server.close()
})

test('one letter reminds of everything that is owed at an address', async () => {
  const server = await openMailServer()
  const [a, b] = [
    await manager.open([person('owes')], { title: 'First audit' }),
    await manager.open([person('owes')], { title: 'Second audit' }),
  ]
  await work(server)
  server.letters.splice(0)
  const owed = [...(await asked(a)), ...(await asked(b))]
  const remind = () =>
    manager.as((context) => remindNow(context, new Map([['personowes@people.example', owed]])))
  expect(await remind()).toBe(1)
  expect(await remind()).toBe(0)
  const [done] = owed
  if (!done) throw new Error('Somebody was to be asked.')
  await work(server)
  expect(server.letters).toHaveLength(1)
  expect(server.letters[0]?.words).toContain('First audit')
  expect(server.letters[0]?.words).toContain('Second audit')
  expect(server.letters[0]?.words.match(/\/a\/[\w-]{43}/g)).toHaveLength(2)
  await server.close()
})

async function attempts(round: string): Promise<number> {
  const rows = await there.system.asOperator(({ query }) =>
    query('select coalesce(sum(tries), 0)::int as n from app.ask_letter where round_id = $1', [
      round,
    ]),
  )
  return Number(rows[0]?.['n'])
}

function serve(server: MailServer) {
  const port = 20_000 + Math.floor(process.pid % 20_000)
  const child = spawn(
    process.execPath,
    [
      join(root, 'dist', 'cli.js'),
      '--data',
      there.config.dataFolder,
      'serve',
      '--port',
      String(port),
    ],
    {
      env: {
        ...process.env,
        DATABASE_URL: there.url,
        SMTP_URL: server.url,
        MAIL_FROM: 'board@severnshire.example',
      },
      stdio: 'ignore',
    },
  )
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, ended }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100))
}
