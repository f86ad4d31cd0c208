import { expect, test } from 'vitest'
import { factsOf, type Told } from '../../../../test/support/played-room.ts'
import { SHIPPED_ESCALATION } from '../../../knowledge/law/index.ts'
import { checkPathway, clocksOf, type Values } from '../../rooms/index.ts'
import { escalationsPathway, escalationsPathwayOf } from './pathway.ts'

const yes = { answer: 'yes', reason: 'So it is.' } as const
const no = { answer: 'no', reason: 'So it is not.' } as const
type Record = readonly [string, Values]

const facts = (told: Told) => factsOf(escalationsPathway, told)
const clocks = (told: Told) =>
  clocksOf(escalationsPathway, facts(told), new Date(`${told.today}T12:00:00Z`)).map(
    ({ title, due, state }) => [title, due, state],
  )
const missing = (code: string, told: Told) =>
  escalationsPathway.moves.find((one) => one.code === code)?.needs?.(facts(told))
const faults = (code: string, values: Values, told: Told = { today: '2018-03-01' }) =>
  escalationsPathway.records
    .find((one) => one.code === code)
    ?.check?.(values, facts(told), null)
    .map(({ question, message }) => `${question}: ${message}`)

const raised = (number: number, day: string, more: Values = {}): Record => [
  `stage-${number}`,
  { 'raised-on': day, safe: yes, ...more },
]
const answered = (number: number, day: string, settled: typeof yes | typeof no): Record => [
  `stage-${number}-answer`,
  { 'answered-on': day, settled },
]
const at = (stage: string) => [{ code: 'x', to: stage, on: '2018-02-01' }]

test('nothing keeps the pathway of escalations from working', () => {
  expect(checkPathway(escalationsPathway)).toEqual([])
})

test('a partnership’s own policy makes its own stages, forms, steps and clocks', () => {
  const own = escalationsPathwayOf({
    name: 'Ours',
    stages: [
      { title: 'Managers talk', workingDays: 1 },
      { title: 'A meeting decides', workingDays: null },
    ],
  })
  expect(own.stages.map(({ id }) => id)).toEqual(['stage-1', 'stage-2', 'settled', 'withdrawn'])
  expect(own.moves.map(({ code }) => code)).toEqual(['to-stage-2', 'settle', 'withdraw'])
  expect(own.clocks).toMatchObject([
    {
      rule: 'escalation.stage-1',
      own: { amount: 1, source: 'Ours', local: true },
      done: ['stage-1-answer', 'stage-2', 'settle', 'withdraw'],
    },
  ])
  expect(checkPathway(own)).toEqual([])
})

test('each stage has the working days of the policy, in 2018 as in 2026, and says that no law sets them', () => {
  // Good Friday was 30 March, Easter Monday 2 April 2018; in 2026 they are 3 and 6 April.
  expect(clocks({ today: '2018-03-28', records: [raised(1, '2018-03-28')] })).toEqual([
    ['Escalation, stage 1: Managers of both agencies talk', '2018-04-03', 'running'],
  ])
  expect(clocks({ today: '2026-04-01', records: [raised(1, '2026-04-01')] })).toEqual([
    ['Escalation, stage 1: Managers of both agencies talk', '2026-04-07', 'running'],
  ])
  const [clock] = clocksOf(
    escalationsPathway,
    facts({ today: '2026-04-01', records: [raised(1, '2026-04-01')] }),
    new Date('2026-04-01T12:00:00Z'),
  )
  expect(clock).toMatchObject({ local: true, source: SHIPPED_ESCALATION.name })
})

test('a stage ends with its answer, settled or not, or when the next is raised', () => {
  const records = [
    raised(1, '2018-02-05'),
    answered(1, '2018-02-07', no),
    raised(2, '2018-02-09'),
    raised(3, '2018-02-19'),
  ]
  expect(clocks({ today: '2018-02-20', records })).toEqual([
    ['Escalation, stage 1: Managers of both agencies talk', '2018-02-07', 'met'],
    ['Escalation, stage 2: Senior managers meet', '2018-02-16', 'met-late'],
    ['Escalation, stage 3: Senior officers of both agencies decide', '2018-02-21', 'due-soon'],
  ])
})

