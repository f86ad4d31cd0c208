import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { readPeriod } from '../../knowledge/law/index.ts'
import { asTyped, fieldOf, readQuestions, type Question } from '../../modules/asks/index.ts'
import {
  caseOf,
  childDeathsPathway,
  lookBack,
  nationalStudyFrom,
  shareable,
  themeOf,
} from '../../modules/child-deaths/index.ts'
import type { MoveMade, Pathway, RoomFacts, RoomRecord, Values } from '../../modules/rooms/index.ts'
import { CHILD_DEATH_PANEL } from './child-death-panel.ts'
import { CHILD_DEATHS, makeChildDeaths } from './child-deaths.ts'
import type { DemoRoom, DemoStep } from './demo-room.ts'

const YEAR = readPeriod('2017-18') ?? { name: '', first: '', last: '' }
const { records, panel, moves, agencyForms, figures } = childDeathsPathway
const duplicatesOf: NonNullable<Pathway['duplicates']> = (one, others) =>
  childDeathsPathway.duplicates?.(one, others) ?? []

/** What somebody who typed these answers would be told; and whether everything typed was asked. */
function typedProblems(questions: readonly Question[], values: Values, today: string): string[] {
  const parts = questions.flatMap((question) => {
    const value = values[question.id]
    if (value === undefined) return []
    const typed = asTyped(question, value)
    return typed ? [[fieldOf(question.id), typed] as const] : []
  })
  const of = (name: string) =>
    parts.find(([field]) => name === field || name.startsWith(`${field}.`))?.[1]
  const read = readQuestions(
    questions,
    {
      text: (name) => of(name)?.text(name) ?? '',
      all: (name) => of(name)?.all(name) ?? [],
      has: (name) => of(name)?.has(name) ?? false,
    },
    today,
  )
  const lost = Object.keys(values).filter((id) => !isDeepStrictEqual(read.values[id], values[id]))
  return [
    ...lost.map((id) => `${id} is not read as it was written.`),
    ...read.errors.map(({ field, message }) => `${field}: ${message}`),
  ]
}

/** Goes through a room as the engine does. Out: its facts at the end, and everything refused on the way. */
function walk(room: DemoRoom, at: number): { facts: RoomFacts; problems: readonly string[] } {
  const problems: string[] = []
  let facts: RoomFacts = {
    room: {
      id: String(at),
      pathway: childDeathsPathway.code,
      parentId: null,
      standing: false,
      reference: `CD-DEMO-${String(at).padStart(4, '0')}`,
      name: room.name,
      state: 'open',
      stage: childDeathsPathway.first,
      version: 1,
      openedOn: room.openedOn,
      closedOn: null,
    },
    records: [],
    moves: [],
    children: [],
    reports: [],
    today: room.openedOn,
  }
  for (const step of room.steps) {
    if (step.day < facts.today) problems.push(`${step.day} comes after ${facts.today}.`)
    facts = { ...facts, today: step.day }
    if (facts.room.state === 'closed') problems.push(`On ${step.day} the room is closed.`)
    if ('move' in step) facts = moved(facts, step, problems)
    else if ('record' in step) facts = recorded(facts, step, problems)
    else facts = reported(facts, step, problems)
  }
  return { facts: { ...facts, today: '2018-03-31' }, problems }
}

type Of<Key extends string> = Extract<DemoStep, Readonly<Record<Key, unknown>>>

function moved(facts: RoomFacts, step: Of<'move'>, problems: string[]): RoomFacts {
  const move = moves.find(({ code }) => code === step.move)
  const stage = childDeathsPathway.stages.find(({ id }) => id === move?.to)
  if (!move || !stage) throw new Error(step.move)
  if (!move.from.includes(facts.room.stage))
    problems.push(`${move.code} is not possible in ${facts.room.stage}.`)
  if (move.reason && step.reason === '') problems.push(`${move.code} needs a reason.`)
  problems.push(...(move.needs?.(facts) ?? []))
  const made: MoveMade = {
    code: move.code,
    from: facts.room.stage,
    to: move.to,
    on: step.day,
    by: '',
    reason: step.reason,
    dissent: '',
    at: step.day,
  }
  const state = stage.closed ? 'closed' : 'open'
  return {
    ...facts,
    moves: [...facts.moves, made],
    room: { ...facts.room, stage: move.to, state },
  }
}

