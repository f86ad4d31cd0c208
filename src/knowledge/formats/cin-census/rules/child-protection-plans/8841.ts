import { at } from '../../place.ts'
import type { ReviewRule } from '../../rule.ts'

export const rule8841: ReviewRule = {
  code: '8841',
  severity: 'error',
  scope: 'review',
  fields: ['CPPreviewDate', 'CPPstartDate'],
  words:
    'A review is on or before the day the child protection plan starts. Correct the date; the initial conference is no review.',
  check: (review) => {
    const { start } = review.parent
    if (!start) return null
    const early = review.dates.flatMap((date, index) => (date && date <= start ? [index] : []))
    return early.length === 0
      ? null
      : [
          ...early.map((index) => at(review, 'CPPreviewDate', index)),
          at(review.parent, 'CPPstartDate'),
        ]
  },
}
