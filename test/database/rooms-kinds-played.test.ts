import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  authored,
  beside,
  no,
  recommended,
  scoped,
  yes,
  askedAfter,
} from '../../src/demo/rooms/case-reviews/begun.ts'
import type { DemoRoom, DemoStep } from '../../src/demo/rooms/demo-room.ts'
import { caseReviewsPathway } from '../../src/modules/case-reviews/index.ts'
import {
  getFacts,
  listRooms,
  releaseLearning,
  type Pathway,
  type Values,
} from '../../src/modules/rooms/index.ts'
import { playDemo, stands } from '../support/play-demo.ts'
import { openRoomWorld, wordsOf, type RoomWorld } from '../support/rooms.ts'

let world: RoomWorld
const MANAGER = 'Morgan Hale'

beforeAll(async () => {
  world = await openRoomWorld()
})
afterAll(() => world.drop())

async function play(pathway: Pathway, room: Omit<DemoRoom, 'children' | 'openedOn'>) {
  const openedOn = room.steps[0]?.day ?? ''
  const children = [{ name: 'Wren Talbot-Made', born: '2016-01-04' }]
  await playDemo(world, pathway, { ...room, openedOn, children })
}

const record = (code: string, day: string, values: Values): DemoStep => ({
  record: code,
  day,
  values,
})

const incident = (aware: string, day: string) =>
  record('incident', day, {
    'aware-on': aware,
    harm: ['physical'],
    summary: 'A child was badly hurt at home.',
    'told-by': 'Severnshire Acute Hospitals',
    'others-at-risk': no(),
  })

const boardCriteria = (day: string, concern: ReturnType<typeof yes> | ReturnType<typeof no>) =>
  record('board-criteria', day, {
    'tested-on': day,
    group: 'Serious case review group',
    'abuse-or-neglect': yes('The injury is not explained.'),
    died: no(),
    'seriously-harmed': yes('A fracture of the skull.'),
    concern,
  })

const decided = (day: string, decision: string, advice = 'review') =>
  record('decision', day, {
    'decided-on': day,
    decision,
    advice,
    'decided-by': 'As the law of the day says',
  })

test('in 2017 serious harm without concern about working together meets no criteria, and no review is held', async () => {
  const name = 'Harm without concern, 2017'
  await play(caseReviewsPathway, {
    name,
    steps: [
      incident('2017-05-02', '2017-05-03'),
      record('board-notification', '2017-05-03', {
        'notified-on': '2017-05-03',
        by: 'Severnshire Council',
      }),
      boardCriteria('2017-05-20', no('Agencies acted together at once.')),
      decided('2017-05-22', 'none', 'no-review'),
      { move: 'no-review-board', day: '2017-05-22', reason: 'The criteria are not met.' },
    ],
  })
  expect((await stands(world, caseReviewsPathway, name, '2017-06-01')).room.state).toBe('closed')
})

test('a review cannot be held against the test of its era, whoever decides', async () => {
  const steps = (reviewed: string): DemoStep[] => [
    incident('2017-05-02', '2017-05-03'),
    record('board-notification', '2017-05-03', {
      'notified-on': '2017-05-03',
      by: 'Severnshire Council',
    }),
    boardCriteria('2017-05-20', no('Agencies acted together at once.')),
    decided('2017-05-22', reviewed),
    { move: 'hold-review-board', day: '2017-05-22', reason: 'Wanted.' },
  ]
  await expect(
    play(caseReviewsPathway, { name: 'Against the test', steps: steps('serious-case-review') }),
  ).rejects.toThrow(/criteria/i)
  await expect(
    play(caseReviewsPathway, { name: 'Against the law', steps: steps('practice-review') }),
  ).rejects.toThrow('The Board’s review is the serious case review.')
})

test('a review the Board began in the transition stays the Board’s, with its months and the grace of its end', async () => {
  const name = 'Begun in the transition'
  await play(caseReviewsPathway, {
    name,
    steps: [
      incident('2019-08-28', '2019-09-02'),
      record('board-notification', '2019-09-02', {
        'notified-on': '2019-09-02',
        by: 'Severnshire Council',
      }),
      boardCriteria('2019-09-20', yes('Nobody passed the doubt on.')),
      decided('2019-09-25', 'serious-case-review'),
      { move: 'hold-review-board', day: '2019-09-25', reason: 'The criteria are met.' },
      record('arrangements-began', '2019-09-29', { 'began-on': '2019-09-29' }),
    ],
  })
  const { due, room } = await stands(world, caseReviewsPathway, name, '2020-01-06')
  expect(room.stage).toBe('under-way')
  expect([...due.values()]).toContain('2020-09-29')
})

