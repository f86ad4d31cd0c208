import type { ClockUse } from '../../rooms/index.ts'
import { decisionOf } from './forms/decide.ts'
import { isPublished } from './recommendations.ts'

// A Board began a review when it was notified: the grace of the transition depends on that day.
const begun = 'board-notification'

/**
 * The law's clocks. Which of them run follows from the day: the rapid review is counted from becoming
 * aware until May 2025, and from the notification after it [findings, 2].
 */
export const CLOCKS: readonly ClockUse[] = [
  { rule: 'serious-incident.notify', done: ['board-notification', 'panel-notification'] },
  { rule: 'serious-case-review.decide', done: ['decision'] },
  {
    rule: 'serious-case-review.complete',
    done: ['report'],
    begun,
    when: (facts) => decisionOf(facts) === 'serious-case-review',
  },
  {
    rule: 'serious-case-review.board-completes',
    done: ['report'],
    begun,
    when: (facts) => decisionOf(facts) === 'serious-case-review',
  },
  { rule: 'rapid-review.complete', done: ['rapid-review'], begun },
  {
    rule: 'practice-review.publish',
    done: ['publish-board', 'publish-partners'],
    begun,
    when: (facts) => decisionOf(facts) === 'practice-review',
  },
  { rule: 'practice-review.copy', done: ['copy-to-panel'], begun },
  // Only a review that is published can be taken down too early.
  { rule: 'practice-review.available', done: ['taken-down'], begun, when: isPublished },
]
