import type { Day, PolicySet, RoomFacts } from './facts.ts'
import type { Pathway } from './pathway.ts'

/**
 * In: what a partnership set for a kind of room, in the order in which it holds; a day. Out: what held that
 * day; null where nothing of its own did, so that what is shipped counts.
 */
export function policyOn(policies: readonly PolicySet[] | undefined, day: Day): PolicySet | null {
  return policies?.findLast(({ from }) => from <= day) ?? null
}

/** In: a kind, and a room of it. Out: the kind as the partnership's own policy makes it for that room. */
export function underPolicy(pathway: Pathway, facts: RoomFacts): Pathway {
  return facts.room.standing ? pathway : (pathway.policy?.under(facts) ?? pathway)
}
