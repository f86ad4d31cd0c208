import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Template } from '../../src/modules/asks/domain/template.ts'
import { asActor } from '../../src/platform/http/index.ts'
import { sql } from 'kysely'
import { makeWorld, type World } from '../access/world.ts'
import { makeAskedRound, type AskedRound } from '../support/asked-round.ts'
import { EVERY_TYPE } from '../support/asked-template.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { Visitor } from '../support/visitor.ts'

let there: TestSystem
let app: Awaited<ReturnType<typeof createApp>>
let world: World

beforeAll(async () => {
  there = await openTestSystem()
  app = await createApp(there.config, there.system)
  world = await there.system.asOperator((operator) => makeWorld(operator, 'links'))
})
afterAll(async () => {
  await app.close()
  await there.drop()
})

const sha256 = (token: string) => createHash('sha256').update(token).digest()

const SURVEY: Template = {
  ...EVERY_TYPE,
  code: 'families',
  title: 'Tell us how it was',
  kind: 'survey_response',
  audience: 'anyone',
  sections: [
    {
      id: 'all',
      title: 'About the help you had',
      questions: [
        {
          id: 'heard',
          type: 'one',
          label: 'Did people listen to you?',
          required: true,
          options: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ],
        },
        { id: 'better', type: 'text', long: true, label: 'What could be better?' },
      ],
    },
  ],
}

async function asked(template: Template, more: object = {}): Promise<AskedRound> {
  return there.system.asOperator((operator) =>
    makeAskedRound(operator, {
      partnership: world.partnership,
      author: world.people.get('BM/near') ?? '',
      template,
      ...more,
    }),
  )
}

/** A link as the unit issues it: to who is asked, and the round. */
async function linkTo({ recipient, round }: AskedRound, valid = '30 days'): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const as = { token: world.tokens.get('BM/near') ?? '', partnership: null }
  await asActor(there.system.database, as, new Date(), there.system.services, ({ tx }) =>
    sql`select access.issue_record_link(${sha256(token)}, ${[recipient, round]}::uuid[], ${valid}::interval)`.execute(
      tx,
    ),
  )
  return token
}

const school = { ...EVERY_TYPE, code: 'school-audit', kind: 'school_return' as const }

test('a school answers by its own link, without a password, and sees nothing else', async () => {
  const mine = await asked(school, { askedAs: 'school', urn: '999001', name: 'Hill School' })
  const other = await asked(
    { ...school, code: 'b' },
    { askedAs: 'school', urn: '999002', name: 'Dale School' },
  )
  const token = await linkTo(mine)
  const visitor = new Visitor(app)
  // What a mail program does with a link uses nothing up.
  for (let n = 0; n < 3; n++) expect((await visitor.get(`/a/${token}`)).body).toContain('Start')
  const path = `/asks/answer/${mine.recipient}`
  expect((await visitor.send(`/a/${token}`, { do: 'start' })).headers.location).toBe(path)
  await visitor.send(path, { do: 'new' })
  await visitor.send(`${path}/leadership`, {
    'q-lead': 'yes',
    'q-lead-name': 'A. Head',
    'q-grade': '2',
  })
  await visitor.send(`${path}/people`, { 'q-staff': '31' })
  expect((await visitor.get(`/asks/answer/${other.recipient}`)).statusCode).toBe(404)
  for (const elsewhere of ['/asks/mine', '/people', '/home'])
    expect([303, 404], elsewhere).toContain((await visitor.get(elsewhere)).statusCode)
  const check = `/asks/check/${mine.recipient}`
  expect(
    (await visitor.send(check, { name: 'Jo Ito', post: 'Headteacher', declares: 'yes' }))
      .statusCode,
  ).toBe(303)
  const receipt = (await visitor.get(path)).body
  expect(receipt).toContain('Your answers have been sent')
  const [, read = ''] = /href="(\/asks\/returns\/[^"]+)"/.exec(receipt) ?? []
  expect((await visitor.get(read)).body).toContain('31 people')
})

test('a link is used once; a used one sends a new letter to the same address, and says nothing more', async () => {
  const one = await asked({ ...school, code: 'c' }, { askedAs: 'school', urn: '999003' })
  const token = await linkTo(one)
  await new Visitor(app).send(`/a/${token}`, { do: 'start' })
  const late = new Visitor(app)
  expect((await late.get(`/a/${token}`)).body).toContain('We can send a new one')
  const again = await late.send(`/a/${token}`, { do: 'again' })
  await late.send(`/a/${token}`, { do: 'again' })
  const unknown = await late.send(`/a/${randomBytes(32).toString('base64url')}`, { do: 'again' })
  const withoutChange = (html: string) => html.replaceAll(/value="[^"]*"/g, '')
  expect(withoutChange(unknown.body)).toBe(withoutChange(again.body))
  const letters = await there.system.asOperator(({ query }) =>
    query(`select kind, state from app.ask_letter where recipient_id = $1`, [one.recipient]),
  )
  expect(letters).toEqual([{ kind: 'new-link', state: 'waiting' }])
})

test('a link that has run out opens nothing', async () => {
  const one = await asked({ ...school, code: 'd' }, { askedAs: 'school', urn: '999004' })
  const token = await linkTo(one, '-1 second')
  const visitor = new Visitor(app)
  expect((await visitor.send(`/a/${token}`, { do: 'start' })).body).toContain('has run out')
  expect(visitor.cookies.has('l')).toBe(false)
})

test('a family answers by an open link; the form is theirs alone, and their link ends with it', async () => {
  const open = randomBytes(24).toString('base64url')
  const { round } = await asked(SURVEY, { askedAs: 'anonymous', openLinkSha256: sha256(open) })
  const visitor = new Visitor(app)
  expect((await visitor.get(`/s/${open}`)).body).toContain('Start')
  const path = (await visitor.send(`/s/${open}`, {})).headers.location ?? ''
  expect(path).toMatch(/^\/asks\/answer\//)
  const empty = await visitor.send(path, { 'q-better': 'Ring me back', do: 'send' })
  expect(empty.statusCode).toBe(422)
  expect(empty.body).toContain('Answer this too: “Did people listen to you?”')
  const kept = (await visitor.get(path)).body
  expect(kept).toContain('Ring me back')
  expect(kept).not.toContain('Who signs this off')
  const sent = await visitor.send(path, {
    'q-heard': 'yes',
    'q-better': 'Ring me back',
    do: 'send',
  })
  expect(sent.headers.location).toBe('/asks/thanks')
  expect(visitor.cookies.has('l')).toBe(false)
  expect((await visitor.get('/asks/thanks')).body).toContain('Your answers have been sent')
  expect((await visitor.get(path)).statusCode).toBe(404)
  const manager = new Visitor(app)
  manager.cookies.set('s', world.tokens.get('BM/near') ?? '')
  const [given] = await there.system.asOperator(({ query }) =>
    query(`select id, state, signed_name from app.ask_return where round_id = $1`, [round]),
  )
  expect(given).toMatchObject({ state: 'submitted', signed_name: '' })
  expect((await manager.get(`/asks/returns/${String(given?.['id'])}`)).statusCode).toBe(404)
})

test('an open link that is not one, or is closed, says so', async () => {
  const visitor = new Visitor(app)
  expect((await visitor.send('/s/nothing', {})).statusCode).toBe(404)
})
