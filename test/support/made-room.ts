import { ageOn, type Day } from '../../src/knowledge/law/index.ts'
import type { DemoAgency, DemoRoom, DemoStep } from '../../src/demo/rooms/demo-room.ts'
import { asTyped, readQuestions, type Question } from '../../src/modules/asks/index.ts'
import {
  textIn,
  type AgeBand,
  type AgencyReport,
  type MoveMade,
  type Pathway,
  type RoomChild,
  type RoomFacts,
  type RoomRecord,
  type Values,
} from '../../src/modules/rooms/index.ts'

/** The demonstration's agencies as its directory names them. */
export const DEMO_AGENCIES: Readonly<Record<DemoAgency, string>> = {
  council: 'Severnshire Council',
  police: 'Severn Vale Police',
  hospitals: 'Severnshire Acute Hospitals',
  icb: 'Severnshire Integrated Care Board',
  schools: 'Severnshire Schools Forum',
  probation: 'Severnshire Probation',
}

/** A record as a test writes it: its code, its answers, the child's place from 0. */
export interface MadeRecord {
  readonly code: string
  readonly values: Values
  readonly child?: number
}

interface Made {
  readonly records?: readonly MadeRecord[]
  readonly ages?: readonly (AgeBand | null)[]
  readonly reports?: readonly AgencyReport[]
  readonly today: Day
  readonly stage?: string
}

/** In: what happened in a room. Out: its facts, as the engine would give them. */
export function madeRoom(pathway: Pathway, made: Made): RoomFacts {
  const { records = [], ages = [], reports = [], today, stage = pathway.first } = made
  const children = ages.map((ageBand, at) => childAt(at, ageBand))
  return {
    room: roomAt(pathway, today, stage),
    records: inOrder(
      records.map((one, at) => recordOf(pathway, one, today, `record-${at}`, children)),
    ),
    moves: [],
    children,
    reports,
    today,
  }
}

interface Played {
  readonly facts: RoomFacts
  /** What the engine would have refused, and why. */
  readonly problems: readonly string[]
}

/** Goes through a made-up case step by step, as its people would, up to a day. */
export function playRoom(pathway: Pathway, room: DemoRoom, today: Day): Played {
  const problems: string[] = []
  const children = room.children.map(({ born }, at) =>
    childAt(at, born ? bandOf(born, today) : null),
  )
  let facts: RoomFacts = {
    room: roomAt(pathway, room.openedOn, pathway.first),
    records: [],
    moves: [],
    children,
    reports: [],
    today: room.openedOn,
  }
  for (const [at, step] of room.steps.entries()) {
    if (step.day > today) break
    const say = (message: string) =>
      problems.push(`${room.name}, step ${at + 1} of ${step.day}: ${message}`)
    if (step.day < facts.today) say('it comes before the step before it.')
    facts = { ...facts, today: step.day }
    facts = { ...facts, ...play(pathway, step, facts, `${room.name}-${at}`, say) }
  }
  return { facts: { ...facts, today }, problems }
}

function play(
  pathway: Pathway,
  step: DemoStep,
  facts: RoomFacts,
  id: string,
  say: (message: string) => void,
): Partial<RoomFacts> {
  if ('move' in step) return playMove(pathway, step, facts, say)
  if ('report' in step) {
    const form = pathway.agencyForms.find(({ code }) => code === step.report)
    if (!form) say(`there is no form ${step.report}.`)
    else readBack(form.questions, step.values, step.day, say)
    const child = step.child === undefined ? null : (facts.children[step.child]?.id ?? null)
    const report: AgencyReport = {
      id,
      code: step.report,
      agencyId: step.agency,
      agency: DEMO_AGENCIES[step.agency],
      childId: child,
      state: 'submitted',
      submittedOn: step.day,
      values: step.values,
    }
    return { reports: [...facts.reports, report] }
  }
  const asked = pathway.records.find(({ code }) => code === step.record)
  if (!asked) {
    say(`nothing is recorded as ${step.record}.`)
    return {}
  }
  if (asked.stages && !asked.stages.includes(facts.room.stage))
    say(`${step.record} can’t be recorded in the stage ${facts.room.stage}.`)
  if (asked.perChild && !facts.children[step.child ?? -1])
    say(`${step.record} is about a child, and names none of the room.`)
  readBack(asked.questions, step.values, step.day, say)
  const of = step.child === undefined ? null : (facts.children[step.child]?.id ?? null)
  for (const { question, message } of asked.check?.(step.values, facts, of) ?? [])
    say(`${step.record}, ${question}: ${message}`)
  const made = { code: step.record, values: step.values, ...pick(step) }
  const record = recordOf(pathway, made, step.day, id, facts.children)
  const kept = asked.many
    ? facts.records
    : facts.records.filter((one) => one.code !== record.code || one.childId !== record.childId)
  return { records: inOrder([...kept, record]) }
}

