import type { Day } from '../../../knowledge/law/index.ts'
import { lastOf, recordsOf, type RoomFacts } from '../../rooms/index.ts'

/** The days of an arrangement, as its room tells them. null: not recorded. */
export interface TheArrangement {
  readonly aware: Day | null
  readonly notified: Day | null
  readonly begins: Day | null
  readonly ended: Day | null
  /** The visits that the law counts, in order of days: the child was seen, or did not live there yet. */
  readonly visits: readonly Day[]
  /** Those at which the child was seen. */
  readonly seen: readonly Day[]
}

/** The records that are visits to the law. */
export const VISITS = ['visit', 'home-visit']

const daysOf = (facts: RoomFacts, code: string) => recordsOf(facts, code).map(({ on }) => on)

export function theArrangement(facts: RoomFacts): TheArrangement {
  const on = (code: string) => lastOf(facts, code)?.on ?? null
  return {
    aware: on('aware'),
    notified: on('notified'),
    begins: on('arrangement'),
    ended: on('ended'),
    visits: VISITS.flatMap((code) => daysOf(facts, code)).toSorted(),
    seen: daysOf(facts, 'visit'),
  }
}

/** The day on which it was found not to be private fostering, or never to have begun; null otherwise. */
export function dropped({ moves }: RoomFacts): Day | null {
  return moves.findLast(({ to }) => to === 'not-private')?.on ?? null
}
