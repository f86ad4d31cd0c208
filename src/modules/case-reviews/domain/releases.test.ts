import { expect, test } from 'vitest'
import { factsOf } from '../../../../test/support/played-room.ts'
import { caseReviewsPathway } from './pathway.ts'

const why = (...stages: readonly string[]) =>
  caseReviewsPathway.releases?.(
    factsOf(caseReviewsPathway, {
      today: '2018-06-01',
      moves: stages.map((to) => ({ code: to, to, on: '2018-05-01' })),
    }),
  )

test('nothing of a review leaves its room before it is published, least of all while it is held', () => {
  for (const stage of ['consideration', 'under-way', 'completed'])
    expect(why(stage), stage).toContain('not published yet')
  expect(why('under-way', 'completed', 'held')).toContain('publication is held')
})

test('once it is published it may, and where there is no report to give away', () => {
  expect(why('completed', 'published')).toBeNull()
  expect(why('published', 'closed')).toBeNull()
  expect(why('no-review')).toBeNull()
  expect(why('under-way', 'stopped')).toBeNull()
})
