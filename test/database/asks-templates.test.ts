import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { section11 } from '../../src/modules/asks/domain/templates/section-11.ts'
import { makeWorld, type World } from '../access/world.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { Visitor } from '../support/visitor.ts'

let there: TestSystem
let app: Awaited<ReturnType<typeof createApp>>
let world: World

beforeAll(async () => {
  there = await openTestSystem()
  app = await createApp(there.config, there.system)
  world = await there.system.asOperator((operator) => makeWorld(operator, 'templates'))
})
afterAll(async () => {
  await app.close()
  await there.drop()
})

function as(who: string): Visitor {
  const visitor = new Visitor(app)
  visitor.cookies.set('s', world.tokens.get(who) ?? '')
  return visitor
}

function tokensOf(body: string) {
  const token = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
  return { _csrf: token('_csrf'), _once: token('_once') }
}

async function copied(title: string): Promise<string> {
  const made = await as('BM/near').send('/asks/templates/copy/section-11/2', { as: 'own', title })
  expect(made.statusCode).toBe(303)
  return String(made.headers.location)
}

test('a template is copied, changed on screen, made ready, and never changes after that', async () => {
  const manager = as('BM/near')
  const change = await copied('Our own audit')
  const added = await manager.send(change, {
    do: 'add',
    label: 'Which tools do you use?',
    type: 'many',
    section: 'no-such-section',
  })
  expect(added.statusCode).toBe(422)
  const question = await manager.send(change, {
    do: 'add',
    label: 'Which tools do you use?',
    type: 'many',
    section: section11.sections[0]?.id ?? '',
  })
  expect(question.statusCode).toBe(303)
  expect((await manager.get(change)).body).toContain('Give at least two answers')
  await manager.send(change, { do: 'ready' })
  expect((await manager.get(change)).statusCode).toBe(200)

  await manager.send(String(question.headers.location), {
    label: 'Which tools do you use?',
    required: 'no',
    lines: 'A checklist\nA scale',
  })
  const before = await manager.get(change)
  const ready = await manager.send(change, { do: 'ready' })
  expect(ready.statusCode).toBe(303)
  expect((await manager.get(String(ready.headers.location))).body).toContain('A checklist, A scale')
  expect((await manager.get(change)).statusCode).toBe(404)
  const stale = await manager.post(change, {
    ...tokensOf(before.body),
    do: 'remove',
    which: 'which-tools-do-you-use',
  })
  expect(stale.statusCode).toBe(404)
  expect((await manager.get(String(ready.headers.location))).body).toContain('A checklist, A scale')
})

test('nobody but the unit begins or sees a draft', async () => {
  const change = await copied('Another audit')
  const read = change.replace('/change', '')
  for (const who of ['AL/near', 'IC/near']) {
    expect((await as(who).get(read)).statusCode).toBe(404)
    expect((await as(who).get(change)).statusCode).not.toBe(200)
  }
})
