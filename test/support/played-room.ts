import type { DemoAgency, DemoRoom, DemoStep } from '../../src/demo/rooms/demo-room.ts'
import { asTyped, fieldOf, readQuestions, type Question } from '../../src/modules/asks/index.ts'
import {
  textIn,
  type AgencyReport,
  type MoveMade,
  type Pathway,
  type Recordable,
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

/** What a test says of a room: each record by its code and answers, in any order. */
export interface Told {
  readonly records?: readonly (readonly [code: string, values: Values])[]
  readonly moves?: readonly (Pick<MoveMade, 'code' | 'to' | 'on'> & Partial<MoveMade>)[]
  readonly reports?: readonly (Pick<AgencyReport, 'code' | 'agency' | 'submittedOn'> &
    Partial<AgencyReport>)[]
  readonly today: string
  readonly openedOn?: string
  readonly reference?: string
  readonly standing?: boolean
}

/** Facts of a room as the engine would give them: records in the order in which they happened. */
export function factsOf(pathway: Pathway, told: Told): RoomFacts {
  const { moves = [], reports = [], today } = told
  const stage = moves.at(-1)?.to ?? pathway.first
  const closed = pathway.stages.some(({ id, closed }) => id === stage && closed)
  return {
    room: {
      id: told.reference ?? 'room',
      pathway: pathway.code,
      parentId: null,
      standing: told.standing ?? false,
      reference: told.reference ?? `${pathway.prefix}-TEST-0001`,
      name: '',
      state: closed ? 'closed' : 'open',
      stage,
      version: 1 + moves.length,
      openedOn: told.openedOn ?? today,
      closedOn: closed ? (moves.at(-1)?.on ?? null) : null,
    },
    records: inOrder(
      (told.records ?? []).map(([code, values], at) => recordOf(pathway, code, values, at, today)),
    ),
    moves: moves.map((move) => ({
      from: '',
      by: 'Somebody',
      reason: 'Because.',
      dissent: '',
      at: move.on,
      ...move,
    })),
    children: [],
    reports: reports.map((report, at) => ({
      id: `report-${at}`,
      agencyId: report.agency,
      childId: null,
      state: 'submitted',
      values: {},
      ...report,
    })),
    today,
  }
}

function recordablesOf({ records, panel }: Pathway): readonly Recordable[] {
  return [...records, ...(panel?.records ?? [])]
}

function recordOf(pathway: Pathway, code: string, values: Values, at: number, day: string) {
  const { on = '' } = recordablesOf(pathway).find((one) => one.code === code) ?? {}
  const made: RoomRecord = {
    id: `record-${at}`,
    code,
    version: 1,
    on: textIn(values, on) || day,
    time: null,
    childId: null,
    agencyId: null,
    agency: null,
    by: 'Somebody',
    at: day,
    values,
  }
  return made
}

function inOrder(records: readonly RoomRecord[]): readonly RoomRecord[] {
  return [...records].sort((a, b) => a.on.localeCompare(b.on))
}

/**
 * A room of the demonstration, played step by step by the rules of its pathway up to a day. Out: its
 * facts on that day, and a sentence for each step that could not have been taken.
 */
export function playRoom(
  pathway: Pathway,
  demo: DemoRoom,
  until: string,
  reference = demo.name,
): { readonly facts: RoomFacts; readonly complaints: readonly string[] } {
  const complaints: string[] = []
  const told = { today: until, openedOn: demo.openedOn, reference }
  let facts = factsOf(pathway, { ...told, today: demo.openedOn })
  let before = demo.openedOn
  for (const step of demo.steps.filter(({ day }) => day <= until)) {
    if (step.day < before) complaints.push(`${demo.name}: ${step.day} comes after ${before}.`)
    before = step.day
    facts = { ...facts, today: step.day }
    if (facts.room.state === 'closed')
      complaints.push(`${demo.name}: ${step.day} is after its end.`)
    const found = problemsOf(pathway, step, facts)
    complaints.push(...found.map((words) => `${demo.name}, ${nameOf(step)}, ${step.day}: ${words}`))
    facts = taken(pathway, step, facts)
  }
  return { facts: { ...facts, today: until }, complaints }
}

function nameOf(step: DemoStep): string {
  if ('record' in step) return step.record
  return 'move' in step ? step.move : step.report
}

function problemsOf(pathway: Pathway, step: DemoStep, facts: RoomFacts): readonly string[] {
  if ('record' in step) {
    const form = recordablesOf(pathway).find(({ code }) => code === step.record)
    if (!form) return ['There is no such form.']
    const others = form.many ? facts : without(facts, form.code)
    return [
      ...(form.stages && !form.stages.includes(facts.room.stage)
        ? [`It can’t be recorded in the stage ${facts.room.stage}.`]
        : []),
      ...(form.when?.(facts) === false ? ['This case does not offer it.'] : []),
      ...answerProblems(form.questions, step.values, step.day),
      ...(form.check?.(step.values, others, null) ?? []).map(({ message }) => message),
    ]
  }
  if ('report' in step) {
    const form = pathway.agencyForms.find(({ code }) => code === step.report)
    return form ? answerProblems(form.questions, step.values, step.day) : ['There is no such form.']
  }
  const move = pathway.moves.find(({ code }) => code === step.move)
  if (!move) return ['There is no such step.']
  return [
    ...(move.from.includes(facts.room.stage)
      ? []
      : [`It can’t be taken from ${facts.room.stage}.`]),
    ...(move.when?.(facts) === false ? ['This case does not offer it.'] : []),
    ...(move.needs?.(facts) ?? []),
    ...(move.reason && step.reason === '' ? ['It needs a reason.'] : []),
    ...(step.dissent && !move.dissent ? ['It does not ask who did not agree.'] : []),
  ]
}

/** Sentences on answers that the form itself would not have taken as they are. */
export function answerProblems(
  questions: readonly Question[],
  values: Values,
  today: string,
): readonly string[] {
  const typed = questions.flatMap((question) => {
    const value = values[question.id]
    const fields = value === undefined ? null : asTyped(question, value)
    return fields ? [{ name: fieldOf(question.id), fields }] : []
  })
  const own = (name: string) =>
    typed.find((one) => name === one.name || name.startsWith(`${one.name}.`))?.fields
  const read = readQuestions(
    questions,
    {
      text: (name) => own(name)?.text(name) ?? '',
      all: (name) => own(name)?.all(name) ?? [],
      has: (name) => own(name)?.has(name) ?? false,
    },
    today,
  )
  return [
    ...read.errors.map(({ field, message }) => `${field}: ${message}`),
    ...Object.keys(values)
      .filter((id) => !questions.some((question) => question.id === id))
      .map((id) => `There is no question ${id}.`),
    ...Object.keys(values)
      .filter((id) => JSON.stringify(read.values[id]) !== JSON.stringify(values[id]))
      .map((id) => `${id} is not read as it was written.`),
  ]
}

function taken(pathway: Pathway, step: DemoStep, facts: RoomFacts): RoomFacts {
  if ('record' in step) {
    const form = recordablesOf(pathway).find(({ code }) => code === step.record)
    const kept = form?.many ? facts : without(facts, step.record)
    const made = recordOf(pathway, step.record, step.values, facts.records.length, step.day)
    const agency = step.agency ? DEMO_AGENCIES[step.agency] : null
    return { ...facts, records: inOrder([...kept.records, { ...made, agency, agencyId: agency }]) }
  }
  if ('report' in step) {
    const agency = DEMO_AGENCIES[step.agency]
    const report: AgencyReport = {
      id: `report-${facts.reports.length}`,
      code: step.report,
      agencyId: agency,
      agency,
      childId: null,
      state: 'submitted',
      submittedOn: step.day,
      values: step.values,
    }
    return { ...facts, reports: [...facts.reports, report] }
  }
  const move = pathway.moves.find(({ code }) => code === step.move)
  const to = move?.to ?? facts.room.stage
  const closed = pathway.stages.some(({ id, closed }) => id === to && closed)
  const made: MoveMade = {
    code: step.move,
    from: facts.room.stage,
    to,
    on: step.day,
    by: 'Somebody',
    reason: step.reason,
    dissent: step.dissent ?? '',
    at: step.day,
  }
  return {
    ...facts,
    moves: [...facts.moves, made],
    room: {
      ...facts.room,
      stage: to,
      state: closed ? 'closed' : 'open',
      closedOn: closed ? step.day : null,
      version: facts.room.version + 1,
    },
  }
}

function without(facts: RoomFacts, code: string): RoomFacts {
  return { ...facts, records: facts.records.filter((one) => one.code !== code) }
}