test('withdrawing ends the clock of the stage it stands at', () => {
  const moves = [{ code: 'withdraw', to: 'withdrawn', on: '2018-02-06' }]
  expect(clocks({ today: '2018-03-01', records: [raised(1, '2018-02-05')], moves })).toEqual([
    ['Escalation, stage 1: Managers of both agencies talk', '2018-02-07', 'met'],
  ])
})

test('the fourth stage has no time in the policy, so the day agreed is watched', () => {
  const records = [raised(4, '2018-02-05', { 'meets-on': '2018-02-20' })]
  expect(clocks({ today: '2018-02-10', records })).toEqual([
    ['An independently chaired meeting decides (stage 4)', '2018-02-20', 'running'],
  ])
})

test('a child who is not safe stands before every clock, and first in what the room says', () => {
  const unsafe = { safe: no, action: 'A worker goes to see the child.', 'action-by': 'The council' }
  const told = { today: '2018-02-05', records: [raised(1, '2018-02-05', unsafe)] }
  expect(clocks(told)[0]).toEqual([
    'The child is not safe: The council acts today',
    '2018-02-05',
    'due-soon',
  ])
  expect(clocks({ ...told, today: '2018-02-06' })[0]?.[2]).toBe('breached')
  expect(escalationsPathway.tells?.(facts(told))[0]).toEqual({
    title: 'The child is not safe meanwhile',
    lines: [
      'This was said at stage 1 on 5 February 2018.',
      'Nobody has said yet that action was taken. Act today.',
    ],
  })
  const acted = (on: string) => ({
    ...told,
    records: [raised(1, '2018-02-05', { ...unsafe, 'acted-on': on })],
  })
  expect(clocks(acted('2018-02-05'))[0]?.[2]).toBe('met')
  expect(escalationsPathway.tells?.(facts(acted('2018-02-05')))[0]?.lines[1]).toBe(
    'Action was taken the same day, by The council.',
  )
  expect(escalationsPathway.tells?.(facts(acted('2018-02-07')))[0]?.lines[1]).toBe(
    'Action was taken on 7 February 2018, by The council.',
  )
})

test('once it is closed, a room says how it ended and no more of the child’s safety', () => {
  const records = [
    raised(1, '2018-02-05', { 'raised-by': 'A', 'raised-with': 'B', theme: 'plan' }),
    answered(1, '2018-02-06', yes),
  ]
  const moves = [{ code: 'settle', to: 'settled', on: '2018-02-06' }]
  expect(escalationsPathway.tells?.(facts({ today: '2018-03-01', records, moves }))).toEqual([
    {
      title: 'What is it about?',
      lines: [
        'A raised it with B.',
        'The plan, or that it drifts.',
        'It was settled at stage 1 on 6 February 2018.',
      ],
    },
  ])
})

test('each form says how long its stage has', () => {
  const intros = escalationsPathway.records.flatMap(({ event, intro }) => (event ? [intro] : []))
  expect(intros).toEqual([
    'Managers of both agencies talk, within 2 working days of the day it is raised.',
    'Senior managers meet, within 5 working days of the day it is raised.',
    'Senior officers of both agencies decide, within 2 working days of the day it is raised.',
    'An independently chaired meeting decides. The policy gives this stage no time of its own, so agree on a day.',
  ])
})

test('an action is asked for wherever the child is not safe, at each stage', () => {
  for (const { code, questions } of escalationsPathway.records.filter(({ event }) => event)) {
    const ids = questions.map(({ id }) => id)
    expect([code, ids.includes('safe')]).toEqual([code, true])
    expect(questions.find(({ id }) => id === 'action')).toMatchObject({
      required: true,
      when: { question: 'safe', is: ['no'] },
    })
  }
})

