import { CLOSURE_REASONS } from '../../codes.ts'
import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8640: EpisodeRule = {
  code: '8640',
  severity: 'error',
  scope: 'episode',
  fields: ['ReasonForClosure'],
  words: 'The reason for closure is no code of the census. Enter RC1 to RC9.',
  check: (episode) =>
    episode.closureReason !== null && !CLOSURE_REASONS.has(episode.closureReason)
      ? [at(episode, 'ReasonForClosure')]
      : null,
}
