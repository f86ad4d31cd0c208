import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseAuditsPathway } from '../../src/modules/case-audits/index.ts'
import { childDeathsPathway } from '../../src/modules/child-deaths/index.ts'
import type { Tx } from '../../src/platform/http/index.ts'
import { openRoomWorld, TODAY, type RoomWorld } from '../support/rooms.ts'

// Somebody who can run any statement as the application, as if by SQL injection, with a session of their own.

const CANARY = 'quorzelwick'
const MANAGER = 'Morgan Hale'
const LEAD = 'Idris Lowe'

let world: RoomWorld
let deaths: string
let audits: string

beforeAll(async () => {
  world = await openRoomWorld()
  deaths = await world.open(childDeathsPathway, MANAGER, { standing: true })
  audits = await world.open(caseAuditsPathway)
  await world.admit(deaths, LEAD)
  await world.admit(audits, LEAD)
}, 120_000)
afterAll(() => world.drop())

type Row = Readonly<Record<string, unknown>>

async function run(tx: Tx, statement: string): Promise<readonly Row[]> {
  return (await sql.raw<Row>(statement).execute(tx)).rows
}

const as = (who: string, statement: string) => world.as(who, ({ tx }) => run(tx, statement))

test('who is asked for a report on a child’s death learns by no procedure who is in the panel’s room, what was done there, or why it is kept', async () => {
  await as(MANAGER, `select access.place_hold('${deaths}', null, 'The ${CANARY} inquiry asked')`)
  for (const call of [
    'room_people',
    'room_names',
    'room_glass',
    'room_contents',
    'kept_longer',
  ] as const)
    expect(await as(LEAD, `select * from access.${call}('${deaths}')`), call).toEqual([])
  expect(await as(LEAD, `select * from access.room_looks('${deaths}', null, 100)`)).toEqual([])
  expect(JSON.stringify(await as(LEAD, 'select * from access.holds()'))).not.toContain(CANARY)
  // What is needed to report there stays: that they are in it, and what it is called outside.
  const mine = await as(LEAD, 'select id from access.my_rooms()')
  expect(mine).toContainEqual({ id: deaths })
  expect(await as(MANAGER, `select name from access.room_names('${deaths}')`)).not.toEqual([])
})

test('a closed room takes no report any more, also from those who can’t read the room', async () => {
  const id = await world.open(childDeathsPathway, MANAGER, { standing: true })
  await world.admit(id, LEAD)
  const [police] = await world.query(`select id from app.agency where name = 'Severn Vale Police'`)
  const [{ partnership_id: partnership } = {}] = await world.query(
    'select partnership_id from app.room where id = $1',
    [id],
  )
  const person = await world.id(LEAD)
  const begin = () =>
    as(
      LEAD,
      `insert into app.room_report (id, partnership_id, room_id, agency_id, author_id, code, version, began_at)
       values ('${randomUUID()}', '${String(partnership)}', '${id}', '${String(police?.['id'])}', '${person}', '${randomUUID()}', 1, now())`,
    )
  await begin()
  await world.query(`update app.room set state = 'closed', closed_on = $2 where id = $1`, [
    id,
    TODAY,
  ])
  await expect(begin()).rejects.toThrow('row-level security')
  expect(await as(LEAD, `update app.room_report set answers = '{"a": 1}' returning id`)).toEqual([])
})

test('an agency’s lead neither gives nor takes back another agency’s lines of a chronology', async () => {
  const lines = (agency: string | null) =>
    `insert into app.room_entry (id, partnership_id, access_kind, room_id, author_id, agency_id, at, source, happened_on, what)
     select gen_random_uuid(), r.partnership_id, r.access_kind, r.id, access.actor(),
       (select id from app.agency where name = '${agency ?? ''}'), now(), 'Typed', '2018-01-02', 'A visit'
     from app.room r where r.id = '${audits}'`
  await as(MANAGER, lines('Severnshire Council'))
  await as(MANAGER, lines(null))
  await expect(as(LEAD, lines('Severnshire Council'))).rejects.toThrow('row-level security')
  await expect(as(LEAD, lines(null))).rejects.toThrow('row-level security')
  await as(LEAD, lines('Severn Vale Police'))
  const taken = await as(
    LEAD,
    `update app.room_entry e set removed_at = now(), removed_reason = 'x' where room_id = '${audits}'
     returning (select name from app.agency g where g.id = e.agency_id) as agency`,
  )
  expect(taken).toEqual([{ agency: 'Severn Vale Police' }])
})

