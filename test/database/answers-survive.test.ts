import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../src/config.ts'
import { digestOf } from '../../src/modules/asks/domain/digest.ts'
import type { Template } from '../../src/modules/asks/domain/template.ts'
import { makeWorld, type World } from '../access/world.ts'
import { makeAskedRound } from '../support/asked-round.ts'
import { EVERY_TYPE } from '../support/asked-template.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { hidden } from '../support/visitor.ts'

const SAVERS = 20
const KILLS = 3

let there: TestSystem
let world: World

beforeAll(async () => {
  there = await openTestSystem()
  world = await there.system.asOperator((operator) => makeWorld(operator, 'survive'))
})
afterAll(() => there.drop())

// Each saver has a question of its own, all in one return: the row is fought over.
const template: Template = {
  ...EVERY_TYPE,
  code: 'survive',
  sections: [
    {
      id: 'all',
      title: 'All',
      questions: Array.from({ length: SAVERS }, (_, n) => ({
        ...{ id: `n${n}`, type: 'number', unit: 'things', label: `Number ${n}` },
      })),
    },
  ],
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

async function startServer(port: number): Promise<ChildProcess> {
  const words = ['--data', there.config.dataFolder, 'serve', '--port', String(port)]
  const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...words], {
    env: {
      ...process.env,
      DATABASE_URL: there.url,
      MIGRATE_DATABASE_URL: there.config.server?.migrate,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for (;;) {
    if (child.exitCode !== null) throw new Error('The server did not start.')
    const answer = await fetch(`http://127.0.0.1:${port}/publications`).catch(() => null)
    if (answer?.ok) return child
    await new Promise((later) => setTimeout(later, 100))
  }
}

test('the server killed while twenty people save loses no answer that it said was saved', async () => {
  const { recipient } = await there.system.asOperator((operator) =>
    makeAskedRound(operator, {
      ...{ partnership: world.partnership, author: world.people.get('BM/near') ?? '', template },
      agency: world.agencies[0],
    }),
  )
  const cookie = `s=${world.tokens.get('AL/near') ?? ''}`
  const headers = { cookie, 'sec-fetch-site': 'same-origin' }
  const acknowledged = new Array<number>(SAVERS).fill(0)
  const sent = new Array<number>(SAVERS).fill(0)
  for (let kill = 0; kill < KILLS; kill++) {
    const port = await freePort()
    const server = await startServer(port)
    const origin = `http://127.0.0.1:${port}`
    const path = `${origin}/asks/answer/${recipient}`
    const start = hidden(await (await fetch(path, { headers })).text())
    const begin = new URLSearchParams({ ...start, do: 'new' })
    await fetch(path, { method: 'POST', headers, body: begin, redirect: 'manual' })
    const page = await (await fetch(`${path}/all`, { headers })).text()
    const form = hidden(page)
    let saves = 0
    const saver = async (n: number) => {
      let shown = form[`q-n${n}.shown`] ?? 'none'
      for (;;) {
        const value = (sent[n] ?? 0) + 1
        sent[n] = value
        const body = new URLSearchParams({
          ...{ _csrf: form['_csrf'] ?? '', autosave: '1' },
          [`q-n${n}`]: String(value),
          [`q-n${n}.shown`]: shown,
        })
        const answer = await fetch(`${path}/all`, { method: 'POST', headers, body })
        const { questions } = (await answer.json()) as { questions: { kind: string }[] }
        if (questions[0]?.kind !== 'saved')
          throw new Error(`Not saved: ${questions[0]?.kind ?? ''}`)
        acknowledged[n] = value
        shown = digestOf(value)
        // The server dies in the middle of the others' saving.
        if (++saves === SAVERS * 4) server.kill('SIGKILL')
      }
    }
    const ended = once(server, 'exit')
    const results = await Promise.allSettled(acknowledged.map((_, n) => saver(n)))
    await ended
    for (const result of results)
      expect(result.status === 'rejected' && String(result.reason)).not.toContain('Not saved')
    const [row] = await there.system.asOperator(({ query }) =>
      query(`select answers from app.ask_return where recipient_id = $1`, [recipient]),
    )
    const answers = row?.['answers'] as Record<string, { value: number }>
    for (const [n, last] of acknowledged.entries()) {
      const stored = answers[`n${n}`]?.value ?? 0
      // What was sent and not acknowledged may have been kept; what was acknowledged must be.
      expect(stored, `n${n}`).toBeGreaterThanOrEqual(last)
      expect(stored, `n${n}`).toBeLessThanOrEqual(sent[n] ?? 0)
      sent[n] = stored
    }
    expect(saves).toBeGreaterThanOrEqual(SAVERS * 4)
  }
})
