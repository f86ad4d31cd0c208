import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { foundSevernshire } from '../../src/demo/found-severnshire.ts'
import { demoRoutes } from '../../src/demo/sign-in-as.tsx'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { Visitor } from '../support/visitor.ts'

let there: TestSystem
let app: FastifyInstance

beforeAll(async () => {
  there = await openTestSystem()
  await there.system.asOperator(foundSevernshire)
  app = await createApp(there.config, there.system, demoRoutes)
})
afterAll(async () => {
  await app.close()
  await there.drop()
})

async function as(name: string): Promise<Visitor> {
  const visitor = new Visitor(app)
  await visitor.send(`/demo/${name}`, {})
  return visitor
}

test('the Business Manager invites somebody, whose link works once', async () => {
  const manager = await as('morgan.hale')
  const fields = {
    name: 'Sam Oakley',
    email: 'sam.oakley@severnshire.example',
    role: 'BRD',
    agency: '',
  }
  const invited = await manager.send('/people/new', fields)
  const link = /\/set-up\/[\w-]+/.exec(invited.body)?.[0] ?? ''
  expect(link).not.toBe('')
  expect((await new Visitor(app).get(link)).body).toContain(
    'Add Sightline to your authenticator app',
  )
  const again = await manager.send('/people/new', fields)
  expect(again.statusCode).toBe(422)
  expect(again.body).toContain('Somebody has an account with this address.')
  expect(again.body).toContain('value="Sam Oakley"')
})

test('a role that acts for an agency must name it', async () => {
  const manager = await as('morgan.hale')
  const fields = { name: 'Lee', email: 'lee@severnshire.example', role: 'AL', agency: '' }
  expect((await manager.send('/people/new', fields)).body).toContain('Choose the agency')
})

test('a lost second factor is set up again by a link', async () => {
  const manager = await as('morgan.hale')
  const people = await manager.get('/people')
  const person = /\/people\/([0-9a-f-]{36})">Tomas Ferrier/.exec(people.body)?.[1] ?? ''
  const sent = await manager.send(`/people/${person}`, { do: 'second-factor' })
  expect(sent.body).toMatch(/\/set-up\/[\w-]+/)
})

test('nobody else looks after accounts', async () => {
  const chair = await as('farida.okonjo')
  expect((await chair.get('/people/new')).statusCode).toBe(404)
  const analyst = await as('tomas.ferrier')
  expect((await analyst.get('/people')).statusCode).toBe(404)
})

test('a group and a seat are entered, and everybody sees who sits where', async () => {
  const manager = await as('morgan.hale')
  const from = { 'group-from-day': '1', 'group-from-month': '4', 'group-from-year': '2016' }
  await manager.send('/groups', {
    do: 'group',
    name: 'Quality assurance',
    purpose: 'Audits',
    ...from,
  })
  const page = (await manager.get('/groups')).body
  const group = /value="([0-9a-f-]{36})">Quality assurance/.exec(page)?.[1] ?? ''
  await manager.send('/groups', {
    do: 'seat',
    group,
    role: 'chair',
    agency: '',
    person: '',
    'seat-from-day': '1',
    'seat-from-month': '4',
    'seat-from-year': '2016',
  })
  expect((await (await as('tomas.ferrier')).get('/groups')).body).toContain('Stands empty')
})

test('an agency is entered with its standing, and new arrangements keep the old name', async () => {
  const manager = await as('morgan.hale')
  const day = (name: string, year: string) => ({
    [`${name}-day`]: '1',
    [`${name}-month`]: '4',
    [`${name}-year`]: year,
  })
  const agency = { do: 'agency', name: 'Severnshire Fire', sector: 'Fire' }
  const refused = await manager.send('/agencies', { ...agency, ...day('agency-from', '2017') })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Choose its standing.')
  await manager.send('/agencies', {
    ...agency,
    standing: 'relevant',
    ...day('agency-from', '2017'),
  })
  await manager.send('/agencies', {
    do: 'regime',
    'regime-name': 'Severn Partnership',
    ...day('regime-from', '2024'),
  })
  const page = (await manager.get('/agencies')).body
  expect(page).toContain('Severnshire Fire')
  expect(page).toContain('Severnshire Safeguarding Children Board')
  expect(page).toContain('31 March 2024')
  expect((await (await as('tomas.ferrier')).post('/agencies', {})).statusCode).not.toBe(200)
})
