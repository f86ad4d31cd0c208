import type { Day } from '../../../knowledge/law/index.ts'
import {
  recordsOf,
  textIn,
  type Learnt,
  type RoomFacts,
  type RoomRecord,
} from '../../rooms/index.ts'
import { ACTION_STATES, IMPACTS, type ActionState, type Impact } from './codes.ts'
import { sameNumber } from './parallel-processes.ts'

/** A recommendation, its action, and what became of both. */
export interface Recommendation {
  readonly number: string
  readonly text: string
  readonly owner: string
  readonly action: string
  readonly due: Day
  readonly state: ActionState
  /** The day from which it has been done, or declined, without a break; null while it is open. */
  readonly closedOn: Day | null
  readonly impact: Impact
  /** The day from which a difference has been shown. */
  readonly impactOn: Day | null
  readonly evidence: string
}

/** Out: a room’s recommendations as they stand after the last word on each, in order. */
export function recommendationsOf(facts: RoomFacts): readonly Recommendation[] {
  const progress = recordsOf(facts, 'progress')
  return recordsOf(facts, 'recommendation').map(({ values }) => {
    const number = textIn(values, 'number')
    const own = progress.filter((one) => sameNumber(textIn(one.values, 'number'), number))
    const last = own.at(-1)?.values
    const [state, impact] = [stateIn(own.at(-1)), impactIn(own.at(-1))]
    const closed = state === 'done' || state === 'declined'
    return {
      number,
      text: textIn(values, 'recommendation'),
      owner: textIn(values, 'owner'),
      action: textIn(values, 'action'),
      due: textIn(values, 'due'),
      state,
      closedOn: closed ? since(own, (one) => stateIn(one) === state) : null,
      impact,
      impactOn: impact === 'shown' ? since(own, (one) => impactIn(one) === 'shown') : null,
      evidence: textIn(last, 'evidence'),
    }
  })
}

/** Those still to be done. */
export function openOnes(facts: RoomFacts): readonly Recommendation[] {
  return recommendationsOf(facts).filter(({ closedOn }) => closedOn === null)
}

export function isPublished({ moves }: RoomFacts): boolean {
  return moves.some(({ to }) => to === 'published')
}

/**
 * What may leave the room for the board’s own actions: nothing before the review is published, because
 * an action’s words can give away a review that is held.
 */
export function recommendationsForActions(facts: RoomFacts): readonly Recommendation[] {
  return isPublished(facts) ? recommendationsOf(facts) : []
}

/** Those still to be done, as the board can take them over. */
export function learntBy(facts: RoomFacts): readonly Learnt[] {
  return recommendationsForActions(facts)
    .filter(({ closedOn }) => closedOn === null)
    .map(({ number, action, owner, due }) => ({
      reference: `Recommendation ${number}`,
      words: action,
      owner,
      due,
    }))
}

function since(own: readonly RoomRecord[], holds: (one: RoomRecord) => boolean): Day | null {
  const broken = own.findLastIndex((one) => !holds(one))
  return own[broken + 1]?.on ?? null
}

function stateIn(record: RoomRecord | undefined): ActionState {
  const found = textIn(record?.values, 'state')
  return ACTION_STATES.find(({ value }) => value === found)?.value ?? 'not-started'
}

function impactIn(record: RoomRecord | undefined): Impact {
  const found = textIn(record?.values, 'impact')
  return IMPACTS.find(({ value }) => value === found)?.value ?? 'not-known'
}
