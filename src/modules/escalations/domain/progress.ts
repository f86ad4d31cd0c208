import type { Day } from '../../../knowledge/law/index.ts'
import { lastOf, textIn, yesNoIn, type RoomFacts } from '../../rooms/index.ts'
import { policyOf, stagesOf, type PolicyStage } from './policy.ts'

/** A stage as far as it went. */
export interface StageGone {
  readonly stage: PolicyStage
  readonly raised: Day
  /** The day of its answer; null while there is none. */
  readonly answered: Day | null
  readonly settled: boolean
  readonly meanwhile: Meanwhile
}

/** What was said at a stage of the child’s safety while professionals differ. */
export interface Meanwhile {
  /** null: it was not answered. */
  readonly safe: boolean | null
  readonly action: string
  readonly by: string
  /** The day it was done; null while it is not, or where nothing had to be. */
  readonly acted: Day | null
}

/** Out: the stages that were raised, in order. */
export function stagesGone(facts: RoomFacts): readonly StageGone[] {
  return stagesOf(policyOf(facts)).flatMap((stage) => {
    const raised = lastOf(facts, stage.id)
    if (!raised) return []
    const answer = lastOf(facts, stage.answer)
    const safe = yesNoIn(raised.values, 'safe')
    return [
      {
        stage,
        raised: raised.on,
        answered: answer?.on ?? null,
        settled: yesNoIn(answer?.values, 'settled') === 'yes',
        meanwhile: {
          safe: safe === null ? null : safe === 'yes',
          action: textIn(raised.values, 'action'),
          by: textIn(raised.values, 'action-by'),
          acted: textIn(raised.values, 'acted-on') || null,
        },
      },
    ]
  })
}

/** The stage at which the room stands; undefined before the first was raised, and after the end. */
export function stageNow(facts: RoomFacts): PolicyStage | undefined {
  return stagesOf(policyOf(facts)).find(({ id }) => id === facts.room.stage)
}

/** The day the difference was settled; null while it is not. */
export function settledOn(facts: RoomFacts): Day | null {
  return stagesGone(facts).find(({ settled }) => settled)?.answered ?? null
}

/** What has been said of a child that is not safe, and is not known to have been acted on. */
export function notActedOn(facts: RoomFacts): readonly StageGone[] {
  return stagesGone(facts).filter(({ meanwhile }) => meanwhile.safe === false && !meanwhile.acted)
}
