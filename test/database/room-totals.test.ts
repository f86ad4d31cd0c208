import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { demoRoutes } from '../../src/demo/sign-in-as.tsx'
import { listLatest } from '../../src/modules/figures/index.ts'
import { listRooms } from '../../src/modules/rooms/index.ts'
import { asPerson, visitorAs } from '../support/demonstration-person.ts'
import { wordsOf } from '../support/rooms.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { Visitor } from '../support/visitor.ts'

let there: TestSystem
let app: FastifyInstance

beforeAll(async () => {
  there = await openTestSystem('demonstration')
  app = await createApp(there.config, there.system, demoRoutes)
}, 300_000)
afterAll(async () => {
  await app.close()
  await there.drop()
})

/** The totals of the report, as the demonstration’s rooms must give them. */
const TOTALS: readonly (readonly [figure: string, value: number])[] = [
  ['case-audits.audited.count', 12],
  ['case-reviews.considered.count', 3],
  ['case-reviews.met.count', 3],
  ['case-reviews.held.count', 1],
  ['child-deaths.notified.count', 25],
  ['child-deaths.reviewed.count', 25],
  ['child-deaths.modifiable.count', 11],
  ['private-fostering.arrangements.count', 15],
  ['exploitation.large-investigations.count', 2],
]

test('the figures released from rooms are the report’s totals', async () => {
  const figures = await asPerson(there, 'morgan.hale', ({ tx }) =>
    listLatest(tx, { period: '2017-18' }),
  )
  const value = (id: string) => figures.find(({ figure }) => figure === id)?.value
  for (const [id, total] of TOTALS) {
    expect([id, value(id)?.value]).toEqual([id, total])
    expect(value(id)?.source, id).toContain('room')
  }
  expect(value('case-audits.under-order.percent')).toMatchObject({ numerator: 5, denominator: 12 })
})

test('the published report says them, and of so few children no share and no small number', async () => {
  const page = wordsOf((await new Visitor(app).get('/publications/annual-report-2017-18')).body)
  for (const one of [
    'considered 3 cases',
    'In 3 of them the criteria were met',
    'of 12 children in an audit on domestic abuse',
    'Nearly half of these children lived in a household under a protection order',
    'told of 25 deaths',
    'completed 25 reviews',
    'could be changed in 11 of them',
    '15 private fostering arrangements',
    'led 2 large investigations',
  ])
    expect(page).toContain(one)
  // Five is a small number of children, and does not leave the partnership.
  expect(page).not.toMatch(/41\.7|42%|5 of 12/)
})

test('a case review holds a chronology of three agencies, one pair to decide on, and a redaction', async () => {
  const rooms = await asPerson(there, 'morgan.hale', ({ tx }) => listRooms(tx))
  const room = rooms.find(({ name }) => name === 'Review A')
  const manager = await visitorAs(there, app, 'morgan.hale')
  const read = async (page: string) =>
    wordsOf((await manager.get(`/rooms/${room?.id}/chronology${page}`)).body)
  const list = await read('')
  for (const agency of ['Severnshire Acute Hospitals', 'Severn Vale Police', 'Severnshire Council'])
    expect(list).toContain(agency)
  expect(list).toContain('Mrs Halloway')
  const redacted = await read('?show=redacted')
  expect(redacted).toContain('[redacted: third party]')
  expect(redacted).not.toContain('Halloway')
  const pairs = await read('/duplicates')
  expect(pairs.match(/Emergency duty team/g)).toHaveLength(1)
  expect(await read('/redactions')).toContain('fears what may follow')
})

test('each kind’s room says on its own page what follows from its records', async () => {
  const rooms = await asPerson(there, 'morgan.hale', ({ tx }) => listRooms(tx))
  const manager = await visitorAs(there, app, 'morgan.hale')
  const pages = async (kind: string, which: (one: (typeof rooms)[number]) => boolean) =>
    Promise.all(
      rooms
        .filter((one) => one.pathway === kind && which(one))
        .map(async ({ id }) => (await manager.get(`/rooms/${id}`)).body),
    )
  const standing = (one: { readonly standing: boolean }) => one.standing
  const open = (one: { readonly standing: boolean; readonly state: string }) =>
    !one.standing && one.state === 'open'

  // Drawn again from the same list with the seed that is shown, the sample is the same.
  const audits = (await pages('case-audits', () => true)).map(wordsOf).join(' ')
  expect(audits).toContain('with the seed')
  expect(audits).toContain('5 of 12 children audited')

  const [panel = ''] = (await pages('child-deaths', standing)).map(wordsOf)
  for (const basis of [
    'Notified in the year',
    'Died in the year',
    'Reviewed in the year',
    'Waiting at its end',
  ])
    expect(panel).toContain(basis)
  expect(panel).toContain('Looking back: ')
  expect(panel).toContain('How far they compare')
  expect(panel).toContain('Good practice shared')

  const [log = ''] = (await pages('escalations', standing)).map(wordsOf)
  expect(log).toContain('Nil returns')
  expect(log).toMatch(/silent/i)

  const [group = ''] = (await pages('exploitation', standing)).map(wordsOf)
  expect(group).toContain('and who is missing')
  expect(group).toMatch(/It never saw|Nobody sits on it for/)

  const orders = (await pages('protection-orders', (one) => !one.standing)).join(' ')
  expect(orders).toContain('<svg')
  expect(orders).toContain('The days of the order, and what was done in them')

  const fostering = (await pages('private-fostering', open)).map(wordsOf).join(' ')
  expect(fostering).toMatch(/Visit[^.]*?(Due soon|Running)/i)
  const clocks = wordsOf((await manager.get('/clocks?kind=private-fostering')).body)
  expect(clocks).toMatch(/visit/i)
})
