import { afterAll, beforeAll, expect, test } from 'vitest'
import { askQuestion, listEvidence } from '../../src/modules/assurance/index.ts'
import { releaseLearning } from '../../src/modules/rooms/actions/release-learning.ts'
import type { Leaving } from '../../src/modules/rooms/actions/release-check.ts'
import { useRoomAsEvidence } from '../../src/modules/rooms/actions/use-room-as-evidence.ts'
import {
  addChild,
  getFacts,
  getRoom,
  openRoom,
  recordIn,
  type Pathway,
  type Values,
} from '../../src/modules/rooms/index.ts'
import { breakGlass } from '../../src/modules/rooms/store/emergency.ts'
import { listLooks } from '../../src/modules/rooms/store/people.ts'
import { listUndertakings } from '../../src/modules/work-programme/index.ts'
import { NotFound, type Context } from '../../src/platform/http/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { madeUpPathway } from '../support/made-up-figures-pathway.ts'
import { openRoomsSite, type RoomsSite } from '../support/rooms-site.ts'

const pathway = madeUpPathway({ access: 'review_room' })
const panelled = madeUpPathway({
  code: 'made-up-panel',
  prefix: 'MP',
  panel: { title: 'A panel', explains: 'It sits.', records: [] },
})
const ROWAN = {
  name: 'Rowan Talbot-Ferris',
  born: '2012-03-04',
  'nhs-number': '943 476 5919',
  upn: 'H801200001001',
  address: '12 Alder Close, Wyrebridge, WR1 2AB',
}
const PLANTED = [
  'What ROWAN said was not written down.',
  'What r o w a n said was not written down.',
  'The talbot   ferris family was not told.',
  'A child born on the 4th of March 2012 was not seen.',
  'A child born 04.03.12 was not seen.',
  'Number 9434765919 was not looked up.',
  'Pupil h801 2000 01001 missed school.',
  'Nobody went to alder close.',
  'Nobody went to wr12ab.',
]
const CLEAN = 'Visits were late in 3 of 12 cases, and nobody asked why.'

let site: RoomsSite
let room: string
let question: string

beforeAll(async () => {
  site = await openRoomsSite([pathway, panelled])
  room = await site.openCase(pathway, { members: ['farida.okonjo'], children: [ROWAN] })
  question = await site.as('morgan.hale', (context) =>
    askQuestion(context, {
      priorityId: null,
      kind: 'quality',
      proposition: 'visits are made in time',
      scope: 'The whole area',
      period: '2018-19',
      allOf: false,
      bodies: [],
      blocked: [],
    }),
  )
  await record('visit', { on: '2018-06-01', days: 3, learnt: `Rowan was seen late. ${CLEAN}` })
}, 120_000)
afterAll(() => site.close())

async function leaving(
  context: Context<Services>,
  id = room,
  kind: Pathway = pathway,
): Promise<Leaving> {
  const found = await getRoom(context, id)
  return { pathway: kind, room: found, facts: await getFacts(context, found) }
}

async function record(code: string, values: Values): Promise<void> {
  const faults = await site.as('morgan.hale', async (context) => {
    const recordable = pathway.records.find((one) => one.code === code)
    if (!recordable) throw new Error(code)
    const one = { values, childId: null, agencyId: null, replaces: null }
    return recordIn(context, await leaving(context), recordable, one)
  })
  expect(faults).toEqual([])
}

const use = (words: string) => ({
  questionId: question,
  direction: 'counters' as const,
  words,
  coversScope: true,
})
const learning = (words: string, owner = 'The health visiting lead') => ({
  ...{ words, owner, due: '2018-12-31', agencyId: null },
})

/** Everything that has left, whoever took it. */
async function left(): Promise<readonly unknown[]> {
  return site.there.system.asOperator(({ query }) =>
    query('select words from app.evidence union all select words from app.action'),
  )
}

test('the check finds planted names, dates, numbers and addresses however they are written, and lets nothing out', async () => {
  for (const words of PLANTED) {
    const evidence = await site.as('morgan.hale', async (context) =>
      useRoomAsEvidence(context, await leaving(context), use(words)),
    )
    const action = await site.as('morgan.hale', async (context) =>
      releaseLearning(context, await leaving(context), learning(words)),
    )
    const owner = await site.as('morgan.hale', async (context) =>
      releaseLearning(context, await leaving(context), learning(CLEAN, words)),
    )
    for (const [stopped, field] of [
      [evidence, 'words'],
      [action, 'words'],
      [owner, 'owner'],
    ] as const) {
      expect(stopped, words).toEqual([
        { field, message: expect.stringContaining('Child 1') as string },
      ])
      expect(JSON.stringify(stopped).toLowerCase()).not.toMatch(/rowan|talbot|alder|2012|9434/)
    }
  }
  expect(await left()).toEqual([])
})

