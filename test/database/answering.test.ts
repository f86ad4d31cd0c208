import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { digestOf } from '../../src/modules/asks/domain/digest.ts'
import { makeWorld, type World } from '../access/world.ts'
import { makeAskedRound, type AskedRoundInput } from '../support/asked-round.ts'
import { EVERY_TYPE } from '../support/asked-template.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { hidden, Visitor } from '../support/visitor.ts'

let there: TestSystem
let app: Awaited<ReturnType<typeof createApp>>
let world: World

beforeAll(async () => {
  there = await openTestSystem()
  app = await createApp(there.config, there.system)
  world = await there.system.asOperator((operator) => makeWorld(operator, 'asks'))
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

// Each in an agency of its own, or two rounds of one template would be each other's last year.
async function asked(more: Partial<AskedRoundInput> = {}) {
  return there.system.asOperator((operator) =>
    makeAskedRound(operator, {
      partnership: world.partnership,
      author: world.people.get('BM/near') ?? '',
      template: { ...EVERY_TYPE, code: `every-${randomUUID().slice(0, 8)}` },
      agency: world.agencies[0],
      ...more,
    }),
  )
}

async function begun(who: Visitor, more: Partial<AskedRoundInput> = {}) {
  const one = await asked(more)
  const path = `/asks/answer/${one.recipient}`
  expect((await who.send(path, { do: 'new' })).headers.location).toBe(path)
  return { ...one, path }
}

test('an agency answers, leaves, finds its answers, signs off and sends; then nothing changes', async () => {
  const lead = as('AL/near')
  const { path, recipient } = await begun(lead)
  expect((await lead.get('/asks/mine')).body).toContain(path)
  const section = `${path}/leadership`
  const sent = await lead.send(section, {
    'q-lead': 'yes',
    'q-lead-name': 'The deputy chief',
    'q-grade': '2',
    do: 'next',
  })
  expect(sent.headers.location).toBe(path)
  const other = as('AL/near')
  const form = hidden((await other.get(section)).body)
  expect((await other.get(section)).body).toContain('The deputy chief')
  expect((await other.get(path)).body).toContain('1 of 2 parts are done')
  const check = `/asks/check/${recipient}`
  expect((await lead.get(check)).body).toContain('Before it can be sent')
  await lead.send(`${path}/people`, { 'q-staff': '1,204', do: 'next' })
  const refused = await lead.send(check, { name: '', post: '', declares: '' })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Enter the name of the person who signs this off.')
  await lead.send(check, { name: 'Ann Eze', post: 'Deputy Chief', declares: 'yes' })
  const receipt = (await lead.get(path)).body
  expect(receipt).toContain('Your answers have been sent')
  expect(receipt).toContain('Ann Eze, Deputy Chief')
  const [, read = ''] = /href="(\/asks\/returns\/[^"]+)"/.exec(receipt) ?? []
  expect((await as('BM/near').get(read)).body).toContain('1,204 people')
  expect((await as('AL/far').get(read)).statusCode).toBe(404)
  // The form that was still open somewhere can't change what was sent.
  const late = await other.post(section, {
    ...form,
    'q-lead': 'no',
    'q-lead.reason-no': 'changed',
  })
  expect(late.statusCode).toBe(409)
  expect((await as('BM/near').get(read)).body).not.toContain('changed')
})

test('nobody but those asked opens a form of answers', async () => {
  const { recipient } = await asked()
  for (const who of ['BM/near', 'AL/far', 'DSL/near', 'LNK/far', 'PRA/near'])
    expect((await as(who).get(`/asks/answer/${recipient}`)).statusCode, who).toBe(404)
  expect((await new Visitor(app).get(`/asks/answer/${recipient}`)).statusCode).toBe(404)
})

