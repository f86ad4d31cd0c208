import { addWorkingDays, type Day } from '../../../knowledge/law/index.ts'
import { lastOf, textIn, type RoomFacts } from '../../rooms/index.ts'

/** The days of an order, as its room tells them. */
export interface TheOrder {
  readonly kind: string
  readonly made: Day
  /** The last day in force; null where it runs until a further order. */
  readonly last: Day | null
}

/** In: a room. Out: its order, ended early where that was recorded; null before one was made. */
export function theOrder(facts: RoomFacts): TheOrder | null {
  const record = lastOf(facts, 'order')
  if (!record) return null
  const expires = textIn(record.values, 'expires') || null
  const ended = lastOf(facts, 'ended')?.on ?? null
  const last = ended !== null && (expires === null || ended < expires) ? ended : expires
  return { kind: textIn(record.values, 'kind'), made: record.on, last }
}

/** Which notice was served; '' where none was recorded. */
export function noticeKind(facts: RoomFacts): string {
  return textIn(lastOf(facts, 'notice')?.values, 'kind')
}

/** The day from which telling is counted: the order’s, or the notice’s while there is no order. */
export function toldFrom(facts: RoomFacts): Day | null {
  return theOrder(facts)?.made ?? lastOf(facts, 'notice')?.on ?? null
}

/** One working day on. It is the measure of this kind of room, and no law but for schools. */
export function tellBy(from: Day): Day {
  return addWorkingDays(from, 1)
}
