import { dayInWords } from '../../../knowledge/law/index.ts'
import { textIn, type Day, type RoomFacts, type Values } from './facts.ts'
import type { Fault, Recordable } from './pathway.ts'

/** When a record happened, as its answers say it. */
export interface Happened {
  readonly on: Day
  readonly time: string | null
}

/** In: what is recorded, its answers, and the day it is. Out: when it happened. */
export function happenedOf(recordable: Recordable, values: Values, today: Day): Happened {
  const on = recordable.on ? textIn(values, recordable.on) : ''
  const time = recordable.time ? textIn(values, recordable.time) : ''
  return { on: on || today, time: time || null }
}

/**
 * What is wrong with a record that its questions alone can't tell: a time that is none, a day that lies
 * before the child's birth or after the case was closed; and what its pathway finds. A day that has not
 * come is the question's own matter: a publication is planned, a visit is not.
 * In: the child it is about, if it is about one, and the birth before which nothing can have happened.
 */
export function recordFaults(
  recordable: Recordable,
  values: Values,
  facts: RoomFacts,
  { born, childId }: { readonly born: Day | null; readonly childId: string | null },
): readonly Fault[] {
  const { on, time, pause } = recordable
  const faults: Fault[] = []
  const day = on ? textIn(values, on) : ''
  if (on && day !== '') {
    const fault = dayFault(day, facts, born)
    if (fault) faults.push({ question: on, message: fault })
  }
  if (
    time &&
    textIn(values, time) !== '' &&
    !/^([01]\d|2[0-3]):[0-5]\d$/.test(textIn(values, time))
  )
    faults.push({ question: time, message: 'Enter the time as hours and minutes, such as 14:30.' })
  const until = pause?.until
  if (until && day !== '' && textIn(values, until) !== '' && textIn(values, until) < day)
    faults.push({ question: until, message: `It can’t end before it began on ${dayInWords(day)}.` })
  return [...faults, ...(recordable.check?.(values, facts, childId) ?? [])]
}

/** Out: why something can't have happened that day, or null. */
export function dayFault(
  day: Day,
  { room }: Pick<RoomFacts, 'room'>,
  born: Day | null,
): string | null {
  if (born !== null && day < born) return 'That is before the child was born.'
  if (room.closedOn !== null && day > room.closedOn)
    return `That is after the room was closed on ${dayInWords(room.closedOn)}.`
  return null
}