test('what can’t be accepted says why and stays; what can is saved all the same', async () => {
  const lead = as('AL/near')
  const { path } = await begun(lead)
  const page = await lead.send(`${path}/people`, {
    'q-staff': 'many',
    'q-checks': 'yearly',
    'q-reviewed.day': '31',
    'q-reviewed.month': '2',
    'q-reviewed.year': '2018',
    'q-actions.rows': '2',
    'q-actions.0.what': 'Train everybody',
    'q-actions.1.what': '',
  })
  expect(page.statusCode).toBe(422)
  expect(page.body).toContain('“many” is not one')
  expect(page.body).toContain('value="many"')
  expect(page.body).toContain('Enter a day that exists')
  expect(page.body).toContain('Row 1: fill in “By when”')
  expect(page.body).toContain('value="Train everybody"')
  const again = (await as('AL/near').get(`${path}/people`)).body
  expect(again).toMatch(/value="yearly"[^>]*checked|checked[^>]*value="yearly"/)
  expect(again).not.toContain('value="many"')
})

test('two people at once: an untouched field overwrites nothing, a touched one shows both answers', async () => {
  const [first, second] = [as('AL/near'), as('AL/near')]
  const { path } = await begun(first)
  const section = `${path}/people`
  const seen = hidden((await second.get(section)).body)
  await first.send(section, { 'q-staff': '10', 'q-checks': 'yearly' })
  // The second saw neither; touches only one of them.
  const both = await second.post(section, { ...seen, 'q-staff': '12' })
  expect(both.statusCode).toBe(422)
  expect(both.body).toContain('while you were writing')
  expect(both.body).toContain('10 people')
  expect(both.body).toContain('value="12"')
  expect((await first.get(section)).body).toContain('value="10"')
  expect((await first.get(section)).body).toMatch(
    /checked[^>]*value="yearly"|value="yearly"[^>]*checked/,
  )
  const undecided = await second.post(section, { ...hidden(both.body), 'q-staff': '12' })
  expect(undecided.statusCode).toBe(422)
  const mine = {
    ...hidden(undecided.body),
    'q-staff': '12',
    'q-checks': 'yearly',
    'q-staff.choice': 'mine',
  }
  expect((await second.post(section, mine)).statusCode).toBe(303)
  expect((await first.get(section)).body).toContain('value="12"')
})

test('whoever chooses a colleague’s answer keeps it', async () => {
  const [first, second] = [as('AL/near'), as('AL/near')]
  const { path } = await begun(first)
  const section = `${path}/people`
  const seen = hidden((await second.get(section)).body)
  await first.send(section, { 'q-staff': '10' })
  const both = await second.post(section, { ...seen, 'q-staff': '12' })
  const theirs = { ...hidden(both.body), 'q-staff': '12', 'q-staff.choice': 'theirs' }
  expect((await second.post(section, theirs)).statusCode).toBe(303)
  expect((await first.get(section)).body).toContain('value="10"')
})

test('a script saves one question at a time, and is told what became of it', async () => {
  const lead = as('AL/near')
  const { path } = await begun(lead)
  const section = `${path}/people`
  const { _csrf = '' } = hidden((await lead.get(section)).body)
  const post = async (fields: Record<string, string>) => {
    const answer = await lead.post(section, { _csrf, autosave: '1', ...fields })
    return { status: answer.statusCode, ...answer.json<{ questions: unknown[] }>() }
  }
  expect(await post({ 'q-staff': '7', 'q-staff.shown': 'none' })).toMatchObject({
    status: 200,
    questions: [{ id: 'staff', kind: 'saved', shown: digestOf(7) }],
  })
  expect(await post({ 'q-staff': 'x', 'q-staff.shown': digestOf(7) })).toMatchObject({
    questions: [{ id: 'staff', kind: 'refused', shown: null }],
  })
  expect(await post({ 'q-staff': '8', 'q-staff.shown': 'none' })).toMatchObject({
    questions: [{ id: 'staff', kind: 'conflict', shown: null }],
  })
  expect(await post({ 'q-staff': '', 'q-staff.shown': digestOf(7) })).toMatchObject({
    questions: [{ id: 'staff', kind: 'saved', shown: 'none' }],
  })
})

