import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8585Q: EpisodeRule = {
  code: '8585Q',
  severity: 'query',
  scope: 'episode',
  fields: ['ReasonForClosure', 'PersonDeathDate'],
  words:
    'The case is closed because the child died, but no date of death is recorded. Enter it, or give a reason.',
  check: (episode) =>
    episode.closureReason === 'RC2' && episode.parent.death === null
      ? [at(episode, 'ReasonForClosure'), at(episode.parent, 'PersonDeathDate')]
      : null,
}
