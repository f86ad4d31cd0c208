import { dayInWords, type Day } from '../../../knowledge/law/index.ts'
import { lastOf, textIn, type Fault, type RoomFacts, type Values } from '../../rooms/index.ts'

/** In: answers. Out: a fault where the time of day can’t be read as one. */
export function timeFaults(values: Values): readonly Fault[] {
  const at = textIn(values, 'at')
  if (at === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(at)) return []
  return [
    { question: 'at', message: 'Write the time by the 24-hour clock, such as 09:05 or 14:30.' },
  ]
}

/** A fault where the day answered lies before a record that must come first. */
export function notBefore(
  values: Values,
  facts: RoomFacts,
  code: 'incident' | 'notice' | 'order',
): readonly Fault[] {
  const first = lastOf(facts, code)
  if (!first || textIn(values, 'on') >= first.on) return []
  return [{ question: 'on', message: `${EARLIEST[code]} ${dayInWords(first.on)}.` }]
}

const EARLIEST = {
  incident: 'This can’t be earlier than the incident, which was on',
  notice: 'This can’t be earlier than the notice, which was served on',
  order: 'This can’t be earlier than the order, which was made on',
}

/** A fault where the day answered lies after a record that can only follow it. */
export function notAfter(
  values: Values,
  facts: RoomFacts,
  code: 'notice' | 'order',
): readonly Fault[] {
  const next = lastOf(facts, code)
  if (!next || textIn(values, 'on') <= next.on) return []
  return [{ question: 'on', message: `${LATEST[code]} ${dayInWords(next.on)}.` }]
}

const LATEST = {
  notice: 'This can’t be later than the notice, which was served on',
  order: 'This can’t be later than the order, which was made on',
}

/** In: a question, and the first day it may hold, or null. Out: a fault where the day answered is earlier. */
export function from(question: string, on: Day, first: Day | undefined, what: string): Fault[] {
  return first === undefined || on >= first
    ? []
    : [{ question, message: `${what} ${dayInWords(first)}.` }]
}
