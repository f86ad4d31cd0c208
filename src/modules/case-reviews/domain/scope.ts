import { dayInWords, type Day } from '../../../knowledge/law/index.ts'
import {
  lastOf,
  rowsIn,
  textIn,
  type Fault,
  type RoomFacts,
  type Values,
} from '../../rooms/index.ts'

/** An agency that the review asks, and where its answer stands. */
export interface AskedAgency {
  readonly agency: string
  readonly asked: 'report' | 'information' | 'chronology'
  readonly due: Day
  /** The day its report came; null while it has not. */
  readonly answered: Day | null
}

/**
 * Whom the scope names, and what came of it. A chronology is kept beside the room’s forms and says itself
 * who gave it, so it never counts as answered here.
 */
export function askedAgencies(facts: RoomFacts): readonly AskedAgency[] {
  const values = lastOf(facts, 'scope')?.values
  return rowsIn(values, 'agencies').map((row) => {
    const agency = String(row['agency'] ?? '')
    const asked = kindOf(String(row['asked'] ?? ''))
    return {
      agency,
      asked,
      due: String(row['due'] ?? ''),
      answered: answerOf(facts, agency, asked),
    }
  })
}

/** Those asked for a report or for information that has not come. */
export function agenciesOwing(facts: RoomFacts): readonly AskedAgency[] {
  return askedAgencies(facts).filter(
    ({ asked, answered }) => asked !== 'chronology' && answered === null,
  )
}

const FORM = {
  report: 'agency-report',
  information: 'rapid-information',
  chronology: null,
} as const

function answerOf(facts: RoomFacts, agency: string, asked: AskedAgency['asked']): Day | null {
  const found = facts.reports.filter(
    ({ state, agency: from, code }) =>
      state === 'submitted' && same(from, agency) && code === FORM[asked],
  )
  return found.map(({ submittedOn }) => submittedOn ?? '').sort()[0] || null
}

function kindOf(text: string): AskedAgency['asked'] {
  return text === 'information' || text === 'chronology' ? text : 'report'
}

const bare = (name: string) => name.trim().replaceAll(/\s+/g, ' ').toLowerCase()
const same = (one: string, other: string) => bare(one) === bare(other)

/** What is wrong with a scope: an agency asked twice for the same, a day before the time looked at ends. */
export function scopeFaults(values: Values): readonly Fault[] {
  const agencies = rowsIn(values, 'agencies')
  const keys = agencies.map((row) => `${bare(String(row['agency']))} ${String(row['asked'])}`)
  const doubled = agencies.find((_row, at) => keys.indexOf(keys[at] ?? '') < at)
  const to = textIn(values, 'to')
  const early = agencies.find((row) => to !== '' && String(row['due']) < to)
  const numbers = rowsIn(values, 'key-lines').map((row) => bare(String(row['number'])))
  const again = numbers.find((one, at) => numbers.indexOf(one) < at)
  return [
    ...(doubled
      ? [
          {
            question: 'agencies',
            message: `${String(doubled['agency']).trim()} stands there twice for the same. Remove one of the rows.`,
          },
        ]
      : []),
    ...(early
      ? [
          {
            question: 'agencies',
            message: `${String(early['agency'])} can’t answer before ${dayInWords(to)}, the last day looked at. Give a later day.`,
          },
        ]
      : []),
    ...(again === undefined
      ? []
      : [
          {
            question: 'key-lines',
            message: `Two key lines have the number ${again}. Give each its own.`,
          },
        ]),
  ]
}
