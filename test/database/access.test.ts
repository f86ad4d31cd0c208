import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client, escapeLiteral } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../src/config.ts'
import { policies } from '../../src/policies.ts'
import { DATABASE_ROLES, policySql, type Policy } from '../../src/platform/access/index.ts'
import { likeliestFirst, mutantsOf } from '../access/mutants.ts'
import { readGrid, type Cell } from '../access/read-grid.ts'
import { fieldsOf } from '../access/fields.ts'
import { makeWorld, placeOf, type World } from '../access/world.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

let there: TestSystem
let world: World
let other: World
let client: Client

beforeAll(async () => {
  there = await openTestSystem()
  world = await there.system.asOperator((operator) => makeWorld(operator, 'near'))
  other = await there.system.asOperator((operator) => makeWorld(operator, 'other'))
  client = new Client({ connectionString: there.url })
  await client.connect()
}, 60_000)
afterAll(async () => {
  await client.end()
  await there.drop()
})

const isLink = (token: string | null): boolean =>
  token !== null &&
  [world, other].some(({ tokens }) =>
    ['near', 'far'].some((where) => tokens.get(`LNK/${where}`) === token),
  )

/** Runs one statement as somebody, and takes it back. Out: rows touched; -1 where it was refused. */
async function attempt(token: string | null, sql: string, values: unknown[]): Promise<number> {
  // In one message: there are tens of thousands of these.
  await client.query(`begin; set local role sightline_app;
    select set_config('app.session', ${escapeLiteral(isLink(token) ? '' : (token ?? ''))}, true),
      set_config('app.link', ${escapeLiteral(isLink(token) ? (token ?? '') : '')}, true),
      set_config('app.partnership', ${escapeLiteral(token ? '' : world.partnership)}, true)`)
  try {
    return (await client.query(sql, values)).rowCount ?? 0
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return -1
    // A row that a rule of the table refuses was let through by the policy.
    if (/^23/.test((error as { code?: string }).code ?? '')) return 1
    throw error
  } finally {
    await client.query('rollback')
  }
}

const policyOf = (kind: string): Policy => {
  const policy = policies.find((one) => one.kind === kind)
  if (!policy) throw new Error(`There is no policy for ${kind}.`)
  return policy
}

async function may(
  cell: Cell,
  token: string | null,
  at: World = world,
  place: 0 | 1 = 0,
): Promise<boolean> {
  const [kind = '', rest = ''] = cell.what.split('@')
  const policy = policyOf(kind)
  const id = at.records.get(`${kind}@${rest.split('>')[0] ?? ''}`)
  switch (cell.verb) {
    case 'READ':
      return (await attempt(token, `select 1 from ${policy.table} where id = $1`, [id])) === 1
    case 'EDIT': {
      const column = policy.editableColumns[0] ?? 'state'
      return (
        (await attempt(
          token,
          `update ${policy.table} set ${column} = ${CHANGED[column] ?? column} where id = $1`,
          [id],
        )) === 1
      )
    }
    case 'MOVE': {
      const to = rest.split('>')[1]
      const more = kind === 'report' && to === 'frozen' ? `, snapshot = '{}'` : ''
      return (
        (await attempt(token, `update ${policy.table} set state = $2${more} where id = $1`, [
          id,
          to,
        ])) === 1
      )
    }
    case 'CREATE': {
      // What lies in a closed room takes nothing more, whoever asks: the situations below show that.
      const parents = new Map(
        [...at.records]
          .filter(([key]) => !/^(cdop_case|panel_case|review_room)@closed$/.test(key))
          .map(([key, value]) => [key.split('@')[0] ?? '', value]),
      )
      parents.set('group', at.groups[0])
      const row: Record<string, unknown> = {
        partnership_id: at.partnership,
        ...fieldsOf(kind, { partnership: at.partnership, people: at.people, parents }),
        ...placeOf(kind, at.agencies, at.groups, place),
      }
      if ('author_id' in row) row['author_id'] = await actorOf(token)
      const names = Object.keys(row)
      const values = names.map((_, index) => `$${index + 1}`)
      return (
        (await attempt(
          token,
          `insert into ${policy.table} (${names.join(', ')}) values (${values.join(', ')})`,
          Object.values(row),
        )) === 1
      )
    }
  }
}

// Something other than what stands there, so that a change is one.
const CHANGED: Readonly<Record<string, string>> = {
  name: `name || 'x'`,
  title: `title || 'x'`,
  words: `words || 'x'`,
  body: `body || 'x'`,
  lists: `'[1]'`,
  superseded: 'not superseded',
  kind: `'quality'`,
  level: `'reported'`,
  field: `'birth'`,
  settled: 'not settled',
}

async function actorOf(token: string | null): Promise<string> {
  const key = [...world.tokens].find(([, value]) => value === token)?.[0]
  return world.people.get(key ?? 'BM/near') ?? world.people.get('BM/near') ?? ''
}

const grid = readGrid()
type Where = 'near' | 'far' | 'guest' | 'outsider'

const tokenOf = (role: string, where: Where) => world.tokens.get(`${role}/${where}`) ?? null

/** Whether a cell lets in somebody who stands there: see the world’s tokens. */
const lets = (grant: string, where: Where): boolean =>
  ({
    near: /[Aagmxb]/,
    far: /[Ab]/,
    guest: /[Amb]/,
    outsider: /[Aag]/,
  })[where].test(grant)

