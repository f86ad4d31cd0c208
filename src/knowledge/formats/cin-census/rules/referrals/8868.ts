import { isOpen } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule8868: EpisodeRule = {
  code: '8868',
  severity: 'error',
  scope: 'episode',
  fields: ['CINclosureDate', 'DateOfInitialCPC', 'ICPCnotRequired'],
  words:
    'The case is closed, but a section 47 enquiry is not completed. Enter the conference’s date, or that none was required.',
  check: (episode) => {
    if (episode.closure === null) return null
    const unfinished = episode.enquiries.filter(isOpen)
    return unfinished.length === 0
      ? null
      : [
          at(episode, 'CINclosureDate'),
          ...unfinished.flatMap((one) => [at(one, 'DateOfInitialCPC'), at(one, 'ICPCnotRequired')]),
        ]
  },
}
