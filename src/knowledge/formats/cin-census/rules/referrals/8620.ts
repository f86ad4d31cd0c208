import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8620: EpisodeRule = {
  code: '8620',
  severity: 'error',
  scope: 'episode',
  fields: ['CINclosureDate'],
  words:
    'The case was closed outside the census year. Correct the date; leave out a case that was closed before the year.',
  check: (episode, { first, last }) =>
    episode.closure && (episode.closure < first || episode.closure > last)
      ? [at(episode, 'CINclosureDate')]
      : null,
}
