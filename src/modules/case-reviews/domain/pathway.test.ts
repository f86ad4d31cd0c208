import { expect, test } from 'vitest'
import { checkPathway } from '../../rooms/index.ts'
import { caseReviewsPathway } from './pathway.ts'

test('nothing keeps the pathway of case reviews from working', () => {
  expect(checkPathway(caseReviewsPathway)).toEqual([])
})
