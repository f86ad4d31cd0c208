import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

/**
 * A child has one conference a day, so two of the same date are the same one, in whichever episode
 * they stand.
 */
export const rule2884: EpisodeRule = {
  code: '2884',
  severity: 'error',
  scope: 'episode',
  fields: ['DateOfInitialCPC'],
  words:
    'The same conference stands in a section 47 enquiry and in the case itself. Keep it in one; in the case only for a child who moved in.',
  check: (episode) => {
    const { conference, parent: child } = episode
    if (!conference) return null
    const same = child.episodes
      .flatMap(({ enquiries }) => enquiries)
      .filter((one) => one.conference === conference)
    return same.length === 0
      ? null
      : [at(episode, 'DateOfInitialCPC'), ...same.map((one) => at(one, 'DateOfInitialCPC'))]
  },
}
