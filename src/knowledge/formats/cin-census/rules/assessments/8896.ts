import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8896: EpisodeRule = {
  code: '8896',
  severity: 'error',
  scope: 'episode',
  fields: ['AssessmentAuthorisationDate'],
  words:
    'The case has two or more assessments that are not completed. Enter when those that have ended were authorised.',
  check: (episode) => {
    if (episode.assessments.length < 2) return null
    const open = episode.assessments.filter(({ authorised }) => authorised === null)
    return open.length < 2
      ? null
      : open.flatMap((one) => [
          at(one, 'AssessmentAuthorisationDate'),
          at(one, 'AssessmentActualStartDate'),
        ])
  },
}
