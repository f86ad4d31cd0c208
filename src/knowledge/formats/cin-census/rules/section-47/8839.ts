import { isOpen } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8839: EpisodeRule = {
  code: '8839',
  severity: 'error',
  scope: 'episode',
  fields: ['DateOfInitialCPC', 'ICPCnotRequired'],
  words:
    'The case has two or more section 47 enquiries that are not completed. Enter each conference’s date, or that none was required.',
  check: (episode) => {
    if (episode.enquiries.length < 2) return null
    const open = episode.enquiries.filter(isOpen)
    return open.length < 2
      ? null
      : open.flatMap((one) => [at(one, 'DateOfInitialCPC'), at(one, 'S47ActualStartDate')])
  },
}
