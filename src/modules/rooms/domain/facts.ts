import type { AnswerValue } from '../../asks/index.ts'

export type { Day } from '../../../knowledge/law/index.ts'
import type { Day } from '../../../knowledge/law/index.ts'

/** Answers by question id; a question not answered has no entry. */
export type Values = Readonly<Record<string, AnswerValue>>

/** One thing recorded in a room, as it stands. What was put right is not among them. */
export interface RoomRecord {
  readonly id: string
  /** The recordable's code. */
  readonly code: string
  readonly version: number
  /** The day it happened; the day of recording where no day is asked. */
  readonly on: Day
  /** The time of day, "14:30", where it is known. */
  readonly time: string | null
  readonly childId: string | null
  readonly agencyId: string | null
  readonly agency: string | null
  /** Who recorded it. */
  readonly by: string
  readonly at: string
  readonly values: Values
}

/** A step that was decided. */
export interface MoveMade {
  readonly code: string
  readonly from: string
  readonly to: string
  readonly on: Day
  readonly by: string
  readonly reason: string
  /** Who did not agree, and why; '' where nobody said so. */
  readonly dissent: string
  readonly at: string
}

/** A child of a room, as everybody in it sees it: never a name. */
export interface RoomChild {
  readonly id: string
  /** "Child 1". */
  readonly ref: string
  readonly ageBand: AgeBand | null
}

export const AGE_BANDS = ['under-1', '1-4', '5-9', '10-15', '16-17', '18-plus'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

export interface AgencyReport {
  readonly id: string
  readonly code: string
  readonly agencyId: string
  readonly agency: string
  readonly childId: string | null
  readonly state: 'draft' | 'submitted'
  readonly submittedOn: Day | null
  readonly values: Values
}

/** A room as its row says it. */
export interface Room {
  readonly id: string
  readonly pathway: string
  readonly parentId: string | null
  readonly standing: boolean
  readonly reference: string
  /** What it is called inside; '' where its reference is enough. */
  readonly name: string
  readonly state: 'open' | 'closed'
  readonly stage: string
  /** Rises with each move, so that two people don't decide at once. */
  readonly version: number
  readonly openedOn: Day
  readonly closedOn: Day | null
}

/** Everything a pathway may ask of one room; nothing in it names a child. */
export interface RoomFacts {
  readonly room: Room
  /** In the order in which they happened. */
  readonly records: readonly RoomRecord[]
  readonly moves: readonly MoveMade[]
  readonly children: readonly RoomChild[]
  readonly reports: readonly AgencyReport[]
  /** What the partnership itself set for this kind of room, in the order in which it holds. */
  readonly policies?: readonly PolicySet[]
  readonly today: Day
}

/** What a partnership itself set for a kind of room, from a day on: the answers to its policy's questions. */
export interface PolicySet {
  readonly from: Day
  readonly values: Values
}

/** In: facts and a code. Out: its records, in the order in which they happened. */
export function recordsOf({ records }: RoomFacts, code: string): readonly RoomRecord[] {
  return records.filter((record) => record.code === code)
}

/** The record of that code that happened last. */
export function lastOf(facts: RoomFacts, code: string): RoomRecord | undefined {
  return recordsOf(facts, code).at(-1)
}

/** The day on which the record of that code happened that happened last. */
export function dayOfLast(facts: RoomFacts, code: string): Day | undefined {
  return lastOf(facts, code)?.on
}

/** In: answers and a question. Out: its text, choice or day; '' where it has none. */
export function textIn(values: Values | undefined, question: string): string {
  const value = values?.[question]
  return typeof value === 'string' ? value : ''
}

/** Out: the number answered, null where none is. */
export function numberIn(values: Values | undefined, question: string): number | null {
  const value = values?.[question]
  return typeof value === 'number' ? value : null
}

/** Out: what was answered to a yes-no question, null where nothing was. */
export function yesNoIn(
  values: Values | undefined,
  question: string,
): 'yes' | 'no' | 'not-applicable' | null {
  const value = values?.[question]
  return typeof value === 'object' && 'answer' in value ? value.answer : null
}

/** Out: the choices of a question that takes several. */
export function choicesIn(values: Values | undefined, question: string): readonly string[] {
  const value = values?.[question]
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

/** Out: the rows of a question that asks for rows. */
export function rowsIn(
  values: Values | undefined,
  question: string,
): readonly Readonly<Record<string, string | number>>[] {
  const value = values?.[question]
  return Array.isArray(value)
    ? value.filter(
        (one): one is Readonly<Record<string, string | number>> => typeof one === 'object',
      )
    : []
}
