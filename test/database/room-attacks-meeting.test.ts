import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseReviewsPathway } from '../../src/modules/case-reviews/index.ts'
import { childDeathsPathway } from '../../src/modules/child-deaths/index.ts'
import { addChild, getRoom } from '../../src/modules/rooms/index.ts'
import { insertEntries } from '../../src/modules/rooms/store/given-entries.ts'
import { insertRecord } from '../../src/modules/rooms/store/records.ts'
import { insertReport, saveReport } from '../../src/modules/rooms/store/reports.ts'
import { signedIn } from '../../src/platform/http/index.ts'
import { openRoomWorld, TODAY, type RoomWorld } from '../support/rooms.ts'
import type { Visitor } from '../support/visitor.ts'

// A room that says its child's name wherever words can be written, shown to a meeting.

const NAME = 'Zephrunella Quorzelwick'
const SAYS = `About ${NAME} and no other`
const MANAGER = 'Morgan Hale'
const NAMES = /zephrunella|quorzelwick/i

let world: RoomWorld
let room: string

async function fill(id: string, who = MANAGER) {
  await world.as(who, async (context) => {
    const { partnershipId: partnership, personId: person } = signedIn(context)
    const by = { partnership, person, at: context.now }
    const opened = await getRoom(context, id)
    await addChild(context, opened, { name: NAME, born: '2011-02-03' })
    const record = {
      roomId: id,
      access: opened.access,
      version: 1,
      on: TODAY,
      time: null,
      childId: null,
      agencyId: null,
      replaces: null,
    }
    for (const { code, questions } of caseReviewsPathway.records)
      await insertRecord(context.tx, by, {
        ...record,
        id: randomUUID(),
        code,
        body: {
          values: Object.fromEntries(
            questions.filter(({ type }) => type === 'text').map((one) => [one.id, SAYS]),
          ),
        },
      })
    await insertRecord(context.tx, by, {
      ...record,
      id: randomUUID(),
      code: 'note',
      body: { move: { from: opened.stage, to: opened.stage, reason: SAYS, dissent: SAYS } },
    })
    const entry = {
      agencyId: null,
      sourceRow: 1,
      on: '2017-01-02',
      time: null,
      until: null,
      child: 'Child 1',
      who: SAYS,
      what: SAYS,
      response: SAYS,
      comment: SAYS,
      source: `${NAME}.xlsx: ${NAME}`,
    }
    await insertEntries(context.tx, by, {
      roomId: id,
      access: opened.access,
      sha256: 'a'.repeat(64),
      entries: [entry, { ...entry, sourceRow: 2 }],
    })
  })
}

beforeAll(async () => {
  world = await openRoomWorld()
  room = await world.open(caseReviewsPathway, MANAGER, { name: SAYS })
  await fill(room)
  await world.as(MANAGER, async ({ tx }) => {
    const { placeHold } = await import('../../src/modules/rooms/store/keeping.ts')
    const { admit } = await import('../../src/modules/rooms/store/people.ts')
    await placeHold(tx, { room, pathway: null, reason: SAYS })
    const person = await world.id('Farida Okonjo')
    await admit(tx, room, { person, asRole: 'Chair', purpose: SAYS, lastDay: TODAY })
  })
}, 120_000)
afterAll(() => world.drop())

async function projecting(who: string): Promise<Visitor> {
  const visitor = await world.visit(who)
  await visitor.send('/rooms/projector', { projecting: 'on' })
  return visitor
}

test('while a room is shown to a meeting, no page of it, no list and no form says the child’s name', async () => {
  const plain = await world.visit(MANAGER)
  expect((await plain.get(`/rooms/${room}/chronology`)).body).toMatch(NAMES)
  const visitor = await projecting(MANAGER)
  const waiting = [
    `/rooms/${room}`,
    '/rooms',
    '/clocks',
    '/rooms/keeping',
    '/rooms/returns',
    '/home',
  ]
  const seen = new Set(waiting)
  const telling: string[] = []
  for (let path = waiting.shift(); path !== undefined && seen.size < 400; path = waiting.shift()) {
    const { body, statusCode } = await visitor.get(path)
    if (statusCode >= 500 || NAMES.test(body)) telling.push(`${statusCode} ${path}`)
    for (const [, href = ''] of body.matchAll(/href="(\/(?:rooms|clocks)[^"#]*)/g)) {
      const next = href.replaceAll('&amp;', '&')
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
  expect(telling).toEqual([])
  expect(seen.size).toBeGreaterThan(25)
}, 120_000)

test('an agency’s lead who can’t read whom a room is about shows no draft to a meeting', async () => {
  const panel = await world.open(childDeathsPathway, MANAGER, { standing: true })
  const deaths = await world.open(childDeathsPathway, MANAGER, { parent: panel })
  const [form] = childDeathsPathway.agencyForms
  await world.admit(deaths, 'Idris Lowe')
  const report = randomUUID()
  const [police] = await world.query(`select id from app.agency where name = 'Severn Vale Police'`)
  await world.as('Idris Lowe', async (context) => {
    const { partnershipId: partnership, personId: person } = signedIn(context)
    const one = {
      id: report,
      roomId: deaths,
      agencyId: String(police?.['id']),
      code: form?.code ?? '',
      version: form?.version ?? 1,
      childId: null,
    }
    await insertReport(context.tx, { partnership, person, at: context.now }, one)
    const question = form?.questions.find(({ type }) => type === 'text')
    await saveReport(context.tx, report, { [question?.id ?? '']: SAYS })
  })
  const plain = await world.visit('Idris Lowe')
  expect((await plain.get(`/rooms/reports/${report}`)).body).toMatch(NAMES)
  const visitor = await projecting('Idris Lowe')
  for (const path of [`/rooms/reports/${report}`, `/rooms/reports/${report}/check`]) {
    const { body, statusCode } = await visitor.get(path)
    expect(statusCode, path).toBeLessThan(500)
    expect(body, path).not.toMatch(NAMES)
  }
})
