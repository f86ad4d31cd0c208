import type { Day } from '../days.ts'
import { DEADLINE, type Rule } from '../rule.ts'

const SERIOUS = { ...DEADLINE, about: 'serious-case-review' } as const
const HOLD =
  'Where proceedings delay publication, the reasons are given to the Panel; that does not stop the clock.'

/** In: who is notified, and the source. */
export function notifyIncident(whom: string, source: string, checked: boolean): Rule {
  return {
    ...SERIOUS,
    id: 'serious-incident.notify',
    title: `Notify a serious incident to ${whom}`,
    anchor: 'aware',
    amount: 5,
    unit: 'working-days',
    source,
    checked,
  }
}

/** Serious case reviews of the Board: Local Safeguarding Children Boards Regulations 2006, regulation 5. */
export const CASE_REVIEWS: readonly Rule[] = [
  {
    ...SERIOUS,
    id: 'serious-case-review.decide',
    title: 'Decide whether to hold a serious case review',
    anchor: 'board-notified',
    amount: 1,
    unit: 'months',
    source: 'Working Together 2015, chapter 4',
    checked: false,
  },
  {
    ...SERIOUS,
    id: 'serious-case-review.complete',
    title: 'Complete the serious case review',
    anchor: 'review-decided',
    amount: 6,
    unit: 'months',
    source: 'Working Together 2015, chapter 4',
    checked: false,
    note: 'An aim: proceedings may make a review take longer, and the reasons are then given.',
  },
]

/** The rapid review, counted from becoming aware of the incident: how it stood to the end of May 2025. */
export function rapidReviewFromAware(guidance: string, days: { first?: Day; last?: Day }): Rule {
  return {
    ...SERIOUS,
    ...days,
    id: 'rapid-review.complete',
    title: 'Complete the rapid review',
    anchor: 'aware',
    amount: 15,
    unit: 'working-days',
    source: `${guidance}; guidance of the Child Safeguarding Practice Review Panel of the day`,
    checked: false,
    note: 'Some areas counted from the notification even then.',
  }
}

/** The rapid review, counted from the notification: the Panel’s guidance of June 2025. */
export function rapidReviewFromNotification(checked: boolean, note: string, first?: Day): Rule {
  return {
    ...SERIOUS,
    ...(first ? { first } : {}),
    id: 'rapid-review.complete',
    title: 'Complete the rapid review',
    anchor: 'notified-panel',
    amount: 15,
    unit: 'working-days',
    source:
      'Child Safeguarding Practice Review Panel, guidance for safeguarding partners, June 2025, as quoted in a partnership’s procedures',
    checked,
    note,
  }
}

/** What follows the decision to hold a local child safeguarding practice review. */
export function practiceReviews(guidance: string, checked: boolean): Rule[] {
  const regulations =
    'Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018'
  return [
    {
      ...SERIOUS,
      id: 'practice-review.publish',
      title: 'Publish the local child safeguarding practice review',
      anchor: 'review-decided',
      amount: 6,
      unit: 'months',
      source: `${guidance}, as quoted in published summaries`,
      checked,
      note: HOLD,
    },
    {
      ...SERIOUS,
      id: 'practice-review.copy',
      title: 'Send a copy of the review to the Panel and the Secretary of State',
      anchor: 'publication',
      amount: 7,
      unit: 'working-days',
      direction: 'before',
      source: `${guidance}; ${regulations}`,
      checked: false,
    },
    {
      ...SERIOUS,
      id: 'practice-review.available',
      title: 'The published review stays available at least',
      anchor: 'publication',
      amount: 12,
      unit: 'months',
      kind: 'at-least',
      source: `${guidance}; ${regulations}`,
      checked: false,
    },
  ]
}
