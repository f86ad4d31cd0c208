import type { RoomFacts } from '../../rooms/index.ts'
import { isPublished } from './recommendations.ts'

/** Stages in which there is, and will be, no report to give away. */
const WITHOUT_REPORT = ['no-review', 'stopped']

/**
 * Why nothing of a review may leave its room yet: an action’s words, or a finding’s, can give away a report
 * that is held. Out: a sentence; null once it is published, and where there will be no report.
 */
export function whyHeldBack(facts: RoomFacts): string | null {
  const { stage } = facts.room
  if (isPublished(facts) || WITHOUT_REPORT.includes(stage)) return null
  return stage === 'held'
    ? 'The report’s publication is held. Until it is published, nothing in it may be quoted.'
    : 'The review is not published yet. Until it is, nothing of it leaves this room.'
}
