import type { Day } from '../../../knowledge/law/index.ts'
import { recordsOf, textIn, yesNoIn, type RoomFacts, type Values } from '../../rooms/index.ts'
import { labelOf, PROCESSES } from './codes.ts'

/** What a process that runs beside a review does to its publication. */
export const PROCESS_STATES = [
  { value: 'holds', label: 'It still holds publication up' },
  { value: 'runs', label: 'It runs, and does not hold publication up' },
  { value: 'not-waited-for', label: 'It was decided not to wait for it' },
  { value: 'ended', label: 'It has ended' },
] as const
export type ProcessState = (typeof PROCESS_STATES)[number]['value']

/** A process beside the review, as it stands after the last look at it. */
export interface ParallelProcess {
  /** As the room counts them. */
  readonly number: string
  readonly title: string
  readonly state: ProcessState
  /** Why it stands so. */
  readonly why: string
  /** Each day on which somebody was to ask after it, and the day somebody did. */
  readonly looks: readonly { readonly due: Day; readonly done: Day | null }[]
  /** The next of those days; null once it has ended. */
  readonly nextCheck: Day | null
}

/** Out: the processes of a room, in the order in which they were recorded. */
export function processesOf(facts: RoomFacts): readonly ParallelProcess[] {
  const checks = recordsOf(facts, 'process-check')
  return recordsOf(facts, 'parallel-process').map(({ values }) => {
    const number = textIn(values, 'number')
    const own = checks.filter((check) => sameNumber(textIn(check.values, 'number'), number))
    const last = own.at(-1)?.values
    const dues = [values, ...own.map((check) => check.values)].map(nextIn)
    return {
      number,
      title: `${labelOf(PROCESSES, textIn(values, 'kind'))}: ${textIn(values, 'what')}`,
      state: last ? stateIn(last) : firstState(values),
      why: last ? textIn(last, 'why') : reasonIn(values),
      looks: dues.flatMap((due, at) => (due ? [{ due, done: own[at]?.on ?? null }] : [])),
      nextCheck: last && stateIn(last) === 'ended' ? null : dues.at(-1) || null,
    }
  })
}

/** Those that hold publication up, with nothing decided to the contrary. */
export function holding(facts: RoomFacts): readonly ParallelProcess[] {
  return processesOf(facts).filter(({ state }) => state === 'holds')
}

/** Whether two numbers that people typed are the same one. */
export function sameNumber(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

function nextIn(values: Values): Day {
  return textIn(values, 'state') === 'ended' ? '' : textIn(values, 'next-check')
}

function firstState(values: Values): ProcessState {
  return yesNoIn(values, 'holds') === 'yes' ? 'holds' : 'runs'
}

function stateIn(values: Values): ProcessState {
  const found = textIn(values, 'state')
  return PROCESS_STATES.find(({ value }) => value === found)?.value ?? 'holds'
}

function reasonIn(values: Values): string {
  const holds = values['holds']
  return typeof holds === 'object' && 'answer' in holds ? holds.reason : ''
}