function recorded(
  facts: RoomFacts,
  { record, day, values }: Of<'record'>,
  problems: string[],
): RoomFacts {
  const form = [...records, ...(panel?.records ?? [])].find(({ code }) => code === record)
  if (!form) throw new Error(record)
  if (form.stages && !form.stages.includes(facts.room.stage))
    problems.push(`${record} is not recorded in ${facts.room.stage}.`)
  problems.push(...typedProblems(form.questions, values, day))
  problems.push(...(form.check?.(values, facts, null) ?? []).map(({ message }) => message))
  const on = form.on === undefined ? undefined : values[form.on]
  const next: RoomRecord = {
    id: `${record}-${facts.records.length}`,
    code: record,
    version: form.version,
    on: typeof on === 'string' ? on : day,
    time: null,
    childId: null,
    agencyId: null,
    agency: null,
    by: '',
    at: day,
    values,
  }
  const kept = facts.records.filter(({ code }) => form.many || code !== record)
  return { ...facts, records: [...kept, next].sort((a, b) => a.on.localeCompare(b.on)) }
}

function reported(facts: RoomFacts, step: Of<'report'>, problems: string[]): RoomFacts {
  const form = agencyForms.find(({ code }) => code === step.report)
  if (!form) throw new Error(step.report)
  if (form.when?.(facts) === false) problems.push(`${step.report} is not offered in this case.`)
  problems.push(...typedProblems(form.questions, step.values, step.day))
  const report = {
    id: `${step.report}-${facts.reports.length}`,
    code: step.report,
    agencyId: step.agency,
    agency: step.agency,
    childId: null,
    state: 'submitted' as const,
    submittedOn: step.day,
    values: step.values,
  }
  return { ...facts, reports: [...facts.reports, report] }
}

const walked = CHILD_DEATHS.map(walk)
const facts = walked.map((one) => one.facts)
const counted = new Map(figures?.ofRooms(facts, YEAR).map(({ id, measure }) => [id, measure]))
const value = (id: string) => counted.get(`child-deaths.${id}`)?.value

