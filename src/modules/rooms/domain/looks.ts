import { dayInWords, isDay } from '../../../knowledge/law/index.ts'
import { chronologyLooks } from './chronology/look-words.ts'

/** One entry of a room's log: what was done, and the ids and codes it was done to. */
export interface Look {
  readonly at: Date
  /** The moment to the microsecond, for the page before this one. */
  readonly mark: string
  /** Who; null for the system itself. */
  readonly name: string | null
  readonly act: string
  readonly detail: Readonly<Record<string, unknown>>
}

/** What codes and ids of a room are called; each gives null for what there is no longer. */
export interface LookWords {
  form(code: string): string | null
  move(code: string): string | null
  child(id: string): string | null
}

const PAGES: Readonly<Record<string, string>> = {
  before: 'Read what is said before the room opens',
  overview: 'Read the overview',
  timeline: 'Read the timeline',
  chronology: 'Read the chronology',
  children: 'Read who the room is about, without names',
  reports: 'Read the list of agencies’ reports',
  report: 'Read an agency’s report',
  evidence: 'Read what the room can say to the board',
  people: 'Read the list of members',
  looks: 'Read who has looked',
  keeping: 'Read how long the room is kept',
  destroy: 'Read what would be destroyed',
  record: 'Opened a form of the room',
  product: 'Read the document the room’s work comes to',
  decide: 'Opened a decision of the room',
}

/**
 * In: an entry, and what things are called. Out: a sentence without its subject, for a member of the room:
 * "Let Ruth Ansell in as panel member, until 3 May 2018". An act of a kind not known here is said as it is
 * written in the log, so that nothing is left out.
 */
export function lookInWords({ act, detail }: Pick<Look, 'act' | 'detail'>, words: LookWords) {
  const text = (key: string) => (typeof detail[key] === 'string' ? detail[key] : '')
  const who = text('name') || 'somebody'
  const until = isDay(text('until')) ? `, until ${dayInWords(text('until'))}` : ''
  const form = words.form(text('code'))
  const child = words.child(text('child')) ?? 'a child'
  const known: Readonly<Record<string, string>> = {
    view: PAGES[text('page')] ?? `Read the page “${text('page')}”`,
    opened: 'Opened the room',
    'looked for duplicates': 'Looked whether a child has a room already',
    renamed: 'Changed what the room is called',
    admitted: `Let ${who} in as ${text('as').toLowerCase() || 'a member'}${until}`,
    'membership ended': `Ended the membership of ${who}`,
    'handed over': `Handed the room over to ${who}`,
    excluded: `Kept ${who} out, because of a conflict of interest`,
    'exclusion lifted': `Ended the keeping out of ${who}`,
    'glass broken': 'Opened the room in an emergency, for four hours',
    'glass reviewed': 'Looked into an emergency opening',
    'many rooms opened': 'Opened more than 30 rooms within ten minutes',
    recorded: form ? `Recorded: ${form}` : 'Recorded something',
    'taken back': form ? `Took back a record: ${form}` : 'Took back a record',
    decided: `Decided: ${words.move(text('move')) ?? 'a step'}`,
    'child added': `Added ${child}`,
    'identity changed': `Changed who ${child} is`,
    'identity shown': `Saw who ${child} is`,
    'report begun': 'Began an agency’s report',
    'report written': 'Wrote in an agency’s report',
    'report submitted': 'Gave an agency’s report to the room',
    'hold placed': 'Placed a hold, so that nothing can be destroyed',
    'hold lifted': 'Lifted a hold',
    'kept longer': `Kept the room longer${until}`,
    'disposal asked': 'Asked for what is in the room to be destroyed',
    'disposal refused': 'Refused that what is in the room is destroyed',
    disposed: 'Destroyed what was in the room',
    export: `Printed the document the room’s work comes to, for ${text('recipient') || 'somebody'}`,
    ...chronologyLooks(detail),
  }
  return (
    (Object.hasOwn(known, act) ? known[act] : undefined) ??
    act.charAt(0).toUpperCase() + act.slice(1)
  )
}
