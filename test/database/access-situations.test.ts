import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { policies } from '../../src/policies.ts'
import { DATABASE_ROLES, policySql } from '../../src/platform/access/index.ts'
import { fieldsOf } from '../access/fields.ts'
import { readGrid } from '../access/read-grid.ts'
import { situationsIn, type Situation } from '../access/situations.ts'
import { makeWorld, placeOf, type World } from '../access/world.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

// Every restricted kind in every state, for every role, in every situation a person can be in towards a
// room, for every verb. What is wanted follows from the hand-written grids and the situation alone.

const ROOM_KINDS = ['cdop_case', 'panel_case', 'review_room'] as const
const RESTRICTED = policies.filter(({ cls }) => cls === 'restricted')
const ROLES = ['BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'SGM', 'CDP', 'REV', 'TRN', 'DSL', 'PRA']
const ALL_ROLES = [...ROLES, 'DA', 'LAY', 'SYS']

let there: TestSystem
let world: World
let client: Client

const run = (sql: string, values: unknown[] = []) => client.query(sql, values)

let situations: readonly Situation[]
let rooms: Map<string, string>
let asked = 0

beforeAll(async () => {
  there = await openTestSystem()
  world = await there.system.asOperator((operator) => makeWorld(operator, 'near'))
  client = new Client({ connectionString: there.url })
  await client.connect()
  rooms = await freshRooms()
  situations = situationsIn(run, world.partnership, world.people.get('BM/near') ?? '')
}, 60_000)
afterAll(async () => {
  await client.end()
  await there.drop()
  process.stdout.write(`Situations towards a room: ${asked.toLocaleString('en-GB')} cells.\n`)
})

/** A room of each kind and state that nobody is a member of, with one record of each kind in it. */
async function freshRooms(): Promise<Map<string, string>> {
  const made = new Map<string, string>()
  const insert = async (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row)
    const { rows } = await run(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')}) returning id`,
      Object.values(row),
    )
    return String((rows[0] as { id: string }).id)
  }
  const row = (kind: string, parents: Map<string, string>) => ({
    partnership_id: world.partnership,
    ...fieldsOf(kind, { ...world, parents }),
    ...placeOf(kind, world.agencies, world.groups, 0),
  })
  for (const kind of ROOM_KINDS)
    for (const state of ['open', 'closed']) {
      const closed = state === 'closed' ? { closed_on: '2018-06-01' } : {}
      const id = await insert('app.room', { ...row(kind, new Map()), state, ...closed })
      made.set(`${kind}@${state}`, id)
      const parents = new Map([[kind, id]])
      for (const policy of RESTRICTED.filter(({ sharing }) => sharing?.is === kind).filter(
        ({ table }) => table !== 'app.room',
      ))
        made.set(
          `${policy.kind}@current/${state}`,
          await insert(policy.table, row(policy.kind, parents)),
        )
    }
  for (const state of ['draft', 'submitted']) {
    const parents = new Map([['panel_case', made.get('panel_case@open') ?? '']])
    const at = state === 'submitted' ? { submitted_at: '2018-06-01T10:00:00Z' } : {}
    const id = await insert('app.room_report', { ...row('review_case', parents), state, ...at })
    made.set(`review_case@${state}`, id)
  }
  return made
}

const grid = new Map(
  readGrid().map(({ verb, what, role, grant }) => [`${verb} ${what} ${role}`, grant]),
)

/** What the grids give to somebody in that situation, in the record’s own agency and group. */
function wanted(verb: string, what: string, role: string, { counts }: Situation): boolean {
  const grant = grid.get(`${verb} ${what} ${role}`) ?? '-'
  if (counts === 'member') return /[mxb]/.test(grant)
  return counts === 'glass' && grant === 'b'
}

/** Everything tried as one person, in one transaction that is taken back. Out: which of it was let through. */
async function tryAll(token: string, tries: readonly { sql: string; values: unknown[] }[]) {
  const results: boolean[] = []
  await run(`set local role sightline_app`)
  await run(`select set_config('app.session', $1, true), set_config('app.link', '', true)`, [token])
  for (const { sql, values } of tries) {
    await run('savepoint one')
    try {
      results.push(((await run(sql, values)).rowCount ?? 0) > 0)
    } catch (error) {
      const code = (error as { code?: string }).code ?? ''
      if (code !== '42501' && !code.startsWith('23')) throw error
      results.push(code.startsWith('23'))
    }
    await run('rollback to savepoint one')
  }
  await run('reset role')
  return results
}

interface Try {
  readonly verb: string
  readonly what: string
  readonly sql: string
  readonly values: unknown[]
  /** Whether it lies in a closed room. */
  readonly closed: boolean
}

