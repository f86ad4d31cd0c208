import { lastOf, textIn, type RoomEvidence, type RoomFacts } from '../../rooms/index.ts'
import { labelOf, OUTCOMES, THEMES } from './codes.ts'
import { settledOn, stagesGone } from './progress.ts'

/**
 * What a settled difference can say to the board: that the policy was used, and at which stage it
 * worked. The record was seen; nobody tested it, and it is one case.
 */
export function evidenceOf(facts: RoomFacts): RoomEvidence | null {
  const last = stagesGone(facts).at(-1)
  if (!last || settledOn(facts) === null) return null
  const theme = labelOf(THEMES, textIn(lastOf(facts, 'stage-1')?.values, 'theme'))
  const outcome = labelOf(OUTCOMES, textIn(lastOf(facts, last.stage.answer)?.values, 'outcome'))
  return {
    words: `A difference between two agencies was settled at stage ${last.stage.number}. ${theme}. ${outcome}.`,
    rung: 'documented',
    base: 1,
    independent: false,
  }
}
