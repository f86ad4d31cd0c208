import {
  SHIPPED_ESCALATION,
  type Day,
  type EscalationPolicy,
} from '../../../knowledge/law/index.ts'
import {
  dayOfLast,
  lastOf,
  policyOn,
  rowsIn,
  textIn,
  type PolicySet,
  type RoomFacts,
  type Values,
} from '../../rooms/index.ts'

/**
 * The policy by which differences are resolved until a partnership sets its own. No law sets its stages or
 * times.
 */
export const POLICY: EscalationPolicy = SHIPPED_ESCALATION

/** A stage has a form, an event and figures of its own; policies in use have three to five. */
export const MOST_STAGES = 6

/** In: what was set. Out: the policy it says. */
export function policyFrom(values: Values): EscalationPolicy {
  return {
    name: textIn(values, 'name'),
    stages: rowsIn(values, 'stages').map((row) => {
      const days = row['days']
      return {
        title: String(row['title'] ?? ''),
        workingDays: typeof days === 'number' ? days : null,
      }
    }),
  }
}

/** In: what was set, and the day a difference was first raised. Out: the policy it is resolved by. */
export function policyForDay(
  policies: readonly PolicySet[] | undefined,
  raised: Day,
): EscalationPolicy {
  const own = policyOn(policies, raised)
  return own ? policyFrom(own.values) : POLICY
}

/**
 * In: a room. Out: the policy of the day its first stage was raised, or of the day it opened where none was
 * yet. Where it went further than that policy has stages, as one set later for days gone by, those stages stay.
 */
export function policyOf(facts: RoomFacts): EscalationPolicy {
  const { name, stages } = policyForDay(
    facts.policies,
    dayOfLast(facts, 'stage-1') ?? facts.room.openedOn,
  )
  const gone = Array.from({ length: MOST_STAGES }, (_, at) => at + 1).findLast(
    (number) => facts.room.stage === `stage-${number}` || lastOf(facts, `stage-${number}`),
  )
  const more = Array.from({ length: Math.max(0, (gone ?? 0) - stages.length) }, () => ({
    title: 'A stage that this policy does not have',
    workingDays: null,
  }))
  return { name, stages: [...stages, ...more] }
}

/** A stage of a policy, numbered from 1. */
export interface PolicyStage {
  readonly number: number
  /** "stage-2": the stage of a room, and the code of the record that raises it. */
  readonly id: string
  /** "stage-2-answer": the code of the record of its answer. */
  readonly answer: string
  readonly title: string
  /** null: the policy gives it no time. */
  readonly workingDays: number | null
}

/** Out: the stages of a policy, in order. */
export function stagesOf({ stages }: EscalationPolicy): readonly PolicyStage[] {
  return stages.map(({ title, workingDays }, at) => ({
    number: at + 1,
    id: `stage-${at + 1}`,
    answer: `stage-${at + 1}-answer`,
    title,
    workingDays,
  }))
}