test('in 2026 the same harm is for the partners, and publication waits on the clock page until nothing holds it', async () => {
  const name = 'Practice review, 2026'
  const steps: DemoStep[] = [
    incident('2026-01-05', '2026-01-08'),
    record('panel-notification', '2026-01-08', {
      'notified-on': '2026-01-08',
      'partners-told': yes(),
    }),
    record('partners-criteria', '2026-01-14', {
      'tested-on': '2026-01-14',
      group: 'Rapid review group',
      'abuse-or-neglect': yes('The injury is not explained.'),
      died: no(),
      'seriously-harmed': yes('A fracture of the skull.'),
      weighed: ['improvement'],
    }),
    record('rapid-review', '2026-01-26', {
      'completed-on': '2026-01-26',
      'sent-on': '2026-01-27',
      facts: 'A child was badly hurt.',
      'safe-now': 'The child lives elsewhere.',
      learning: 'Bruising was explained away.',
      review: yes('There is more to learn.'),
      national: no(),
    }),
    decided('2026-02-02', 'practice-review'),
    {
      move: 'hold-review-partners',
      day: '2026-02-02',
      reason: 'There is more to learn.',
      dissent: 'Health thought the rapid review enough.',
    },
    scoped('2026-02-09', {
      from: '2025-01-01',
      to: '2026-01-05',
      why: 'The year before.',
      agencies: ['Severn Vale Police'],
      due: '2026-03-31',
      lines: ['What was known?'],
    }),
    authored('2026-02-10', 'Hester Quillan', 'systems'),
    record('family', '2026-03-02', {
      'spoken-on': '2026-03-02',
      who: 'mother',
      how: 'met',
      said: 'She was not heard.',
    }),
    recommended('2026-06-08', '1', {
      text: 'One policy on bruising holds for everybody.',
      themes: ['thresholds'],
      owner: 'Severn Vale Police',
      action: 'Write and teach one policy on bruising.',
      due: '2027-03-31',
      difference: 'An audit finds none missed.',
    }),
    record('report', '2026-06-15', {
      'finished-on': '2026-06-15',
      'accepted-by': 'The partners',
      missing: 'The police had nothing to give.',
      recommends: yes(),
    }),
    { move: 'complete', day: '2026-06-15', reason: '' },
    beside('2026-06-16', '1', {
      kind: 'criminal-proceedings',
      what: 'Trial of an adult',
      contact: 'The officer in the case',
      holds: yes('It could harm the trial.'),
      next: '2026-07-20',
    }),
    { move: 'hold-publication-partners', day: '2026-06-16', reason: 'The trial.' },
  ]
  await play(caseReviewsPathway, { name, steps })
  const { due, room, facts } = await stands(world, caseReviewsPathway, name, '2026-06-20')
  // Notified within 5 working days of becoming aware; reviewed within 15 of the notification; six months from deciding.
  expect([...due.values()]).toEqual(
    expect.arrayContaining(['2026-01-12', '2026-01-29', '2026-08-02', '2026-07-20']),
  )
  expect(facts.moves.map(({ dissent }) => dissent)).toContain(
    'Health thought the rapid review enough.',
  )
  const manager = await world.visit(MANAGER)
  const clocks = wordsOf((await manager.get('/clocks')).body)
  expect(clocks).toContain('Ask after process 1')
  const held = wordsOf((await manager.get(`/rooms/${room.id}/learning`)).body)
  expect(held).toContain('publication is held')
  expect(held).not.toContain('Write and teach one policy')
  const learn = () =>
    world.as(MANAGER, async (context) => {
      const [one] = (await listRooms(context.tx)).filter(({ id }) => id === room.id)
      if (!one) throw new Error('It is gone.')
      const leaving = {
        pathway: caseReviewsPathway,
        room: one,
        facts: await getFacts(context, one),
      }
      return releaseLearning(context, leaving, {
        words: 'Write and teach one policy on bruising.',
        owner: 'Severn Vale Police',
        due: '2030-03-31',
        agencyId: null,
      })
    })
  expect(await learn()).toEqual([
    expect.objectContaining({ message: expect.stringContaining('held') as string }),
  ])
  const published: DemoStep[] = [
    askedAfter('2026-07-20', '1', 'ended', 'The trial is over.'),
    record('publication', '2026-07-20', {
      'publication-day': '2026-08-03',
      where: 'The partnership’s website',
      form: 'report',
      anonymous: yes(),
      'family-told': yes(),
      'available-until': '2027-08-03',
    }),
    record('copy-to-panel', '2026-07-21', { 'sent-on': '2026-07-21', to: ['panel', 'secretary'] }),
    { move: 'publish-partners', day: '2026-08-03', reason: 'Nothing holds it.' },
  ]
  const twin = 'Practice review, published'
  await play(caseReviewsPathway, { name: twin, steps: [...steps, ...published] })
  const out = await stands(world, caseReviewsPathway, twin, '2026-08-04')
  expect(out.room.stage).toBe('published')
  const page = await manager.get(`/rooms/${out.room.id}/learning`)
  expect(wordsOf(page.body)).toContain('Write and teach one policy on bruising.')
  const taken = await manager.get(`/rooms/${out.room.id}/learning?take=Recommendation%201`)
  expect(taken.body).toContain('value="2027"')
  const sent = await manager.send(`/rooms/${out.room.id}/learning?take=Recommendation%201`, {
    words: 'Write and teach one policy on bruising.',
    owner: 'Severn Vale Police',
    'due-day': '31',
    'due-month': '3',
    'due-year': '2027',
  })
  expect(sent.statusCode).toBe(303)
  const after = wordsOf((await manager.get(`/rooms/${out.room.id}/learning`)).body)
  expect(after).toContain('What has left this room')
  expect(after).not.toContain('not in the work programme yet')
})
