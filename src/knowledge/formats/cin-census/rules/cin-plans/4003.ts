import { cinPlansOf, liesBeforeEndOf } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { ReviewRule } from '../../rule.ts'

/**
 * The review that ends the protection plan may fall on the day the other plan begins, and a review
 * on the day a child in need plan ends is no fault.
 */
export const rule4003: ReviewRule = {
  code: '4003',
  severity: 'error',
  scope: 'review',
  fields: ['CPPreviewDate', 'CINPlanStartDate', 'CINPlanEndDate', 'CPPendDate'],
  words:
    'A child protection plan is reviewed while a child in need plan is open. Correct the review’s date or the plan’s dates.',
  check: (review, { last }) => {
    const plans = cinPlansOf(review.parent.parent.parent)
    if (plans.length === 0) return null
    for (const [index, date] of review.dates.entries()) {
      if (!date || date === review.parent.end) continue
      const open = plans.find(({ start, end }) => liesBeforeEndOf(date, start, end, last))
      if (open)
        return [
          at(review, 'CPPreviewDate', index),
          at(open, 'CINPlanStartDate'),
          at(open, 'CINPlanEndDate'),
        ]
    }
    return null
  },
}
