import { afterAll, beforeAll, expect, test } from 'vitest'
import { childDeathsPathway } from '../../src/modules/child-deaths/index.ts'
import { openMailServer, type MailServer } from '../support/mail-server.ts'
import { openRoomWorld, wordsOf, type RoomWorld } from '../support/rooms.ts'

const MANAGER = 'Morgan Hale'
const DOCTOR = 'Anselm Brodie'

let world: RoomWorld
let mail: MailServer
const cases: string[] = []

beforeAll(async () => {
  mail = await openMailServer()
  world = await openRoomWorld(mail.url)
  const panel = await world.open(childDeathsPathway, MANAGER, { standing: true })
  await world.admit(panel, DOCTOR)
  for (let n = 0; n < 33; n += 1)
    cases.push(await world.open(childDeathsPathway, MANAGER, { parent: panel }))
}, 120_000)
afterAll(async () => {
  await world.drop()
  await mail.close()
})

test('who opens more than thirty rooms in ten minutes is told of to their owner, once, without a name, and in the log', async () => {
  const doctor = await world.visit(DOCTOR)
  for (const id of cases.slice(0, 30))
    for (const page of ['', '/timeline'])
      expect((await doctor.get(`/rooms/${id}${page}`)).statusCode).toBe(200)
  expect(mail.letters).toEqual([])
  for (const id of cases.slice(30)) await doctor.get(`/rooms/${id}`)
  expect(mail.letters.map(({ to }) => to)).toEqual(['morgan.hale@severnshire.example'])
  const told = mail.letters.map(({ source, words }) => source + words).join(' ')
  expect(told).toContain('more than 30 rooms')
  for (const secret of [...cases, 'Brodie', 'CD-', 'Child death'])
    expect(told).not.toContain(secret)
  const manager = await world.visit(MANAGER)
  const log = async (id: string) => wordsOf((await manager.get(`/rooms/${id}/looks`)).body)
  expect(await log(cases[32] ?? '')).toContain('Opened more than 30 rooms within ten minutes')
  expect(await log(cases[3] ?? '')).not.toContain('Opened more than 30 rooms')
}, 60_000)

test('of an owner’s own rooms nobody is told', async () => {
  mail.letters.length = 0
  const manager = await world.visit(MANAGER)
  for (const id of cases) await manager.get(`/rooms/${id}`)
  expect(mail.letters).toEqual([])
  const [found] = await world.query(
    `select count(*)::int as n from audit.entry where act = 'many rooms opened' and actor = $1`,
    [await world.id(MANAGER)],
  )
  expect(found).toEqual({ n: 0 })
}, 60_000)

test('a page of a room lies open for a quarter of an hour, another page for half an hour', async () => {
  const doctor = await world.visit(DOCTOR)
  const minutesLeft = async () => {
    const [found] = await world.query(
      `select round(extract(epoch from s.idle_expires_at - now()) / 60)::int as left from private.session s
       where s.token_sha256 = sha256(convert_to($1, 'UTF8'))`,
      [doctor.cookies.get('s')],
    )
    return found?.['left']
  }
  await doctor.get('/home')
  expect(await minutesLeft()).toBe(30)
  await doctor.get(`/rooms/${cases[0] ?? ''}`)
  expect(await minutesLeft()).toBe(15)
  // As if a minute had passed: a session is touched no oftener.
  await world.query(`update private.session set last_seen_at = now() - interval '2 minutes'`)
  await doctor.get('/home')
  expect(await minutesLeft()).toBe(30)
})
