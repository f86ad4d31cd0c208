import { HELD_REVIEW } from './case-reviews/held-review.ts'
import { PUBLISHED_REVIEW } from './case-reviews/published-review.ts'
import { REVIEWS_UNDER_WAY } from './case-reviews/reviews-under-way.ts'
import type { DemoRoom } from './demo-room.ts'

/**
 * The case reviews of Severnshire. Made up throughout. In 2017-18 three cases were considered, all three
 * met the criteria, and one of the reviews is complete and not published.
 */
export const CASE_REVIEWS: readonly DemoRoom[] = [
  PUBLISHED_REVIEW,
  HELD_REVIEW,
  ...REVIEWS_UNDER_WAY,
]
