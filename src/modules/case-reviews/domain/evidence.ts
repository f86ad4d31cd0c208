import { lastOf, recordsOf, yesNoIn, type RoomEvidence, type RoomFacts } from '../../rooms/index.ts'
import { decisionOf } from './forms/decide.ts'
import { isPublished, recommendationsOf } from './recommendations.ts'

const NAMES = {
  'serious-case-review': 'serious case review',
  'practice-review': 'local child safeguarding practice review',
  'other-review': 'learning review',
} as const

/**
 * What a review can say to the board: nothing before it is published. One case tests how agencies work,
 * and by itself shows no more than that case: its base is 1. Where an action has shown a difference for
 * children, it is evidence of outcome.
 */
export function evidenceOf(facts: RoomFacts): RoomEvidence | null {
  const decision = decisionOf(facts)
  if (!isPublished(facts) || decision === null || decision === 'none') return null
  const all = recommendationsOf(facts)
  const done = all.filter(({ state }) => state === 'done').length
  const shown = all.filter(({ impactOn }) => impactOn !== null).length
  const findings = recordsOf(facts, 'learning').length
  return {
    words: [
      `A published ${NAMES[decision]}: ${counted(findings, 'finding')}, ${counted(all.length, 'recommendation')}.`,
      all.length === 0
        ? ''
        : `${done} of ${all.length} are done; ${shown} with a difference shown.`,
    ]
      .filter((one) => one !== '')
      .join(' '),
    rung: shown > 0 ? 'outcome' : 'tested',
    base: 1,
    independent: yesNoIn(lastOf(facts, 'author')?.values, 'independent') === 'yes',
  }
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