test('a record of one room can’t take the place of another room’s, nor tell whether that is there', async () => {
  const other = await world.open(caseAuditsPathway, 'Morgan Hale')
  const record = randomUUID()
  const put = (id: string, room: string, replaces: string | null) =>
    as(
      MANAGER,
      `insert into app.room_record (id, partnership_id, access_kind, room_id, author_id, code, happened_on, body, replaces, at)
       select '${id}', r.partnership_id, r.access_kind, r.id, access.actor(), 'plan', '2018-01-02', '{}',
         ${replaces ? `'${replaces}'` : 'null'}, now() from app.room r where r.id = '${room}'`,
    )
  await put(record, other, null)
  const problem = async (replaces: string) =>
    put(randomUUID(), audits, replaces).then(
      () => 'nothing',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    )
  const there = await problem(record)
  expect(there).toContain('foreign key')
  expect(await problem(randomUUID())).toBe(there)
  await put(randomUUID(), other, record)
})

test('whoever is kept out lifts no hold, and learns of no emergency, also where they own a case’s room', async () => {
  const panel = await world.open(childDeathsPathway, MANAGER, { standing: true })
  const [{ id: hold } = {}] = await as(
    MANAGER,
    `select access.place_hold('${panel}', null, 'The inquiry asked for it') as id`,
  )
  await world.query(
    `insert into private.exclusion (person_id, room_id, reason, excluded_by) values ($1, $2, 'r', $1)`,
    [await world.id(MANAGER), panel],
  )
  await world.query(
    `insert into private.broken_glass (person_id, partnership_id, room_id, reason, expires_at)
     select $1, partnership_id, id, 'The ${CANARY} family is at risk', now() + interval '1 hour'
     from app.room where id = $2`,
    [await world.id('Gwen Tarrant'), panel],
  )
  expect(await as(MANAGER, `select access.lift_hold('${String(hold)}') as done`)).toEqual([
    { done: false },
  ])
  expect(await as(MANAGER, 'select * from access.glass_to_review()')).toEqual([])
  const [{ id: opening } = {}] = await world.query('select id from private.broken_glass')
  expect(
    await as(MANAGER, `select access.review_glass('${String(opening)}', 'Fine') as done`),
  ).toEqual([{ done: false }])
})

test('who keeps one room holds no other, and lets nobody in without an end', async () => {
  await expect(
    as(MANAGER, `select access.place_hold('${audits}', 'case-reviews', 'Every review there is')`),
  ).rejects.toThrow('not allowed')
  const person = await world.id('Dele Farrant')
  const admitted = await as(
    MANAGER,
    `select access.admit_to_room('${audits}', '${person}', 'Auditor', 'For ever', null) as outcome`,
  )
  expect(admitted).toEqual([{ outcome: 'days' }])
})

const OUTSIDERS = ['Gwen Tarrant', 'Priya Mossman', 'Ruth Ansell'] as const

test('no procedure of rooms does anything for who is outside, with any room, any person and nothing at all', async () => {
  const me = await world.id(OUTSIDERS[0])
  const calls = await world.query(
    `select p.oid::regproc::text as name, pg_get_function_identity_arguments(p.oid) as takes
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'access'
       and pg_get_function_identity_arguments(p.oid) ~ '^room uuid'`,
  )
  expect(calls.length).toBeGreaterThan(15)
  const before = await counted()
  for (const who of OUTSIDERS)
    for (const { name, takes } of calls)
      for (const room of [`'${audits}'`, 'null', `'${randomUUID()}'`])
        for (const person of [`'${me}'`, 'null']) {
          const list = String(takes)
            .split(', ')
            .slice(1)
            .map((one) => (one.startsWith('person') ? person : valueOf(one)))
          if (String(name).endsWith('open_room')) continue
          const call = `select * from ${String(name)}(${[room, ...list].join(', ')})`
          const got = await as(who, call).catch(() => [])
          const told = got.flatMap((row) => Object.values(row)).filter((value) => value !== null)
          expect(
            told.filter((value) => value !== '' && value !== false && value !== 'unknown'),
            call,
          ).toEqual([])
        }
  expect(await counted()).toEqual(before)
})

function valueOf(parameter: string): string {
  const type = parameter.split(' ').at(-1)
  if (type === 'date') return 'current_date + 30'
  if (type === 'integer') return '100'
  if (parameter.endsWith('time zone')) return 'null'
  return type === 'uuid' ? 'null' : `'Words enough to be a reason'`
}

const counted = () =>
  world.query(
    `select (select count(*) from private.room_member) as members, (select count(*) from private.exclusion) as barred,
       (select count(*) from private.room_hold) as holds, (select count(*) from private.room) as rooms,
       (select count(*) from private.room where dispose_on is not null) as kept`,
  )