const PLACES: readonly Where[] = ['near', 'far', 'guest', 'outsider']
// A link is sent to one who is asked, and the public stands nowhere: they have no place in a room.
const standsAt = ({ role }: Cell, where: Where) =>
  !['LNK', 'PUB'].includes(role) || ['near', 'far'].includes(where)

let asked = 0
afterAll(() => {
  process.stdout.write(`The access grids were asked ${asked.toLocaleString('en-GB')} times.\n`)
})

for (const [where, who] of [
  ['near', 'near: in the record’s agency and group, a named member of its room'],
  ['far', 'far: in another agency and group, no member of the room, who has broken the glass'],
  ['guest', 'a guest: a named member of the room from another agency and group'],
  ['outsider', 'an outsider to the room: in the record’s agency and group, and no member'],
] as const)
  test(`the grids hold for somebody ${who}`, async () => {
    const wrong: string[] = []
    for (const cell of grid) {
      if (!standsAt(cell, where)) continue
      const found = await may(cell, tokenOf(cell.role, where))
      asked += 1
      // "o" alone is about one's own record, which a test below asks.
      if (found !== lets(cell.grant, where))
        wrong.push(`${cell.verb} ${cell.what} ${cell.role}: ${found}`)
    }
    expect(wrong).toEqual([])
  }, 120_000)

test('nobody of another partnership reads, changes, moves or makes anything here', async () => {
  const wrong: string[] = []
  for (const cell of grid) {
    if (cell.role === 'PUB') continue
    const token = other.tokens.get(`${cell.role}/near`) ?? null
    if (await may(cell, token)) wrong.push(`${cell.verb} ${cell.what} ${cell.role}`)
  }
  expect(wrong).toEqual([])
}, 120_000)

test('everybody reads the person they are, but for those known only in rooms of their own', async () => {
  const cells = grid.filter(({ verb, what }) => verb === 'READ' && what === 'person@current')
  expect(cells.length).toBeGreaterThan(0)
  for (const cell of cells) expect(await ownRecordIsWrong(cell), cell.role).toBe(false)
})

test('nothing is deleted by anybody', async () => {
  for (const policy of policies)
    expect(await attempt(tokenOf('BM', 'near'), `delete from ${policy.table}`, [])).toBe(-1)
})

test('every kind has its rows in the grid, or holds what an upload read', () => {
  const there = new Set(grid.map(({ what }) => what.split('@')[0]))
  const readFromUploads = ['dataset_record', 'dataset_value', 'dataset_neighbour']
  expect(
    policies
      .map(({ kind }) => kind)
      .filter((kind) => !there.has(kind) && !readFromUploads.includes(kind)),
  ).toEqual([])
})

test('every mutant of a policy is killed by the grids', async () => {
  const survivors: string[] = []
  for (const policy of policies) {
    const cells = grid.filter(({ what }) => what.split('@')[0] === policy.kind)
    if (cells.length === 0) continue
    for (const mutant of mutantsOf(policy)) {
      await client.query(policySql(besides(policy, mutant.policy), DATABASE_ROLES))
      if (!(await isNoticed(likeliestFirst(cells, mutant)))) survivors.push(mutant.name)
    }
    await client.query(policySql(sharers(policy), DATABASE_ROLES))
  }
  expect(survivors).toEqual([])
}, 300_000)

const sharers = (policy: Policy) => policies.filter(({ table }) => table === policy.table)

/**
 * The mutant in its policy’s place, with the kinds that share its table. What lies in a room has two
 * locks: each is tried with the other one open.
 */
const besides = (policy: Policy, mutant: Policy) =>
  sharers(policy).map((one) => ({ ...(one === policy ? mutant : one), inside: null }))

async function isNoticed(cells: readonly Cell[]): Promise<boolean> {
  for (const cell of cells) {
    if (await ownRecordIsWrong(cell)) return true
    for (const where of PLACES.filter((one) => standsAt(cell, one)))
      if ((await may(cell, tokenOf(cell.role, where))) !== lets(cell.grant, where)) return true
  }
  return false
}

/** Everybody with any grant on people reads the person they are; who has none does not. */
async function ownRecordIsWrong({ verb, what, role, grant }: Cell): Promise<boolean> {
  const own = world.people.get(`${role}/near`)
  if (verb !== 'READ' || what !== 'person@current' || own === undefined) return false
  const sql = 'select 1 from app.person where id = $1'
  return ((await attempt(tokenOf(role, 'near'), sql, [own])) === 1) !== (grant !== '-')
}

// The partnership's own grids lie beside the checkout on some machines; where they do, ours agree.
const SHARED = join(root, '..', 'shared', 'access-grid.txt')
test.runIf(existsSync(SHARED))(
  'our grids say what the partnership’s say, for the kinds we hold',
  () => {
    const theirs = readGrid(readFileSync(SHARED, 'utf8').replace(/^([A-Z]+) +(BM.*)$/gm, '$1 | $2'))
    const ours = new Map(grid.map((cell) => [`${cell.verb} ${cell.what} ${cell.role}`, cell.grant]))
    const kinds = new Set(policies.map(({ kind }) => kind))
    const differ = theirs
      .filter(({ what }) => kinds.has(what.split('@')[0] ?? ''))
      .filter(({ verb, what, role, grant }) => {
        const found = ours.get(`${verb} ${what} ${role}`)
        return found !== grant
      })
      .map(({ verb, what, role, grant }) => `${verb} ${what} ${role}: ${grant}`)
    expect(differ).toEqual([])
  },
)
