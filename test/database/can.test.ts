import { afterAll, beforeAll, expect, test } from 'vitest'
import { policies } from '../../src/policies.ts'
import { can } from '../../src/platform/access/index.ts'
import { asActor, type Facts } from '../../src/platform/http/index.ts'
import { readGrid } from '../access/read-grid.ts'
import { makeWorld, placeOf, type World } from '../access/world.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

let there: TestSystem
let world: World
const facts = new Map<string, Facts | null>()

beforeAll(async () => {
  there = await openTestSystem()
  world = await there.system.asOperator((operator) => makeWorld(operator, 'near'))
  const { database, services } = there.system
  for (const [key, token] of world.tokens)
    facts.set(
      key,
      await asActor(database, { token, partnership: null }, new Date(), services, ({ actor }) =>
        Promise.resolve(actor),
      ),
    )
})
afterAll(() => there.drop())

test('what a button asks is what the grids say, near and far', () => {
  const wrong: string[] = []
  for (const { verb, what, role, grant } of readGrid()) {
    const [kind = '', rest = ''] = what.split('@')
    const [state = '', to = ''] = rest.split('>')
    const policy = policies.find((one) => one.kind === kind)
    // Whoever comes by a link is shown no buttons but those of their own return.
    if (!policy || grant.includes('o') || role === 'LNK') continue
    const { agency_id, group_id } = placeOf(kind, world.agencies, world.groups, 0) as {
      agency_id?: string
      group_id?: string
    }
    const place = { state: state || policy.first, agencyId: agency_id, groupId: group_id }
    const verbs = { READ: 'read', EDIT: 'edit', MOVE: 'move', CREATE: 'create' } as const
    for (const where of ['near', 'far'] as const) {
      const wanted = where === 'near' ? /[Aag]/.test(grant) : grant.includes('A')
      const actor = facts.get(`${role}/${where}`) ?? null
      const found = can(
        actor,
        policy,
        verbs[verb],
        { ...place, agencyId: place.agencyId ?? null, groupId: place.groupId ?? null },
        to,
      )
      if (found !== wanted && !(kind === 'person' && verb === 'READ'))
        wrong.push(`${verb} ${what} ${role} ${where}: ${found}`)
    }
  }
  expect(wrong).toEqual([])
})
