import type { Ceiling } from './ceiling.ts'
import { isStrongCounter } from './ceiling.ts'
import type { EvidenceItem, QuestionFacts } from './evidence.ts'
import { compareLevels, isLevel, LEVEL_NAMES, LEVELS, type Finding, type Level } from './levels.ts'

export interface Proposed {
  readonly level: Level | Finding
  readonly limits: string
  readonly rightOfReply: string
}

/**
 * Why a statement can't stand at its level. In: what is proposed, its ceiling, the question and its
 * items. Out: the field at fault and a sentence; null where it can stand. Below the ceiling anybody
 * may go, above it never.
 */
export function whyItCannotStand(
  proposed: Proposed,
  ceiling: Ceiling,
  question: QuestionFacts,
  items: readonly EvidenceItem[],
): { readonly field: string; readonly message: string } | null {
  if (proposed.level === 'not-assured') return whyNoFinding(proposed, question, items)
  if (compareLevels(proposed.level, ceiling.level) < 0)
    return {
      field: 'level',
      message: `The evidence carries no further than “${LEVEL_NAMES[ceiling.level]}”. ${ceiling.reasons.join(' ')}`,
    }
  if (proposed.level === 'assured-with-limits' && proposed.limits === '')
    return { field: 'limits', message: 'Say what the limits are.' }
  return null
}

function whyNoFinding(
  { rightOfReply }: Proposed,
  { bodies }: QuestionFacts,
  items: readonly EvidenceItem[],
) {
  const unanswered = bodies.some(({ answer }) => answer === 'no-reply' || answer === 'blocked')
  if (!items.some(isStrongCounter) && !unanswered)
    return {
      field: 'level',
      message:
        'To find that the Board could not be assured needs independent evidence against it, or a request left unanswered.',
    }
  if (rightOfReply === '')
    return {
      field: 'right-of-reply',
      message: 'Give what the body it concerns replied. It is printed beside the finding.',
    }
  return null
}

/** Whether a level is one the board owes an answer for when it stays there. */
export function isOwed(level: string): boolean {
  if (level === 'not-assured') return true
  return isLevel(level) && LEVELS.indexOf(level) >= LEVELS.indexOf('questions-remain')
}

/** In: this year's level and last year's. Out: whether it is debt: owed two years running. */
export function isDebt(now: string | null, before: string | null): boolean {
  return now !== null && before !== null && isOwed(now) && isOwed(before)
}

/** Past its review day a statement lapses. */
export function hasLapsed(reviewOn: string, today: string): boolean {
  return today > reviewOn
}
