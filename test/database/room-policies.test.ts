import { afterAll, beforeAll, expect, test } from 'vitest'
import { setPolicy } from '../../src/modules/rooms/actions/set-policy.ts'
import { clocksIn } from '../../src/modules/rooms/domain/pathways.ts'
import {
  decideMove,
  getFacts,
  getRoom,
  recordIn,
  releaseRoomFigures,
  underPolicy,
  workOf,
  type Values,
} from '../../src/modules/rooms/index.ts'
import { listLatest } from '../../src/modules/figures/index.ts'
import { periodHolding } from '../../src/knowledge/law/index.ts'
import { escalationsPathway } from '../../src/modules/escalations/index.ts'
import { hidden } from '../support/visitor.ts'
import { openRoomWorld, wordsOf, type RoomWorld } from '../support/rooms.ts'

let world: RoomWorld

beforeAll(async () => {
  world = await openRoomWorld()
})
afterAll(() => world.drop())

const MANAGER = 'Morgan Hale'
const LEAD = 'Idris Lowe'
const at = (day: string) => ({ now: new Date(`${day}T10:00:00Z`) })
const SAFE = { answer: 'yes', reason: 'A visit is made daily.' } as const

const raised = (on: string): Values => ({
  'raised-on': on,
  'case-reference': 'SV-201',
  'raised-by': 'Severn Vale Police',
  'raised-with': 'Severnshire Council',
  theme: 'threshold',
  difference: 'Whether the threshold is met.',
  wanted: 'An assessment.',
  'raised-to': 'Team manager',
  safe: SAFE,
})

const OURS: Values = {
  from: '2026-06-08',
  name: 'Ours, agreed on 1 June',
  stages: [
    { title: 'Workers talk', days: 1 },
    { title: 'Managers talk', days: 3 },
    { title: 'Directors talk', days: 4 },
    { title: 'Partners decide', days: 5 },
    { title: 'The scrutineer is heard' },
  ],
}

async function raise(room: string, day: string) {
  return world.as(MANAGER, (context) => record(context, room, 'stage-1', raised(day)), at(day))
}

async function record(
  context: Parameters<typeof recordIn>[0],
  id: string,
  code: string,
  values: Values,
) {
  const room = await getRoom(context, id)
  const facts = await getFacts(context, room)
  const pathway = underPolicy(escalationsPathway, facts)
  const form = workOf(pathway, room).records.find((one) => one.code === code)
  if (!form) throw new Error(`There is no ${code}.`)
  const one = { values, childId: null, agencyId: null, replaces: null }
  return recordIn(context, { pathway, room, facts }, form, one)
}

const dueIn = (room: string, day: string, who = MANAGER) =>
  world.as(
    who,
    async (context) => {
      const facts = await getFacts(context, await getRoom(context, room))
      return clocksIn(escalationsPathway, facts, context.now).map(({ title, due, source }) => ({
        title,
        due,
        source,
      }))
    },
    at(day),
  )

test('escalations raised from a day run by the partnership’s own policy, those before by that of their day', async () => {
  const log = await world.open(escalationsPathway, MANAGER, { standing: true, ...at('2026-05-01') })
  const open = (day: string) => world.open(escalationsPathway, MANAGER, { parent: log, ...at(day) })
  const before = await open('2026-06-05')
  await raise(before, '2026-06-05')
  await world.as(
    MANAGER,
    (context) => setPolicy(context, escalationsPathway, OURS),
    at('2026-06-02'),
  )
  const after = await open('2026-06-08')
  expect(await raise(after, '2026-06-08')).toEqual([])
  expect(await dueIn(before, '2026-06-08')).toMatchObject([{ due: '2026-06-09' }])
  expect(await dueIn(after, '2026-06-08')).toEqual([
    {
      title: 'Escalation, stage 1: Workers talk',
      due: '2026-06-09',
      source: 'Ours, agreed on 1 June',
    },
  ])
  // Whoever sits in the case alone, and not in the log, counts by the same.
  await world.admit(after, LEAD)
  expect(await dueIn(after, '2026-06-08', LEAD)).toMatchObject([{ due: '2026-06-09' }])
  // It goes on to a fourth stage with a time, which the shipped policy does not have, and to a fifth.
  for (const stage of [2, 3, 4, 5])
    await world.as(
      MANAGER,
      async (context) => {
        const on = `2026-06-${String(8 + stage).padStart(2, '0')}`
        const values: Values = {
          'raised-on': on,
          'raised-to': 'A director',
          why: 'Not agreed.',
          safe: SAFE,
        }
        expect(await record(context, after, `stage-${stage}`, values)).toEqual([])
        const room = await getRoom(context, after)
        const facts = await getFacts(context, room)
        const pathway = underPolicy(escalationsPathway, facts)
        const move = pathway.moves.find(({ code }) => code === `to-stage-${stage}`)
        if (!move) throw new Error('There is no such step.')
        const decision = { on, reason: '', dissent: '', seen: room.version }
        expect(await decideMove(context, { pathway, room, facts }, move, decision)).toEqual([])
      },
      at('2026-06-15'),
    )
  expect((await dueIn(after, '2026-06-15')).map(({ title }) => title)).toContain(
    'Escalation, stage 4: Partners decide',
  )
  const page = wordsOf((await (await world.visit(MANAGER)).get(`/rooms/${after}`)).body)
  expect(page).toContain('The scrutineer is heard')
})

