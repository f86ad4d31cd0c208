import { caseAuditsPathway } from '../../src/modules/case-audits/index.ts'
import type { AgencyReport, Counted, RoomFacts, Values } from '../../src/modules/rooms/index.ts'
import { madeRoom, type MadeRecord } from './made-room.ts'

/** One child of an audit as a test writes it; what is left out has not happened. */
export interface MadeCase {
  readonly order?: 'yes' | 'no' | 'not-known' | 'not-asked'
  readonly grade?: number
  readonly moderatedOn?: string
  readonly forms?: number
}

interface MadeAudit {
  readonly cases?: readonly MadeCase[]
  readonly records?: readonly MadeRecord[]
  readonly reports?: readonly AgencyReport[]
  readonly draw?: Values
  readonly stage?: string
  readonly reference?: string
  readonly today?: string
}

/** In: an audit’s cases and what else happened. Out: its room; its list has twice as many cases. */
export function madeAudit(made: MadeAudit = {}): RoomFacts {
  const {
    cases = [],
    records = [],
    reports = [],
    stage = 'moderating',
    today = '2018-03-31',
  } = made
  const facts = madeRoom(caseAuditsPathway, {
    ages: cases.map(() => null),
    records: [
      ...(cases.length > 0 || made.draw ? [drawRecord(cases.length, made.draw)] : []),
      ...cases.flatMap((one, child) => caseRecords(one, child)),
      ...records,
    ],
    reports,
    stage,
    today,
  })
  const { reference = facts.room.reference } = made
  return { ...facts, room: { ...facts.room, reference } }
}

/** Case `at` of the list, from 0. Every other one is drawn, as each has a reason beside it. */
export const referenceOf = (at: number) => `C-${at + 1}`

export const DRAWN_ON = '2017-05-02'

function drawRecord(many: number, more: Values = {}): MadeRecord {
  // Chosen, so that the sample is known without drawing: a test of the draw stands elsewhere.
  const frame = Array.from({ length: many * 2 }, (_, at) =>
    at < many ? `${referenceOf(at)}, North, It shows the theme` : referenceOf(at),
  )
  return {
    code: 'draw',
    values: {
      source: 'agency',
      'supplied-by': 'Severn Vale Police, analyst',
      'supplied-on': '2017-05-01',
      population: 'Everybody on the list.',
      frame: frame.join('\n'),
      method: 'purposive',
      size: many,
      seed: 'amber',
      'seed-from': 'The chair',
      'drawn-on': DRAWN_ON,
      ...more,
    },
  }
}

function caseRecords(one: MadeCase, child: number): MadeRecord[] {
  const { order = 'not-asked', grade, moderatedOn = '2017-06-28', forms = 1 } = one
  return [
    {
      code: 'audited-case',
      child,
      values: { reference: referenceOf(child), forms, order, 'added-on': '2017-05-03' },
    },
    ...(grade === undefined
      ? []
      : [
          {
            code: 'moderated-grade',
            child,
            values: { 'moderated-on': moderatedOn, grade, reasons: 'Seen.', dissent: 'none' },
          },
        ]),
  ]
}

/** An agency’s form that was sent in. */
export function madeForm(child: number, agency: string, values: Values = {}): AgencyReport {
  return {
    id: `${agency}-${child}`,
    code: 'agency-audit',
    agencyId: agency,
    agency,
    childId: `child-${child}`,
    state: 'submitted',
    submittedOn: '2017-06-10',
    values: {
      known: { answer: 'yes', reason: '' },
      concern: { answer: 'no', reason: '' },
      auditor: 'other-agency',
      'overall-grade': 3,
      ...values,
    },
  }
}

/** What a form of the pathway has against answers: each question at fault, with its sentence. */
export function faultsOf(
  code: string,
  values: Values,
  facts: RoomFacts,
  child: number | null = null,
): readonly (readonly [question: string, message: string])[] {
  const form = caseAuditsPathway.records.find((one) => one.code === code)
  if (!form) throw new Error(`there is no form ${code}`)
  const childId = child === null ? null : (facts.children[child]?.id ?? null)
  return (form.check?.(values, facts, childId) ?? []).map(
    ({ question, message }) => [question, message] as const,
  )
}

/** What is missing before a step can be taken. */
export function neededFor(code: string, facts: RoomFacts): readonly string[] {
  const move = caseAuditsPathway.moves.find((one) => one.code === code)
  if (!move) throw new Error(`there is no step ${code}`)
  return move.needs?.(facts) ?? []
}

/** An immediate concern about the first child; not told where no day says so. */
export const madeConcern = (reference: string, foundOn: string, toldOn?: string) => ({
  code: 'immediate-concern',
  child: 0,
  values: {
    reference,
    agency: 'Council',
    'found-on': foundOn,
    told: { answer: toldOn ? 'yes' : 'no', reason: '' } as const,
    ...(toldOn ? { 'told-on': toldOn } : {}),
  },
})

/** Figures by id: numerator, denominator and unknown, or why there is none. */
export const inShort = (figures: readonly Counted[]) =>
  Object.fromEntries(
    figures.map(({ id, measure }) => [
      id.replace('case-audits.', ''),
      measure.status === 'known'
        ? [measure.numerator, measure.denominator, measure.unknown]
        : measure.reason,
    ]),
  )
