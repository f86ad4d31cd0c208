import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule2991Q: EpisodeRule = {
  code: '2991Q',
  severity: 'query',
  scope: 'episode',
  fields: ['S47ActualStartDate', 'AssessmentActualStartDate'],
  words:
    'A section 47 enquiry is recorded and no assessment. Add the assessment, or give a reason.',
  check: ({ enquiries, assessments }) =>
    enquiries.length > 0 && assessments.length === 0
      ? enquiries.map((one) => at(one, 'S47ActualStartDate'))
      : null,
}