function playMove(
  pathway: Pathway,
  step: Extract<DemoStep, { move: string }>,
  facts: RoomFacts,
  say: (message: string) => void,
): Partial<RoomFacts> {
  const move = pathway.moves.find(({ code }) => code === step.move)
  const { room } = facts
  if (!move?.from.includes(room.stage)) {
    say(`the step ${step.move} can’t be taken from ${room.stage}.`)
    return {}
  }
  if (move.reason && step.reason.trim() === '') say(`${step.move} needs a reason.`)
  for (const need of move.needs?.(facts) ?? []) say(`${step.move}: ${need}`)
  const closed = pathway.stages.find(({ id }) => id === move.to)?.closed
  const made: MoveMade = {
    code: move.code,
    from: room.stage,
    to: move.to,
    on: step.day,
    by: 'somebody',
    reason: step.reason,
    dissent: step.dissent ?? '',
    at: `${step.day}T12:00:00Z`,
  }
  return {
    moves: [...facts.moves, made],
    room: {
      ...room,
      stage: move.to,
      version: room.version + 1,
      state: closed ? 'closed' : 'open',
      closedOn: closed ? step.day : null,
    },
  }
}

/** Reads values back through the form’s own questions: what is read must be what was written. */
function readBack(
  questions: readonly Question[],
  values: Values,
  today: Day,
  say: (message: string) => void,
): void {
  const typed = new Map<string, NonNullable<ReturnType<typeof asTyped>>>()
  for (const [id, value] of Object.entries(values)) {
    const question = questions.find((one) => one.id === id)
    const fields = question && asTyped(question, value)
    if (fields) typed.set(id, fields)
    else say(`“${id}” is no answer to a question of the form.`)
  }
  const of = (name: string) => typed.get(name.replace(/^q-/, '').replace(/\..*$/, ''))
  const read = readQuestions(
    questions,
    {
      text: (name) => of(name)?.text(name) ?? '',
      all: (name) => of(name)?.all(name) ?? [],
      has: (name) => of(name)?.has(name) ?? false,
    },
    today,
  )
  for (const { field, message } of read.errors) say(`${field}: ${message}`)
  for (const id of Object.keys(values))
    if (JSON.stringify(read.values[id]) !== JSON.stringify(values[id]) && read.errors.length === 0)
      say(`“${id}” is not asked, or reads otherwise.`)
}

const pick = ({ child }: { readonly child?: number }) => (child === undefined ? {} : { child })

function recordOf(
  pathway: Pathway,
  { code, values, child }: MadeRecord,
  day: Day,
  id: string,
  children: readonly RoomChild[],
): RoomRecord {
  const asked = pathway.records.find((one) => one.code === code)
  return {
    id,
    code,
    version: asked?.version ?? 1,
    on: (asked?.on && textIn(values, asked.on)) || day,
    time: (asked?.time && textIn(values, asked.time)) || null,
    childId: child === undefined ? null : (children[child]?.id ?? null),
    agencyId: null,
    agency: null,
    by: 'somebody',
    at: `${day}T12:00:00Z`,
    values,
  }
}

const inOrder = (records: readonly RoomRecord[]) =>
  records.toSorted((a, b) => a.on.localeCompare(b.on))

const childAt = (at: number, ageBand: AgeBand | null): RoomChild => ({
  id: `child-${at}`,
  ref: `Child ${at + 1}`,
  ageBand,
})

function bandOf(born: Day, today: Day): AgeBand {
  const age = ageOn(born, today)
  if (age < 1) return 'under-1'
  if (age < 5) return '1-4'
  if (age < 10) return '5-9'
  if (age < 16) return '10-15'
  return age < 18 ? '16-17' : '18-plus'
}

function roomAt(pathway: Pathway, openedOn: Day, stage: string): RoomFacts['room'] {
  return {
    id: 'room',
    pathway: pathway.code,
    parentId: null,
    standing: false,
    reference: `${pathway.prefix}-TEST`,
    name: '',
    state: 'open',
    stage,
    version: 1,
    openedOn,
    closedOn: null,
  }
}
