import type { FastifyInstance } from 'fastify'
import { generateSync } from 'otplib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { foundPartnership } from '../../src/modules/directory/index.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { hidden, Visitor } from '../support/visitor.ts'

const PASSWORD = 'otter biscuit lantern'
const EMAIL = 'morgan.hale@severnshire.test'

// The clock stands still, so that no code runs out between two lines.
const now = new Date()
const codeAt = (seconds: number) =>
  generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) + seconds })

let there: TestSystem
let app: FastifyInstance
let visitor: Visitor
let secret = ''
let invitation = ''

// A code works once, so each sign-in takes the code of another half minute within the tolerance.
let codes: string[] = []

beforeAll(async () => {
  there = await openTestSystem()
  const founding = {
    slug: 'severnshire',
    name: 'Severnshire Partnership',
    areaCode: 'E10000099',
    admin: EMAIL,
  }
  const founded = await there.system.asOperator((operator) =>
    foundPartnership(operator, founding, '2018-04-01'),
  )
  invitation = founded.invitation
  app = await createApp(there.config, there.system, [], () => now)
})

afterAll(async () => {
  await app.close()
  await there.drop()
})

beforeEach(() => {
  visitor = new Visitor(app)
})

async function signIn(): Promise<void> {
  const code = codes.shift() ?? ''
  const answer = await visitor.send('/sign-in', { email: EMAIL, password: PASSWORD, code })
  expect(answer.statusCode).toBe(303)
}

test('a first account is set up from its link, which then works no more', async () => {
  const path = `/set-up/${invitation}`
  secret = hidden((await visitor.get(path)).body)['secret'] ?? ''
  codes = [codeAt(-30), codeAt(0), codeAt(30)]

  const weak = await visitor.send(path, { secret, password: 'short', code: codes[1] ?? '' })
  expect(weak.statusCode).toBe(422)
  expect(weak.body).toContain('at least 15 characters')

  const done = await visitor.send(path, { secret, password: PASSWORD, code: codes[1] ?? '' })
  expect(done.headers.location).toBe('/sign-in')
  expect((await visitor.get(path)).statusCode).toBe(404)
})

test('a wrong code, a wrong password and an unknown address are answered alike', async () => {
  const wrong = [
    { email: EMAIL, password: PASSWORD, code: '000000' },
    { email: EMAIL, password: 'wrong wrong wrong wrong', code: codes[0] ?? '' },
    { email: 'nobody@severnshire.test', password: PASSWORD, code: codes[0] ?? '' },
  ]
  for (const typed of wrong)
    expect((await visitor.send('/sign-in', typed)).body).toContain(
      'The email address, password or code is not right.',
    )
  expect(visitor.cookies.has('s')).toBe(false)
})

test('whoever is not signed in is sent to sign in, and then on to the page they wanted', async () => {
  const sent = await visitor.get('/agencies')
  expect(sent.headers.location).toBe('/sign-in?then=%2Fagencies')
  await signIn()
  expect((await visitor.get('/agencies')).body).toContain('No agency has been entered yet.')
})

test('the bare address leads to signing in, and then home', async () => {
  expect((await visitor.get('/')).headers.location).toBe('/sign-in')
})

test('a code works once', async () => {
  await signIn()
  const again = await new Visitor(app).send('/sign-in', {
    email: EMAIL,
    password: PASSWORD,
    code: codeAt(-30),
  })
  expect(again.body).toContain('is not right')
})

test('signing out ends the session, not only the cookie', async () => {
  await signIn()
  const stolen = new Visitor(app)
  for (const [name, value] of visitor.cookies) stolen.cookies.set(name, value)
  await visitor.send('/sign-out', {})
  expect((await stolen.get('/home')).headers.location).toContain('/sign-in')
})

test('a form without its token changes nothing, and what was typed is kept', async () => {
  const answer = await visitor.post('/forgotten-password', { email: 'kept@severnshire.test' })
  expect(answer.statusCode).toBe(303)
  expect((await visitor.get('/forgotten-password')).body).toContain('kept@severnshire.test')
})

test('a form from another site is not found', async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/sign-in',
    headers: {
      'sec-fetch-site': 'cross-site',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: 'email=a',
  })
  expect(answer.statusCode).toBe(404)
})

test('what happened is in the audit log, whose chains hold', async () => {
  const faults = await there.system.asOperator(async ({ query }) => {
    await query('reset role')
    return query(
      'select count(*) as entries, (select count(*) from audit.faults()) as faults from audit.entry',
    )
  })
  expect(Number(faults[0]?.['entries'])).toBeGreaterThan(5)
  expect(Number(faults[0]?.['faults'])).toBe(0)
})

test('an entry that is altered shows, and so does one that is gone', async () => {
  const found = await there.system.asOperator(async ({ query }) => {
    await query('reset role')
    await query('savepoint untouched')
    await query(
      `update audit.entry set act = 'nothing' where (shard, seq) = (select shard, min(seq) from audit.entry group by shard limit 1)`,
    )
    const altered = await query('select fault from audit.faults()')
    await query('rollback to untouched')
    await query(
      'delete from audit.entry where (shard, seq) = (select shard, max(seq) from audit.entry group by shard limit 1)',
    )
    const gone = await query('select fault from audit.faults()')
    await query('rollback to untouched')
    return { altered, gone }
  })
  expect(found.altered).toContainEqual({
    fault: 'this entry was altered, or one was put in before it',
  })
  expect(found.gone).toContainEqual({ fault: 'the last entries are missing' })
})