describe('the child deaths of Severnshire', () => {
  test('are 40 cases, in which nothing is refused', () => {
    expect(CHILD_DEATHS).toHaveLength(40)
    expect(walked.flatMap(({ problems }) => problems)).toEqual([])
  })

  test('give the totals of the report for 2017-18', () => {
    expect([value('notified.count'), value('reviewed.count'), value('modifiable.count')]).toEqual([
      25, 25, 11,
    ])
    expect(counted.get('child-deaths.modifiable.percent')).toMatchObject({
      numerator: 11,
      denominator: 25,
      value: 44,
    })
  })

  test('the four bases differ, and reconcile', () => {
    expect(value('died.count')).toBe(23)
    expect(value('notified-and-reviewed.count')).toBe(13)
    expect(value('notified-and-waiting.count')).toBe(12)
    expect(value('reviewed-notified-earlier.count')).toBe(12)
    expect(value('backlog.count')).toBe(13)
    expect(value('backlog-held-up.count')).toBe(4)
    expect(value('backlog-for-panel.count')).toBe(9)
    expect(value('backlog-over-12-months.count')).toBe(1)
    expect(value('non-resident-notified.count')).toBe(1)
    expect(value('inadequate.count')).toBe(1)
  })

  test('have the shape of a county’s: three in five under 1 year, three in four boys', () => {
    const rows = (id: string) => counted.get(`child-deaths.${id}`)?.rows?.map((row) => row.value)
    expect(rows('notified.by-age')).toEqual([12, 3, 3, 2, 2, 3])
    expect(rows('notified.by-sex')).toEqual([6, 19, 0])
  })

  test('each child was born on a day that goes with the age at death', () => {
    const days = { '0-27-days': [0, 27], '28-364-days': [28, 364] } as const
    for (const [at, room] of CHILD_DEATHS.entries()) {
      const one = facts[at] && caseOf(facts[at])
      const born = room.children[0]?.born ?? ''
      const lived = (Date.parse(one?.died ?? '') - Date.parse(born)) / 86_400_000
      const [least, most] =
        one?.age === '0-27-days' || one?.age === '28-364-days'
          ? days[one.age]
          : (one?.age?.split('-').map((years, end) => (Number(years) + end) * 365.25) ?? [])
      expect(lived, `${one?.reference} ${one?.age}`).toBeGreaterThanOrEqual((least ?? NaN) - 1)
      expect(lived, `${one?.reference} ${one?.age}`).toBeLessThanOrEqual((most ?? NaN) + 1)
    }
  })

  test('are the same every time', () => {
    expect(makeChildDeaths()).toEqual(CHILD_DEATHS)
  })

  test('one was notified twice under a name spelt otherwise, and is found', () => {
    const identity = (room: DemoRoom | undefined, reference: string) => ({
      reference,
      fields: { name: room?.children[0]?.name ?? '', born: room?.children[0]?.born ?? '' },
      on:
        room?.steps.flatMap((step) =>
          'record' in step && step.record === 'death' ? [String(step.values['died-on'])] : [],
        )[0] ?? null,
    })
    const others = CHILD_DEATHS.slice(0, -1).map((room, at) => identity(room, String(at)))
    const found = duplicatesOf(identity(CHILD_DEATHS.at(-1), 'again'), others)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ strength: 'likely' })
    expect(found[0]?.reasons[0]).toContain('The names are close')
  })

  test('no other two look like one child', () => {
    const rooms = CHILD_DEATHS.slice(0, -1).map((room, at) => ({
      reference: String(at),
      fields: { name: room.children[0]?.name ?? '', born: room.children[0]?.born ?? '' },
      on: facts[at]?.records.find(({ code }) => code === 'death')?.on ?? null,
    }))
    for (const room of rooms)
      expect(
        duplicatesOf(
          room,
          rooms.filter((other) => other !== room),
        ),
      ).toEqual([])
  })

  test('hold good practice in words that may be shared', () => {
    const shared = facts.flatMap(({ records: all }) =>
      all.flatMap(({ code, values }) =>
        code === 'good-practice' ? (shareable(values) ?? []) : [],
      ),
    )
    expect(shared).toHaveLength(2)
  })
})

describe('the panel of Severnshire', () => {
  const { facts: room, problems } = walk(
    { name: 'Panel', openedOn: '2017-05-18', children: [], steps: CHILD_DEATH_PANEL },
    99,
  )

  test('records its meetings, actions and studies without a fault', () => {
    expect(problems).toEqual([])
    expect(room.records.filter(({ code }) => code === 'meeting')).toHaveLength(6)
  })

  test('looks back on suicide over all its years, with a study beside', () => {
    const study = room.records.find(({ code }) => code === 'national-study')
    const back = lookBack(
      facts.flatMap((one) => caseOf(one) ?? []),
      themeOf('suicide'),
      study ? [nationalStudyFrom(study.values)] : [],
    )
    expect([back.cases, back.waiting]).toEqual([4, 1])
    expect(back.tables[0]?.rows.map(({ label, words }) => [label, words])).toEqual([
      ['2015-16', '1 of 4'],
      ['2016-17', '2 of 4'],
      ['2017-18', '1 of 4'],
    ])
    expect(back.studies[0]?.beside.map(({ here }) => here)).toEqual([
      '2 of 4',
      '1 of 4',
      '0 of 4',
      '2 of 4',
      'Not counted here',
    ])
    const recorded = room.records.find(({ code }) => code === 'look-back')?.values
    expect(recorded?.['cases']).toBe(back.cases)
  })
})
