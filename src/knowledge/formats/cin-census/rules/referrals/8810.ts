import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8810: EpisodeRule = {
  code: '8810',
  severity: 'error',
  scope: 'episode',
  fields: ['ReasonForClosure', 'CINclosureDate'],
  words:
    'The case has a reason for closure but no date. Enter the date, or remove the reason if the case is open.',
  check: (episode) =>
    episode.closureReason !== null && episode.closure === null
      ? [at(episode, 'CINclosureDate'), at(episode, 'ReasonForClosure')]
      : null,
}