test('the manager sets it on a page, which says what is wrong, and nobody else does', async () => {
  const manager = await world.visit(MANAGER)
  expect((await manager.get('/rooms')).body).toContain('/rooms/policy/escalations')
  const page = '/rooms/policy/escalations'
  const typed = {
    'q-from.day': '1',
    'q-from.month': '9',
    'q-from.year': '2026',
    'q-name': 'Version 5',
  }
  // The page offers the shipped policy’s rows; these take their place.
  const refused = await manager.send(page, { ...typed, 'q-stages.rows': '0' })
  expect(refused.statusCode).toBe(422)
  const timeless = {
    ...typed,
    'q-stages.rows': '1',
    'q-stages.0.title': 'Workers talk',
    'q-stages.0.days': '',
  }
  expect((await manager.send(page, timeless)).body).toContain('Give one stage a time at least.')
  const more = await manager.send(page, { ...timeless, 'q-stages.0.days': '4', do: 'more:stages' })
  expect([more.statusCode, more.body.includes('name="q-stages.1.title"')]).toEqual([200, true])
  const sent = await manager.send(page, { ...timeless, 'q-stages.0.days': '4' })
  expect(sent.statusCode).toBe(303)
  const words = wordsOf((await manager.get(page)).body)
  expect(words).toContain('Stage 1: Workers talk, within 4 working days.')
  const lead = await world.visit(LEAD)
  const seen = await lead.get(page)
  expect(seen.statusCode).toBe(200)
  expect(seen.body).not.toContain('Save it')
  const own = hidden((await lead.get('/rooms/projector')).body)
  const sneaked = await lead.post(page, { ...own, ...timeless, 'q-stages.0.days': '9' })
  expect(sneaked.statusCode).toBe(404)
  expect(wordsOf((await manager.get(page)).body)).not.toContain('within 9 working days')
})

test('nil returns of the log are counted through the engine, as the log has them', async () => {
  const log = await world.open(escalationsPathway, MANAGER, { standing: true, ...at('2026-05-01') })
  await world.as(
    MANAGER,
    async (context) => {
      const values: Values = {
        'received-on': '2026-07-02',
        agency: 'Severnshire Probation',
        first: '2026-04-01',
        last: '2026-06-30',
        nil: { answer: 'yes', reason: '' },
      }
      expect(await record(context, log, 'agency-return', values)).toEqual([])
      const period = periodHolding('2026-07-02')
      await releaseRoomFigures(context, escalationsPathway, period, { asOf: '2026-07-02' })
      const figures = await listLatest(context.tx, { period: period.name })
      const nil = figures.find(({ figure }) => figure === 'escalations.nil-returns.count')
      expect(nil?.value).toMatchObject({ status: 'known', value: 1 })
    },
    at('2026-07-02'),
  )
})

test('a button that asks for one more row saves nothing: the form is shown again with what was typed', async () => {
  const log = await world.open(escalationsPathway, MANAGER, { standing: true })
  const manager = await world.visit(MANAGER)
  const again = await manager.send(`/rooms/${log}/record/returns-asked`, {
    'q-agencies.rows': '1',
    'q-agencies.0.agency': 'Severn Vale Police',
    do: 'more:agencies',
  })
  expect(again.statusCode).toBe(200)
  expect(again.body).toContain('value="Severn Vale Police"')
  expect(again.body).toContain('name="q-agencies.1.agency"')
  expect(again.body).not.toContain('There is a problem')
  const [count] = await world.query(
    'select count(*)::int as n from app.room_record where room_id = $1',
    [log],
  )
  expect(count).toEqual({ n: 0 })
})
