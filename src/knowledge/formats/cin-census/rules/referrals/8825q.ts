import { CLOSED_AFTER_ASSESSMENT } from '../../codes.ts'
import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8825Q: EpisodeRule = {
  code: '8825Q',
  severity: 'query',
  scope: 'episode',
  fields: ['ReasonForClosure', 'AssessmentActualStartDate'],
  words:
    'The case is closed as needing nothing after assessment, but no assessment is recorded. Add it, correct the reason, or give a reason.',
  check: (episode) =>
    episode.assessments.length === 0 && CLOSED_AFTER_ASSESSMENT.has(episode.closureReason ?? '')
      ? [at(episode, 'ReasonForClosure')]
      : null,
}
