import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8867: EpisodeRule = {
  code: '8867',
  severity: 'error',
  scope: 'episode',
  fields: ['CINclosureDate', 'AssessmentAuthorisationDate'],
  words:
    'The case is closed, but an assessment is not completed. Enter the day it was authorised, or reopen the case.',
  check: (episode) => {
    if (episode.closure === null) return null
    const unfinished = episode.assessments.filter(({ authorised }) => authorised === null)
    return unfinished.length === 0
      ? null
      : [
          at(episode, 'CINclosureDate'),
          ...unfinished.map((one) => at(one, 'AssessmentAuthorisationDate')),
        ]
  },
}
