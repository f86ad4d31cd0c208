import {
  dayOf,
  escalationRules,
  runClock,
  startOfDay,
  type Day,
  type EscalationPolicy,
} from '../../../knowledge/law/index.ts'
import { dayOfLast, lastOf, textIn, type RoomFacts } from '../../rooms/index.ts'
import { returnsIn } from './forms/log.ts'
import { MOST_STAGES, policyOf, stagesOf } from './policy.ts'
import { settledOn, stagesGone } from './progress.ts'

/** Every stage a policy can have, as codes of records and columns of a log. */
export const STAGES: readonly {
  readonly number: number
  readonly id: string
  readonly answer: string
}[] = Array.from({ length: MOST_STAGES }, (_, at) => ({
  number: at + 1,
  id: `stage-${at + 1}`,
  answer: `stage-${at + 1}-answer`,
}))

/** An escalation as it is counted, whether it comes from a room or from an export. */
export interface CountedEscalation {
  readonly kind: 'escalation'
  readonly reference: string
  /** The day to which it is known; null where an export does not say. */
  readonly knownTo: Day | null
  readonly raisedBy: string
  readonly raisedWith: string
  /** The policy it is resolved by: that of the day it was first raised. */
  readonly policy: EscalationPolicy
  /** By stage from the first; null from the first one that was not raised. */
  readonly raised: readonly (Day | null)[]
  readonly answered: readonly (Day | null)[]
  readonly settled: Day | null
  readonly withdrawn: Day | null
  /** The day on which it was said that the child is not safe; null where nobody said so. */
  readonly unsafeOn: Day | null
  readonly actedOn: Day | null
}

/** Nil returns, by the last day each is about: those of a standing room, or one line of an export. */
export interface CountedReturns {
  readonly kind: 'returns'
  readonly nil: readonly Day[]
}

/** A room as it is counted: an escalation, or the log in which they lie; null where nothing was raised. */
export function countedOf(facts: RoomFacts): CountedEscalation | CountedReturns | null {
  if (facts.room.standing)
    return {
      kind: 'returns',
      nil: returnsIn(facts).flatMap(({ nil, last }) => (nil ? [last] : [])),
    }
  const [first] = STAGES
  const opening = first && lastOf(facts, first.id)?.values
  if (!opening) return null
  const unsafe = stagesGone(facts).find(({ meanwhile }) => meanwhile.safe === false)
  return {
    kind: 'escalation',
    reference: facts.room.reference,
    knownTo: facts.today,
    raisedBy: textIn(opening, 'raised-by'),
    raisedWith: textIn(opening, 'raised-with'),
    policy: policyOf(facts),
    raised: STAGES.map(({ id }) => dayOfLast(facts, id) ?? null),
    answered: STAGES.map(({ answer }) => dayOfLast(facts, answer) ?? null),
    settled: settledOn(facts),
    withdrawn: facts.moves.find(({ to }) => to === 'withdrawn')?.on ?? null,
    unsafeOn: unsafe?.raised ?? null,
    actedOn: unsafe?.meanwhile.acted ?? null,
  }
}

/** A stage as it stood on a day. */
export interface StageThen {
  readonly number: number
  readonly raised: Day
  /** The day it ended: answered, raised further, settled or withdrawn; null while it went on. */
  readonly ended: Day | null
  /** The last day of its time by the policy; null where the policy gives it none. */
  readonly due: Day | null
  readonly settledHere: boolean
}

/** Out: the stages of an escalation that had been raised by a day, as they stood at the end of it. */
export function stagesThen(one: CountedEscalation, day: Day): readonly StageThen[] {
  return stagesOf(one.policy).flatMap(({ number, workingDays }, at) => {
    const raised = one.raised[at]
    if (!raised || raised > day) return []
    const next = one.raised[at + 1] ?? null
    const ends = [one.answered[at] ?? null, next, one.settled, one.withdrawn]
    const ended = ends
      .filter((end) => end !== null && end >= raised && end <= day)
      .sort()
      .at(0)
    return [
      {
        number,
        raised,
        ended: ended ?? null,
        due: workingDays === null ? null : dueOf(one.policy, number, raised),
        settledHere: one.settled !== null && one.settled <= day && next === null,
      },
    ]
  })
}

function dueOf(policy: EscalationPolicy, number: number, raised: Day): Day | null {
  const rule = escalationRules(policy).find(({ id }) => id === `escalation.stage-${number}`)
  return rule ? dayOf(runClock(rule, { anchor: raised, now: startOfDay(raised) }).due) : null
}

/** The day on which an escalation ended; null while it is open. */
export function closedOn({ settled, withdrawn }: CountedEscalation): Day | null {
  return settled ?? withdrawn
}
