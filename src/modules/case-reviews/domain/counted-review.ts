import type { Day } from '../../../knowledge/law/index.ts'
import { lastOf, type RoomFacts } from '../../rooms/index.ts'
import { criteriaIn } from './needs.ts'
import { recommendationsOf } from './recommendations.ts'

/** What of a case is counted, whether it comes from a room or from an export. */
export interface CountedReview {
  readonly reference: string
  /** The day to which it is known; null where an export does not say. */
  readonly knownTo: Day | null
  /** The day the criteria were considered. */
  readonly considered: Day | null
  /** null: considered, and not said with what finding. */
  readonly met: boolean | null
  readonly completed: Day | null
  readonly published: Day | null
  readonly actions: readonly CountedAction[]
}

/** The action on one recommendation. */
export interface CountedAction {
  readonly due: Day | null
  readonly done: Day | null
  readonly declined: Day | null
  /** The day from which a difference has been shown. */
  readonly impact: Day | null
}

/** A room as it is counted. */
export function reviewOf(facts: RoomFacts): CountedReview {
  const tested = facts.records.findLast(
    ({ code }) => code === 'board-criteria' || code === 'partners-criteria',
  )
  const test = tested?.code === 'partners-criteria' ? 'partners' : 'board'
  return {
    reference: facts.room.reference,
    knownTo: facts.today,
    considered: tested?.on ?? null,
    met: criteriaIn(facts, test)?.met ?? null,
    completed: lastOf(facts, 'report')?.on ?? null,
    published: facts.moves.find(({ to }) => to === 'published')?.on ?? null,
    actions: recommendationsOf(facts).map(({ due, state, closedOn, impactOn }) => ({
      due,
      done: state === 'done' ? closedOn : null,
      declined: state === 'declined' ? closedOn : null,
      impact: impactOn,
    })),
  }
}

/** Lines that are about the same review, as one; a review has as many lines as recommendations. */
export function joined(lines: readonly CountedReview[]): readonly CountedReview[] {
  const byReference = new Map<string, CountedReview>()
  for (const line of lines) {
    const before = byReference.get(line.reference)
    byReference.set(
      line.reference,
      before
        ? {
            ...before,
            considered: before.considered ?? line.considered,
            met: before.met ?? line.met,
            completed: before.completed ?? line.completed,
            published: before.published ?? line.published,
            actions: [...before.actions, ...line.actions],
          }
        : line,
    )
  }
  return [...byReference.values()]
}