function triesIn(kind: string, state: string): Try[] {
  const tries: Try[] = []
  for (const policy of RESTRICTED.filter(({ sharing }) => sharing?.is === kind)) {
    const isRoom = policy.table === 'app.room'
    const id = rooms.get(isRoom ? `${kind}@${state}` : `${policy.kind}@current/${state}`)
    const what = isRoom ? `${kind}@${state}` : `${policy.kind}@current`
    const closed = state === 'closed' && !isRoom
    const at = { what, closed, values: [id] }
    tries.push({ ...at, verb: 'READ', sql: `select 1 from ${policy.table} where id = $1` })
    const [column] = policy.editableColumns
    if (column)
      tries.push({
        ...at,
        verb: 'EDIT',
        sql: `update ${policy.table} set ${column} = ${column === 'name' ? `name || 'x'` : column} where id = $1`,
      })
    for (const move of Object.keys(policy.move)) {
      const [from, to] = move.split('>')
      if (from === state)
        tries.push({
          ...at,
          verb: 'MOVE',
          what: `${policy.kind}@${move}`,
          sql: `update ${policy.table} set state = '${to}', closed_on = '2018-06-02' where id = $1`,
        })
    }
  }
  return tries
}

test('towards every kind of room, in every situation, each role may do what the grids say and no more', async () => {
  const wrong: string[] = []
  for (const kind of ROOM_KINDS)
    for (const state of ['open', 'closed']) {
      const room = rooms.get(`${kind}@${state}`) ?? ''
      const tries = triesIn(kind, state)
      for (const role of ALL_ROLES)
        for (const situation of situations) {
          const person = world.people.get(`${role}/near`) ?? ''
          const token = world.tokens.get(`${role}/near`) ?? ''
          await run('begin')
          await situation.arrange(room, person, token)
          const results = await tryAll(token, tries)
          await run('rollback')
          asked += tries.length
          for (const [at, { verb, what, closed }] of tries.entries()) {
            // Who may not read a closed room reads nothing in it, and nobody writes there.
            const reads = wanted('READ', `${kind}@${state}`, role, situation)
            const allowed =
              wanted(verb, what, role, situation) && (!closed || (verb === 'READ' && reads))
            if (results[at] !== allowed)
              wrong.push(`${verb} ${what} in ${state}, ${role}, ${situation.name}: ${!allowed}`)
          }
        }
    }
  expect(wrong).toEqual([])
}, 300_000)

test('an agency’s report is the agency’s while it is a draft, in every situation', async () => {
  const wrong: string[] = []
  const room = rooms.get('panel_case@open') ?? ''
  for (const where of ['near', 'far'] as const)
    for (const role of ALL_ROLES)
      for (const situation of situations) {
        const person = world.people.get(`${role}/${where}`) ?? ''
        const token = world.tokens.get(`${role}/${where}`) ?? ''
        const tries = ['draft', 'submitted'].flatMap((state) => [
          { verb: 'READ', state, sql: 'select 1 from app.room_report where id = $1' },
          {
            verb: 'EDIT',
            state,
            sql: `update app.room_report set answers = '{"a":1}' where id = $1`,
          },
        ])
        await run('begin')
        await situation.arrange(room, person, token)
        const results = await tryAll(
          token,
          tries.map(({ sql, state }) => ({ sql, values: [rooms.get(`review_case@${state}`)] })),
        )
        await run('rollback')
        asked += tries.length
        for (const [at, { verb, state }] of tries.entries()) {
          const what = `review_case@${state}`
          const own = grid.get(`${verb} ${what} ${role}`) !== 'x' || where === 'near'
          const allowed = wanted(verb, what, role, situation) && own
          if (results[at] !== allowed)
            wrong.push(`${verb} ${what}, ${role}/${where}, ${situation.name}: ${!allowed}`)
        }
      }
  expect(wrong).toEqual([])
}, 120_000)

test('taking away the lock of the room a record lies in is noticed', async () => {
  const dsl = world.tokens.get('DSL/near') ?? ''
  const room = rooms.get('panel_case@closed') ?? ''
  const record = rooms.get('panel_record@current/closed')
  const policy = policies.filter(({ table }) => table === 'app.room_record')
  const reads = async () => {
    await run('begin')
    const asMember = situations.find(({ name }) => name === 'a named member')
    await asMember?.arrange(room, world.people.get('DSL/near') ?? '', dsl)
    const [found] = await tryAll(dsl, [
      { sql: 'select 1 from app.room_record where id = $1', values: [record] },
    ])
    await run('rollback')
    return found
  }
  expect(await reads()).toBe(false)
  await run(
    policySql(
      policy.map((one) => ({ ...one, inside: null })),
      DATABASE_ROLES,
    ),
  )
  expect(await reads()).toBe(true)
  await run(policySql(policy, DATABASE_ROLES))
})

test('nobody makes a room of an identity that is not theirs to open, nor moves a record into another', async () => {
  const token = world.tokens.get('BM/near') ?? ''
  const place = { ...world, parents: new Map<string, string>() }
  const fields: Record<string, unknown> = {
    partnership_id: world.partnership,
    ...fieldsOf('panel_case', place),
    author_id: world.people.get('BM/near'),
  }
  const names = Object.keys(fields)
  await run('begin')
  const [made, moved] = await tryAll(token, [
    {
      sql: `insert into app.room (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      values: Object.values(fields),
    },
    {
      sql: 'update app.room_child set room_id = $1 where id = $2',
      values: [rooms.get('panel_case@open'), world.records.get('panel_child@current')],
    },
  ])
  await run('rollback')
  expect([made, moved]).toEqual([false, false])
})