test('nothing to report, blocked and refused are told apart, and a block can be lifted', async () => {
  const lead = as('AL/near')
  const { recipient, path } = await begun(lead)
  const otherwise = `/asks/no-answer/${recipient}`
  const why = await lead.send(otherwise, { what: 'blocked', reason: '' })
  expect(why.body).toContain('Say what stands in the way.')
  await lead.send(otherwise, { what: 'blocked', reason: 'Records are being moved.' })
  expect((await lead.get(path)).body).toContain('Records are being moved.')
  await lead.send(path, { do: 'after-all' })
  expect((await lead.get(path)).body).toContain('0 of 2 parts are done')
  expect((await lead.send(otherwise, { what: 'refused', reason: 'x' })).statusCode).toBe(422)
  await lead.send(otherwise, { what: 'nil', reason: '' })
  expect((await lead.get(path)).body).toContain('That counts as a reply')
})

test('last round’s answers come in where wanted, and count once confirmed', async () => {
  const lead = as('AL/near')
  const template = { ...EVERY_TYPE, code: 'carried' }
  const before = await begun(lead, { template, period: '2016-17' })
  await lead.send(`${before.path}/leadership`, {
    'q-lead': 'yes',
    'q-lead-name': 'A. Chief',
    'q-grade': '1',
  })
  await lead.send(`${before.path}/people`, { 'q-staff': '90' })
  await lead.send(`/asks/check/${before.recipient}`, { name: 'A', post: 'B', declares: 'yes' })
  const now = await asked({ template: { ...template, version: 2 } })
  const path = `/asks/answer/${now.recipient}`
  expect((await lead.get(path)).body).toContain('Start with those answers')
  await lead.send(path, { do: 'earlier' })
  expect((await lead.get(path)).body).toContain('3 carried forward to confirm')
  const section = `${path}/leadership`
  const shown = (await lead.get(section)).body
  expect(shown).toContain('It does not count until somebody confirms it')
  const fields = { 'q-lead': 'yes', 'q-lead-name': 'A. Chief', 'q-grade': '2' }
  await lead.send(section, { ...fields, 'q-lead.confirm': 'yes', 'q-lead-name.confirm': 'yes' })
  const tasks = (await lead.get(path)).body
  expect(tasks).toContain('1 of 2 parts are done')
  // The grade was changed; that of the year before still stands beside it.
  expect((await lead.get(section)).body).toMatch(/In [^<]*2016-17: 1: Partly met/)
  expect((await lead.get(`/asks/check/${now.recipient}`)).body).toContain('to be confirmed')
})

test('a session that ended loses nothing that was typed: signed in again, it stands in the form', async () => {
  const mint = () =>
    there.system.asOperator((operator) => operator.mintSession('al.near@asks.example'))
  const [lead, elsewhere] = [as('AL/near'), as('AL/near')]
  const token = await mint()
  for (const one of [lead, elsewhere]) one.cookies.set('s', token)
  const { path } = await begun(lead)
  const section = `${path}/people`
  const form = hidden((await lead.get(section)).body)
  await elsewhere.send('/sign-out', {})
  const turned = await lead.post(section, { ...form, 'q-staff': '77' })
  expect(turned.headers.location).toBe(section)
  const told = await lead.get(section)
  expect(told.body).toContain('What you wrote is kept')
  expect(told.body).toContain(`/sign-in?kept=yes&amp;then=${encodeURIComponent(section)}`)
  lead.cookies.set('s', await mint())
  const back = (await lead.get(section)).body
  expect(back).toContain('value="77"')
  await lead.post(section, { ...hidden(back), 'q-staff': '77' })
  expect((await as('AL/near').get(section)).body).toContain('Answered by')
})
