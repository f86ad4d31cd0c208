import { PRIMARY_NEEDS } from '../../codes.ts'
import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8650: EpisodeRule = {
  code: '8650',
  severity: 'error',
  scope: 'episode',
  fields: ['PrimaryNeedCode'],
  words: 'The primary need is no code of the census. Enter N0 to N9.',
  check: (episode) =>
    episode.primaryNeed !== null && !PRIMARY_NEEDS.has(episode.primaryNeed)
      ? [at(episode, 'PrimaryNeedCode')]
      : null,
}
