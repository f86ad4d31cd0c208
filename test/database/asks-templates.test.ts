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

const REGIONAL = [
  'Standard\tStatement\tEvidence\tSelf score',
  '1. Leadership\tSenior people lead on it.\t\t',
  '\tIt is on their agenda.\t\t',
  '2. Voice\tChildren are asked.\t\t',
].join('\n')

test('a regional template is matched column by column, looked at, and becomes a draft', async () => {
  const manager = as('BM/near')
  const looked = await manager.send('/asks/templates/import', { table: REGIONAL })
  expect(looked.statusCode).toBe(200)
  expect(looked.body).toContain('2 parts, 2 standards')
  const untitled = await manager.post('/asks/templates/import', {
    ...tokensOf(looked.body),
    do: 'draft',
    table: REGIONAL,
  })
  expect(untitled.statusCode).toBe(422)
  expect(untitled.body).toContain('Give the template a title.')
  expect(untitled.body).toContain('Senior people lead on it.')
  const made = await manager.post('/asks/templates/import', {
    ...tokensOf(untitled.body),
    do: 'draft',
    table: REGIONAL,
    title: 'Regional audit',
    scale: 'one-to-four',
  })
  expect(made.statusCode).toBe(303)
  const draft = (await manager.get(String(made.headers.location))).body
  expect(draft).toContain('It is on their agenda.')
  expect(draft).toContain('Nothing is wrong with it.')
})

test('a row of a regional template that can’t be used is named, and nothing is kept', async () => {
  const manager = as('BM/near')
  const before = (await manager.get('/asks/templates')).body
  const looked = await manager.send('/asks/templates/import', {
    table: 'Question\tType\nWhat?\thologram\nFine?\ttext',
    title: 'Broken',
    do: 'draft',
  })
  expect(looked.statusCode).toBe(422)
  expect(looked.body).toContain('“hologram” is no type of answer')
  expect((await manager.get('/asks/templates')).body.includes('Broken')).toBe(false)
  expect(before).toContain('Section 11 self-assessment')
})

test('a draft’s title, standards and scores are changed on screen, and what is wrong stands beside', async () => {
  const manager = as('BM/near')
  const change = await copied('Basics audit')
  const basics = change.replace('/change', '/basics')
  const wrong = await manager.send(basics, {
    title: '',
    purpose: 'p',
    source: 's',
    standards: 'Leaders lead',
    how: 'lowest',
    least: '3',
    most: '0',
    metFrom: '2',
  })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('Enter the lowest and the highest score')
  expect(wrong.body).toContain('Leaders lead')
  const saved = await manager.send(basics, {
    title: 'Basics audit, shorter',
    purpose: 'We look at less.',
    source: 'The partnership',
    standards: `Senior commitment | leadership\nSafe on line | exploitation`,
    how: 'lowest',
    least: '0',
    most: '3',
    metFrom: '2',
  })
  expect(saved.statusCode).toBe(303)
  const draft = (await manager.get(change)).body
  expect(draft).toContain('Basics audit, shorter')
  // Questions of standards that are gone are named, so that none is lost without a word.
  expect(draft).toContain('It belongs to a standard that this template does not have.')
})

test('a question of a draft is bounded, and made to wait for another, on screen', async () => {
  const manager = as('BM/near')
  const change = await copied('Waiting audit')
  const section = section11.sections[0]?.id ?? ''
  const add = (label: string, type: string) =>
    manager.send(change, { do: 'add', label, type, section })
  await add('Is there a lead?', 'yes-no')
  const page = String((await add('How many have met the lead?', 'number')).headers.location)
  const words = { label: 'How many have met the lead?', required: 'yes', unit: 'people' }
  const wrong = await manager.send(page, {
    ...words,
    'set-least': 'none',
    'waits-for': 'is-there-a-lead',
    'waits-for-answers': 'yes',
  })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('Enter a number, or leave it empty.')
  const saved = await manager.send(page, {
    ...words,
    'set-least': '0',
    'set-whole': 'yes',
    'waits-for': 'is-there-a-lead',
    'waits-for-answers': 'yes',
  })
  expect(saved.statusCode).toBe(303)
  expect((await manager.get(change)).body).toContain('Nothing is wrong with it.')
  const read = (await manager.get(change.replace('/change', ''))).body
  expect(read).toContain('only where “Is there a lead?” is yes')
})
