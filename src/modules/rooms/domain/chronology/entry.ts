import { dayInWords, type Day } from '../../../../knowledge/law/index.ts'

/** When an entry happened: a day, perhaps a time of it, perhaps the last day of several. */
export interface EntryWhen {
  readonly on: Day
  /** "14:30"; null where it is not known. */
  readonly time: string | null
  readonly until: Day | null
}

/** What an agency says of one event. Each is '' where it says nothing. */
export interface EntryWords {
  /** The child's reference in the room, never a name. */
  readonly child: string
  /** The professional or service. */
  readonly who: string
  readonly what: string
  /** What was done about it. */
  readonly response: string
  /** What the agency thinks of it. */
  readonly comment: string
}

/** One line of an agency's chronology, as it was typed or read from a file. */
export interface NewEntry extends EntryWhen, EntryWords {
  /** Where it came from: "typed", or the file and what the file names as its source. */
  readonly source: string
  /** Its line in the file. */
  readonly sourceRow: number | null
}

/** An entry as it is kept. Nobody changes one: an agency takes it back and gives another. */
export interface ChronologyEntry extends NewEntry {
  readonly id: string
  readonly agencyId: string | null
  /** The agency's name; what stands there for an entry of none is said by `agencyInWords`. */
  readonly agency: string | null
  /** When it was given, ISO 8601. */
  readonly at: string
}

/** The fields that hold words, in the order in which people read them. */
export const WORD_FIELDS = ['child', 'who', 'what', 'response', 'comment', 'source'] as const
export type WordField = (typeof WORD_FIELDS)[number]

/** What each part of an entry is called on a page, in a file and in a heading. */
export const FIELD_LABELS: Readonly<Record<WordField | 'on' | 'time' | 'until', string>> = {
  on: 'Date',
  time: 'Time',
  until: 'Until',
  child: 'Child',
  who: 'Who',
  what: 'What happened',
  response: 'What was done',
  comment: 'Comment',
  source: 'Source',
}

/** "12 March 2017", "14:30 on 12 March 2017", or "12 March 2017 to 14 March 2017". */
export function entryWhenInWords({ on, time, until }: EntryWhen): string {
  const first = time === null ? dayInWords(on) : `${time} on ${dayInWords(on)}`
  return until === null || until === on ? first : `${first} to ${dayInWords(until)}`
}

/** Out: the agency's name, or who else gave the entry. */
export function agencyInWords({ agency }: Pick<ChronologyEntry, 'agency'>): string {
  return agency ?? 'The partnership’s unit'
}
