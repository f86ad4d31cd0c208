import { liesIn } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { AssessmentRule } from '../../rule.ts'

/**
 * The day on which the other starts or ends is in it. What is not completed goes on to the
 * reference date.
 */
export const rule8863Q: AssessmentRule = {
  code: '8863Q',
  severity: 'query',
  scope: 'assessment',
  fields: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
  words:
    'An assessment starts while another of the same case is going on. Correct the dates, or give a reason.',
  check: (assessment, { last }) => {
    const { start, parent: episode } = assessment
    if (episode.assessments.length < 2 || !start) return null
    const other = episode.assessments.find(
      (one) => one !== assessment && liesIn(start, one.start, one.authorised, last),
    )
    return other
      ? [
          at(assessment, 'AssessmentActualStartDate'),
          at(other, 'AssessmentActualStartDate'),
          at(other, 'AssessmentAuthorisationDate'),
        ]
      : null
  },
}
