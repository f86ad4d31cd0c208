import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseReviewsPathway } from '../../src/modules/case-reviews/index.ts'
import { addChild, getRoom } from '../../src/modules/rooms/index.ts'
import { openCounted } from '../../src/modules/rooms/actions/seal-counted.ts'
import { hidden } from '../support/visitor.ts'
import { openRoomWorld, type RoomWorld } from '../support/rooms.ts'

// Somebody with a stolen backup, whose key they don't have, and an account that may open a room of their own.

const MANAGER = 'Morgan Hale'
const READER = 'Ines Marchbank'

let world: RoomWorld
let own: string

beforeAll(async () => {
  world = await openRoomWorld()
  const foreign = await world.open(caseReviewsPathway)
  await world.as(MANAGER, async (context) =>
    addChild(context, await getRoom(context, foreign), { name: 'Zephrunella', born: '2011-02-03' }),
  )
  own = await world.open(caseReviewsPathway)
  await world.admit(own, READER)
  await world.query(
    `insert into app.room_entry (id, partnership_id, access_kind, room_id, author_id, at, source, happened_on, what)
     select gen_random_uuid(), r.partnership_id, r.access_kind, r.id, r.author_id, now(), 'Typed', '2018-01-02', 'A visit'
     from app.room r where r.id = $1`,
    [own],
  )
}, 120_000)
afterAll(() => world.drop())

test('no page opens a seal that was made for something else', async () => {
  const rows = await world.query(`select sealed from app.room_child where sealed is not null
    union all select totp_secret_enc from private.account where totp_secret_enc is not null`)
  expect(rows.length).toBeGreaterThan(0)
  const secret = await world.as(READER, ({ services }) =>
    Promise.resolve(services.secrets.seal('JBSWY3DPEHPK3PXP', 'second factor')),
  )
  const reader = await world.visit(READER)
  for (const sealed of [...rows.map((row) => row['sealed'] as Buffer), secret]) {
    const words = sealed.toString('base64url')
    const { body, statusCode } = await reader.get(`/rooms/${own}/chronology?words=${words}`)
    expect(statusCode).toBe(200)
    expect(body).not.toMatch(/zephrunella|2011-02-03|JBSWY3DP/i)
  }
})

test('what the site seals of somebody’s own words is no count, no identity and no file that waits', async () => {
  const of = { person: 'p', pathway: 'child-deaths', period: '2018-19' }
  const forged = JSON.stringify({ ...of, filename: 'x.csv', figures: [] })
  const reader = await world.visit(READER)
  const url = `/rooms/${own}/chronology`
  const form = hidden((await reader.get(`${url}/add`)).body)
  const { headers } = await reader.post(url, { ...form, _once: '', words: forged })
  const words = new URL(String(headers.location), 'http://x').searchParams.get('words') ?? ''
  expect(words).not.toBe('')
  expect((await reader.get(String(headers.location))).body).toContain('child-deaths')
  await world.as(READER, ({ services }) => {
    expect(openCounted(services, words, of)).toBeNull()
    const sealed = Buffer.from(words, 'base64url')
    for (const use of ['identity', 'waiting upload', 'second factor'] as const)
      expect(() => services.secrets.open(sealed, use), use).toThrow('auth')
    return Promise.resolve()
  })
})
