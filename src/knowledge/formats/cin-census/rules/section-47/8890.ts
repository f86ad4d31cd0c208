import { isOpen, liesIn } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { EnquiryRule } from '../../rule.ts'

/**
 * An enquiry ends with its conference, that day included. One said to need none ended on a day the
 * census does not hold, so nothing can overlap it.
 */
export const rule8890: EnquiryRule = {
  code: '8890',
  severity: 'error',
  scope: 'enquiry',
  fields: ['S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'],
  words:
    'A section 47 enquiry starts while another of the same case is going on. Check the dates of both.',
  check: (enquiry, { last }) => {
    const { start, parent: episode } = enquiry
    if (episode.enquiries.length < 2 || !start) return null
    const other = episode.enquiries.find(
      (one) =>
        one !== enquiry &&
        (one.conference !== null || isOpen(one)) &&
        liesIn(start, one.start, one.conference, last),
    )
    return other
      ? [
          at(enquiry, 'S47ActualStartDate'),
          at(other, 'S47ActualStartDate'),
          at(other, 'DateOfInitialCPC'),
        ]
      : null
  },
}
