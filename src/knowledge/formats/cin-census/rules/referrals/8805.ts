import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8805: EpisodeRule = {
  code: '8805',
  severity: 'error',
  scope: 'episode',
  fields: ['CINclosureDate', 'ReasonForClosure'],
  words:
    'The case has a closure date but no reason. Enter the reason, or remove the date if the case is open.',
  check: (episode) =>
    episode.closure !== null && episode.closureReason === null
      ? [at(episode, 'ReasonForClosure'), at(episode, 'CINclosureDate')]
      : null,
}
