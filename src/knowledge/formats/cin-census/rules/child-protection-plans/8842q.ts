import { at } from '../../place.ts'
import type { ReviewRule } from '../../rule.ts'

export const rule8842Q: ReviewRule = {
  code: '8842Q',
  severity: 'query',
  scope: 'review',
  fields: ['CPPreviewDate'],
  words: 'A review has no date. Enter it, or remove the empty review, or give a reason.',
  check: (review) => (review.dates.length === 0 ? [at(review, 'CPPreviewDate')] : null),
}
