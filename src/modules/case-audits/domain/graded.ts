import type { Day } from '../../../knowledge/law/index.ts'
import {
  lastOf,
  numberIn,
  recordsOf,
  textIn,
  yesNoIn,
  type AgencyReport,
  type RoomChild,
  type RoomFacts,
  type RoomRecord,
} from '../../rooms/index.ts'
import { keyOf } from './sampling/read-frame.ts'
import { sampleOf } from './sampling/sample-of.ts'

export type Order = 'yes' | 'no' | 'not-known' | 'not-asked'

/** A child of the room who stands for a case of the sample. */
export interface Case {
  readonly child: RoomChild
  readonly reference: string
  readonly order: Order
  /** How many agencies’ forms are expected. */
  readonly forms: number
}

/** A case whose grade the meeting has agreed: audited, that is. */
export interface Graded extends Case {
  readonly grade: number
  readonly on: Day
}

/** Out: the cases of the sample for which a child of the room stands, in the order of its children. */
export function casesOf(facts: RoomFacts): readonly Case[] {
  const inSample = new Set(sampleOf(facts)?.cases.map(keyOf))
  return facts.children.flatMap((child) => {
    const record = lastFor(facts, 'audited-case', child.id)
    const reference = textIn(record?.values, 'reference')
    if (!record || !inSample.has(keyOf(reference))) return []
    const order = ORDERS.find((one) => one === textIn(record.values, 'order')) ?? 'not-asked'
    return [{ child, reference, order, forms: numberIn(record.values, 'forms') ?? 0 }]
  })
}

const ORDERS: readonly Order[] = ['yes', 'no', 'not-known', 'not-asked']

/** Out: the cases whose grade was agreed. */
export function gradedOf(facts: RoomFacts): readonly Graded[] {
  return casesOf(facts).flatMap((one) => {
    const record = lastFor(facts, 'moderated-grade', one.child.id)
    const grade = numberIn(record?.values, 'grade')
    return record && grade !== null ? [{ ...one, grade, on: record.on }] : []
  })
}

/** In: a child. Out: the record of that code that happened last to it. */
export function lastFor(facts: RoomFacts, code: string, childId: string): RoomRecord | undefined {
  return recordsOf(facts, code).findLast((record) => record.childId === childId)
}

/** In: a child. Out: the forms agencies have sent in, one for each agency. */
export function formsFor(facts: RoomFacts, childId: string | null): readonly AgencyReport[] {
  const sent = facts.reports.filter(
    (one) => one.state === 'submitted' && one.code === 'agency-audit' && one.childId === childId,
  )
  return [...new Map(sent.map((one) => [one.agencyId, one])).values()]
}

/** How good an agency finds its own part; null where it did not know the child. */
export function ownGrade({ values }: AgencyReport): number | null {
  return yesNoIn(values, 'known') === 'yes' ? numberIn(values, 'overall-grade') : null
}

/** How many forms of a case have neither come nor been given up. */
export function formsOutstanding(facts: RoomFacts, { child, forms }: Case): number {
  const missing = recordsOf(facts, 'form-missing').filter(({ childId }) => childId === child.id)
  return Math.max(0, forms - formsFor(facts, child.id).length - missing.length)
}

/** The grade of the whole audit; null until the meeting has agreed it. */
export function overallGrade(facts: RoomFacts): number | null {
  return numberIn(lastOf(facts, 'overall-grade')?.values, 'grade')
}

/** Whether nobody graded the work of their own agency; false where no form says who read the file. */
export function isIndependent(facts: RoomFacts): boolean {
  const auditors = gradedOf(facts)
    .flatMap(({ child }) => formsFor(facts, child.id))
    .filter((form) => ownGrade(form) !== null)
    .map(({ values }) => textIn(values, 'auditor'))
  return (
    auditors.length > 0 && auditors.every((one) => one === 'other-agency' || one === 'independent')
  )
}
