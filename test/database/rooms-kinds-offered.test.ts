import { afterAll, beforeAll, expect, test } from 'vitest'
import { CASE_AUDITS } from '../../src/demo/rooms/case-audits.ts'
import type { DemoStep } from '../../src/demo/rooms/demo-room.ts'
import { CHILD_DEATHS } from '../../src/demo/rooms/child-deaths.ts'
import { caseAuditsPathway } from '../../src/modules/case-audits/index.ts'
import { childDeathsPathway } from '../../src/modules/child-deaths/index.ts'
import { getFacts, getRoom, recordIn } from '../../src/modules/rooms/index.ts'
import { playDemo, stands } from '../support/play-demo.ts'
import { openRoomWorld, wordsOf, type RoomWorld } from '../support/rooms.ts'

let world: RoomWorld
const MANAGER = 'Morgan Hale'

beforeAll(async () => {
  world = await openRoomWorld()
})
afterAll(() => world.drop())

test('an immediate concern of an audit stands on the clock page from the day it is found', async () => {
  const [demo] = CASE_AUDITS
  const at =
    demo?.steps.findIndex((step) => 'record' in step && step.record === 'immediate-concern') ?? -1
  expect(at).toBeGreaterThan(0)
  // Nobody has told the agency yet.
  const steps = (demo?.steps.slice(0, at + 1) ?? []).map((step): DemoStep => {
    if (!('record' in step) || step.record !== 'immediate-concern') return step
    const { reference = '', agency = '', what = '' } = step.values
    const foundOn = step.values['found-on'] ?? ''
    const told = { answer: 'no', reason: '' } as const
    return { ...step, values: { reference, agency, what, 'found-on': foundOn, told } }
  })
  const name = 'Audit with a concern'
  await playDemo(world, caseAuditsPathway, { ...demo, name, steps })
  const found = steps.at(-1)?.day ?? ''
  const { due } = await stands(world, caseAuditsPathway, name, found)
  const concern = [...due].find(([title]) => title.startsWith('Tell '))
  expect(concern?.[1]).toBe(found)
  const clocks = wordsOf((await (await world.visit(MANAGER)).get('/clocks?kind=case-audits')).body)
  expect(clocks).toMatch(/Tell [^.]* of the immediate concern/)
})

test('the supplementary form of each cause is offered to agencies, and no other', async () => {
  const panel = await world.open(childDeathsPathway, MANAGER, { standing: true })
  const room = await world.open(childDeathsPathway, MANAGER, { parent: panel })
  const [death] = CHILD_DEATHS.flatMap(({ steps }) => steps).flatMap((step) =>
    'record' in step && step.record === 'death' ? [step] : [],
  )
  await world.as(MANAGER, async (context) => {
    const stored = await getRoom(context, room)
    const facts = await getFacts(context, stored)
    const form = childDeathsPathway.records.find(({ code }) => code === 'death')
    if (!form) throw new Error('There is no form.')
    const values = { ...death?.values, causes: ['asthma', 'suicide'] }
    const one = { values, childId: null, agencyId: null, replaces: null }
    const there = { pathway: childDeathsPathway, room: stored, facts }
    expect(await recordIn(context, there, form, one)).toEqual([])
  })
  const page = wordsOf((await (await world.visit(MANAGER)).get(`/rooms/${room}/reports`)).body)
  const offered = childDeathsPathway.agencyForms.filter(({ title }) => page.includes(title))
  const codes = offered.map(({ code }) => code)
  expect(codes.some((code) => code.includes('asthma'))).toBe(true)
  expect(codes.some((code) => code.includes('suicide'))).toBe(true)
  expect(codes.some((code) => code.includes('road-traffic'))).toBe(false)
})
