import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { foundSevernshire } from '../../src/demo/found-severnshire.ts'
import { DEMO_SIGN_INS, demoRoutes } from '../../src/demo/sign-in-as.tsx'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { Visitor } from '../support/visitor.ts'

let there: TestSystem
let app: FastifyInstance

beforeAll(async () => {
  there = await openTestSystem()
  expect(await there.system.asOperator(foundSevernshire)).toBe(true)
  app = await createApp(there.config, there.system, demoRoutes)
})
afterAll(async () => {
  await app.close()
  await there.drop()
})

test('the demonstration is founded once', async () => {
  expect(await there.system.asOperator(foundSevernshire)).toBe(false)
})

test.each(DEMO_SIGN_INS)(
  '$name, $title, signs in by one button and finds the agencies',
  async ({ path }) => {
    const visitor = new Visitor(app)
    expect((await visitor.send(path, {})).headers.location).toBe('/home')
    const agencies = await visitor.get('/agencies')
    expect(agencies.body).toContain('Severn Vale Police')
    expect(agencies.body).toContain('Severnshire Safeguarding Children Partnership')
  },
)

test('a visitor sees no agency', async () => {
  expect((await new Visitor(app).get('/agencies')).statusCode).toBe(303)
})

test('without the demonstration there is no such way in', async () => {
  const plain = await createApp(there.config, there.system)
  expect((await new Visitor(plain).get('/demo/morgan.hale')).statusCode).toBe(404)
  await plain.close()
})
