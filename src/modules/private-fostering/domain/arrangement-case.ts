import type { Day } from '../../../knowledge/law/index.ts'
import {
  dayFrom,
  daysFrom,
  isUnreadable,
  lastOf,
  partsFrom,
  readYesNo,
  recordsOf,
  yesNoFrom,
  yesNoIn,
  type ExportColumn,
  type ExportRow,
  type RoomFacts,
} from '../../rooms/index.ts'
import { isPrivateFostering } from './is-private-fostering.ts'
import { dropped, theArrangement } from './the-arrangement.ts'

export interface VisitMade {
  readonly on: Day
  /** Whether the child was seen alone; null where that would not have been right, or is not known. */
  readonly alone: boolean | null
  /** Whether it is known, and was called for. */
  readonly asked: 'known' | 'not-called-for' | 'unknown'
}

/** One arrangement as it is counted, whether it came from a room or from an export. */
export interface ArrangementCase {
  /** Whether it is private fostering; what is not decided yet counts as it, for the duty to visit runs. */
  readonly is: boolean
  readonly notified: Day | null
  readonly aware: Day | null
  readonly begins: Day | null
  /** The day it ended, or was found not to be private fostering. */
  readonly ended: Day | null
  readonly visits: readonly VisitMade[]
  /** The day it was looked at; null where the export does not say. */
  readonly asOf: Day | null
}

/** In: a room. Out: its arrangement as it is counted; null while nothing says that there is one. */
export function arrangementOfRoom(facts: RoomFacts): ArrangementCase | null {
  const { aware, notified, begins, ended } = theArrangement(facts)
  if (aware === null && notified === null && begins === null) return null
  const values = lastOf(facts, 'arrangement')?.values
  const given = dropped(facts)
  return {
    is: given === null && (values === undefined || isPrivateFostering(values).is !== false),
    notified,
    aware,
    begins,
    ended: ended ?? given,
    visits: [
      ...recordsOf(facts, 'home-visit').map(({ on }) => madeVisit(on, 'not-applicable')),
      ...recordsOf(facts, 'visit').map(({ on, values }) => madeVisit(on, yesNoIn(values, 'alone'))),
    ],
    asOf: facts.today,
  }
}

function madeVisit(on: Day, alone: 'yes' | 'no' | 'not-applicable' | null): VisitMade {
  if (alone === null) return { on, alone: null, asked: 'unknown' }
  if (alone === 'not-applicable') return { on, alone: null, asked: 'not-called-for' }
  return { on, alone: alone === 'yes', asked: 'known' }
}

/** What an export of arrangements holds, one line for each. */
export const ARRANGEMENT_COLUMNS: readonly ExportColumn[] = [
  {
    key: 'reference',
    headings: ['Arrangement ID', 'Child Unique ID', 'Child ID', 'Person ID', 'Reference'],
    explains:
      'What names the arrangement in your system. It is read to find doubles, and not kept.',
    required: true,
  },
  {
    key: 'notified',
    headings: ['Notification Date', 'Date Notified', 'Date of Notification'],
    explains: 'The day on which a notification came. Blank where none did.',
    required: true,
  },
  {
    key: 'aware',
    headings: ['Date LA Aware', 'Aware Date', 'Date Became Aware', 'Date Known'],
    explains: 'The day on which the council came to know. Blank: the day of notification.',
    required: false,
  },
  {
    key: 'begins',
    headings: ['Arrangement Start Date', 'Start Date', 'PF Start Date', 'Date Started'],
    explains: 'The day on which it began. Blank where it is not known, or never began.',
    required: true,
  },
  {
    key: 'ended',
    headings: ['Arrangement End Date', 'End Date', 'PF End Date', 'Date Ended'],
    explains: 'The day on which it ended. Blank while it goes on.',
    required: true,
  },
  {
    key: 'private',
    headings: ['Privately Fostered', 'Is Private Fostering', 'Outcome Private Fostering'],
    explains:
      'No where it was found not to be private fostering, or never began. Blank counts as yes.',
    required: false,
  },
  {
    key: 'visits',
    headings: ['Visit Dates', 'Dates of Visits', 'Statutory Visits', 'Reg 8 Visits'],
    explains:
      'Every visit at which the child was seen, or to the home before the child came, with a semicolon between them.',
    required: true,
  },
  {
    key: 'alone',
    headings: ['Seen Alone', 'Child Seen Alone'],
    explains: 'For each of those visits Y, N, or NA where it was not called for. Blank: not known.',
    required: false,
  },
  {
    key: 'extracted',
    headings: ['Extracted On', 'Report Date', 'As At'],
    explains: 'The day the list was drawn. Blank: after every day that it is asked about.',
    required: false,
  },
]

/** In: a line of an export. Out: the arrangement as it is counted, or a sentence on what is wrong. */
export function arrangementOfRow(row: ExportRow): ArrangementCase | { readonly problem: string } {
  const notified = dayFrom(row, 'notified')
  const known = dayFrom(row, 'aware')
  const begins = dayFrom(row, 'begins')
  const ended = dayFrom(row, 'ended')
  const days = daysFrom(row, 'visits')
  const is = yesNoFrom(row, 'private')
  const asOf = dayFrom(row, 'extracted')
  const alone = partsFrom(row, 'alone')
  if (isUnreadable(notified)) return named('the day of notification', notified.problem)
  if (isUnreadable(known)) return named('the day the council knew', known.problem)
  if (isUnreadable(begins)) return named('the day it began', begins.problem)
  if (isUnreadable(ended)) return named('the day it ended', ended.problem)
  if (isUnreadable(days)) return named('visits', days.problem)
  if (isUnreadable(is)) return named('whether it is private fostering', is.problem)
  if (isUnreadable(asOf)) return named('the day it was extracted', asOf.problem)
  const aware = known ?? notified
  if (aware === null && begins === null)
    return { problem: 'It says neither when the council knew nor when the arrangement began.' }
  if (notified !== null && aware !== null && notified < aware)
    return { problem: 'It was notified before the council knew.' }
  if (begins !== null && ended !== null && ended < begins)
    return { problem: 'The arrangement ended before it began.' }
  if (aware !== null && days.some((day) => day < aware))
    return { problem: 'A visit lies before the day the council knew.' }
  if (alone.length > 0 && alone.length !== days.length)
    return {
      problem: `There are ${days.length} visits, and ${alone.length} answers on whether the child was seen alone.`,
    }
  const visits: VisitMade[] = []
  for (const [at, on] of days.entries()) {
    const seen = readAlone(alone[at] ?? '')
    if (seen === undefined)
      return { problem: `“${(alone[at] ?? '').slice(0, 20)}” is not Y, N or NA.` }
    visits.push(madeVisit(on, seen))
  }
  return { is: is ?? true, notified, aware, begins, ended, visits, asOf }
}

function readAlone(text: string): 'yes' | 'no' | 'not-applicable' | null | undefined {
  if (text === '') return null
  if (/^(na|n\/a|not applicable)$/i.test(text)) return 'not-applicable'
  const said = readYesNo(text)
  if (said === null) return undefined
  return said ? 'yes' : 'no'
}

function named(what: string, problem: string) {
  return { problem: `In the column of ${what}: ${problem}` }
}