test('on the page a name is said by its field, and the words that were typed are kept', async () => {
  const manager = await site.visitor('morgan.hale')
  const url = `/rooms/${room}/evidence`
  const page = (await manager.get(url)).body
  expect(page).toContain('Tested: somebody looked at the work itself')
  expect(page).toContain('It rests on 1 case.')
  // What the room says of itself names the child here, and is stopped as well.
  expect(page).toContain('Rowan was seen late.')
  const sent = await manager.send(url, {
    question,
    direction: 'supports',
    words: 'Rowan was seen late.',
  })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('This holds the name, or part of the name, of Child 1.')
  expect(sent.body).toContain('Rowan was seen late.')
  const due = { 'due-day': '31', 'due-month': '12', 'due-year': '2040' }
  const learnt = await manager.send(`/rooms/${room}/learning`, {
    words: 'See ROWAN sooner.',
    owner: 'Somebody',
    ...due,
  })
  expect(learnt.statusCode).toBe(422)
  expect(await left()).toEqual([])
})

test('while the pathway holds the room back nothing leaves it, and then it does', async () => {
  await record('hold', { why: 'A trial.' })
  const manager = await site.visitor('morgan.hale')
  for (const page of ['evidence', 'learning']) {
    const { body } = await manager.get(`/rooms/${room}/${page}`)
    expect(body).toContain('It is held back until the trial has ended.')
    expect(body).not.toContain('<form method="post"')
  }
  const stopped = await site.as('morgan.hale', async (context) => [
    await useRoomAsEvidence(context, await leaving(context), use(CLEAN)),
    await releaseLearning(context, await leaving(context), learning(CLEAN)),
  ])
  expect(stopped).toEqual(
    Array(2).fill([{ field: 'words', message: 'It is held back until the trial has ended.' }]),
  )
  expect(await left()).toEqual([])
  await record('hold-ended', { why: 'It ended.' })
  expect((await manager.get(`/rooms/${room}/evidence`)).body).toContain('Use it as evidence')
})

test('nobody but the Business Manager, as a named member, lets anything out', async () => {
  const chair = await site.visitor('farida.okonjo')
  expect((await chair.get(`/rooms/${room}`)).statusCode).toBe(200)
  for (const page of ['evidence', 'learning'])
    expect((await chair.get(`/rooms/${room}/${page}`)).statusCode).toBe(404)
  for (const act of [
    (context: Context<Services>, one: Leaving) => useRoomAsEvidence(context, one, use(CLEAN)),
    (context: Context<Services>, one: Leaving) => releaseLearning(context, one, learning(CLEAN)),
  ])
    await expect(
      site.as('farida.okonjo', async (context) => act(context, await leaving(context))),
    ).rejects.toBeInstanceOf(NotFound)
  const theirs = await site.as('farida.okonjo', async (context) => {
    const id = await openRoom(context, pathway, { standing: false, parentId: null, name: '' })
    return getRoom(context, id)
  })
  await site.as('morgan.hale', ({ tx }) =>
    breakGlass(tx, theirs.reference, 'An emergency of the night'),
  )
  const manager = await site.visitor('morgan.hale')
  expect((await manager.get(`/rooms/${theirs.id}`)).statusCode).toBe(200)
  for (const page of ['evidence', 'learning'])
    expect((await manager.get(`/rooms/${theirs.id}/${page}`)).statusCode).toBe(404)
  expect(await left()).toEqual([])
})

test('a panel’s own room lets out no name of a child of any of its cases', async () => {
  const stopped = await site.as('morgan.hale', async (context) => {
    const panel = await openRoom(context, panelled, { standing: true, parentId: null, name: '' })
    const inside = await openRoom(context, panelled, { standing: false, parentId: panel, name: '' })
    await addChild(context, await getRoom(context, inside), { name: 'Asa Merrow' })
    return panel
  })
  const found = await site.as('morgan.hale', async (context) =>
    releaseLearning(context, await leaving(context, stopped, panelled), learning('As ASA said.')),
  )
  expect(found).toMatchObject([{ field: 'words' }])
})

test('words that name nobody leave, named by the room’s reference, and the room’s log says so', async () => {
  const item = await site.as('morgan.hale', async (context) =>
    useRoomAsEvidence(context, await leaving(context), use(CLEAN)),
  )
  const action = await site.as('morgan.hale', async (context) =>
    releaseLearning(context, await leaving(context), learning('See every child in five days.')),
  )
  await site.as('morgan.hale', async (context) => {
    const { reference } = await getRoom(context, room)
    const [evidence] = await listEvidence(context.tx, [question])
    expect(item).toEqual({ id: evidence?.id })
    expect(evidence).toMatchObject({
      words: CLEAN,
      rung: 'tested',
      direction: 'counters',
      source: `Made-up visits, ${reference}`,
      facts: { base: 1, independent: true, coversScope: true, first: '2018-06-01' },
    })
    const undertaken = (await listUndertakings(context.tx)).find(
      ({ id }) => 'id' in action && id === action.id,
    )
    expect(undertaken).toMatchObject({
      owner: 'The health visiting lead',
      promisedIn: `Made-up visits, ${reference}`,
    })
    const acts = (await listLooks(context.tx, room, null, 100)).map(({ act }) => act)
    expect(acts).toEqual(expect.arrayContaining(['used as evidence', 'learning released']))
  })
})
