import type { Day } from '../../../knowledge/law/index.ts'
import { lastOf, recordsOf, type RoomFacts } from '../../rooms/index.ts'

/** The days of an arrangement, as its room tells them. null: not recorded. */
export interface TheArrangement {
  readonly aware: Day | null
  readonly notified: Day | null
  readonly begins: Day | null
  readonly ended: Day | null
  /** The visits at which the child was seen. */
  readonly visits: readonly Day[]
}

export function theArrangement(facts: RoomFacts): TheArrangement {
  const on = (code: string) => lastOf(facts, code)?.on ?? null
  return {
    aware: on('aware'),
    notified: on('notified'),
    begins: on('arrangement'),
    ended: on('ended'),
    visits: recordsOf(facts, 'visit').map((one) => one.on),
  }
}

/** The day on which it was found not to be private fostering, or never to have begun; null otherwise. */
export function dropped({ moves }: RoomFacts): Day | null {
  return moves.findLast(({ to }) => to === 'not-private')?.on ?? null
}
