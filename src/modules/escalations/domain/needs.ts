import { yesNoIn, lastOf, type RoomFacts } from '../../rooms/index.ts'
import type { PolicyStage } from './policy.ts'
import { notActedOn, stageNow } from './progress.ts'

type Needs = readonly string[]

/** What must stand before the next stage begins: it was raised, and a child not safe was made safe. */
export function toRaise(facts: RoomFacts, next: PolicyStage): Needs {
  return [
    ...childFirst(facts),
    ...(lastOf(facts, next.id)
      ? []
      : [`Record that stage ${next.number} is raised: to whom, and whether the child is safe.`]),
  ]
}

/** What must stand before a difference is closed as settled. */
export function toSettle(facts: RoomFacts): Needs {
  const now = stageNow(facts)
  const answer = now && lastOf(facts, now.answer)
  return [
    ...childFirst(facts),
    ...(now && !lastOf(facts, now.id) ? [`Record that stage ${now.number} was raised.`] : []),
    ...(now && yesNoIn(answer?.values, 'settled') !== 'yes'
      ? [`Record the answer at stage ${now.number} that settled it.`]
      : []),
  ]
}

/** Nothing goes on while a child is said not to be safe, and nobody has said what was done. */
export function childFirst(facts: RoomFacts): Needs {
  return notActedOn(facts).map(
    ({ stage }) =>
      `At stage ${stage.number} the child was not safe. Record the day on which it was acted on.`,
  )
}