test('nothing goes on while a child is not safe and nobody has said what was done', () => {
  const records = [raised(1, '2018-02-05', { safe: no }), raised(2, '2018-02-06')]
  const told = { today: '2018-02-06', records, moves: at('stage-1') }
  const sentence = 'At stage 1 the child was not safe. Record the day on which it was acted on.'
  for (const code of ['to-stage-2', 'settle', 'withdraw'])
    expect(missing(code, told)).toContain(sentence)
})

test('the next stage begins once it is raised, and a difference closes once an answer settles it', () => {
  const one = raised(1, '2018-02-05')
  const told = (...records: Record[]) => ({ today: '2018-02-20', records, moves: at('stage-1') })
  expect(missing('to-stage-2', told(one))).toEqual([
    'Record that stage 2 is raised: to whom, and whether the child is safe.',
  ])
  expect(missing('to-stage-2', told(one, raised(2, '2018-02-07')))).toEqual([])
  expect(missing('settle', told())).toEqual([
    'Record that stage 1 was raised.',
    'Record the answer at stage 1 that settled it.',
  ])
  expect(missing('settle', told(one, answered(1, '2018-02-06', no)))).toHaveLength(1)
  expect(missing('settle', told(one, answered(1, '2018-02-06', yes)))).toEqual([])
})

test('a case is named by a number, and a difference lies between two agencies', () => {
  const given = { 'raised-by': 'Severn Vale Police', 'raised-with': ' severn vale  police' }
  expect(faults('stage-1', { 'case-reference': 'Robin', ...given })).toEqual([
    'case-reference: Give a reference with a number in it, such as ES-014. A name is none.',
    'raised-with: Name the other agency. A difference within one agency is settled there.',
  ])
  expect(
    faults('stage-1', { 'case-reference': 'ES-014', 'raised-by': 'A', 'raised-with': 'B' }),
  ).toEqual([])
})

test('a stage is raised after the one before, and not after that settled it', () => {
  const told = (...records: Record[]) => ({ today: '2018-03-01', records })
  expect(faults('stage-2', { 'raised-on': '2018-02-07' }, told())).toEqual([
    'raised-on: Raise stage 1 first.',
  ])
  expect(faults('stage-2', { 'raised-on': '2018-02-04' }, told(raised(1, '2018-02-05')))).toEqual([
    'raised-on: Stage 1 was raised on 5 February 2018. Give that day or a later one.',
  ])
  expect(
    faults(
      'stage-2',
      { 'raised-on': '2018-02-08' },
      told(raised(1, '2018-02-05'), answered(1, '2018-02-06', yes)),
    ),
  ).toEqual(['raised-on: It was settled at stage 1 on 6 February 2018.'])
  expect(
    faults(
      'stage-4',
      { 'raised-on': '2018-02-08', 'meets-on': '2018-02-07' },
      told(raised(3, '2018-02-01')),
    ),
  ).toHaveLength(1)
})

test('an answer comes after its stage was raised', () => {
  const told = { today: '2018-03-01', records: [raised(2, '2018-02-07')] }
  expect(faults('stage-2-answer', { 'answered-on': '2018-02-06' }, told)).toHaveLength(1)
  expect(faults('stage-2-answer', { 'answered-on': '2018-02-07' }, told)).toEqual([])
  expect(faults('stage-1-answer', { 'answered-on': '2018-02-07' }, told)).toEqual([
    'answered-on: Record first that stage 1 was raised.',
  ])
})

test('only a settled difference is evidence, and no more than a document', () => {
  const one = raised(1, '2018-02-05', { theme: 'threshold' })
  expect(escalationsPathway.evidence?.(facts({ today: '2018-02-06', records: [one] }))).toBeNull()
  const settled: Record = [
    'stage-1-answer',
    { 'answered-on': '2018-02-06', settled: yes, outcome: 'changed' },
  ]
  expect(
    escalationsPathway.evidence?.(facts({ today: '2018-02-06', records: [one, settled] })),
  ).toEqual({
    words:
      'A difference between two agencies was settled at stage 1. Threshold: whether the case is serious enough. The agency it was raised with changed what it does.',
    rung: 'documented',
    base: 1,
    independent: false,
  })
})
