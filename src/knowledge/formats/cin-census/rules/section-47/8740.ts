import { isOpen } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { EnquiryRule } from '../../rule.ts'

/** An enquiry said to need no conference is not waiting for one. */
export const rule8740: EnquiryRule = {
  code: '8740',
  severity: 'error',
  scope: 'enquiry',
  fields: ['S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'],
  words:
    'An enquiry without conference does not start in the census year. Enter the conference’s date or that none was required, or correct the start.',
  check: (enquiry, { first, last }) => {
    const { start } = enquiry
    if (!isOpen(enquiry) || start === undefined) return null
    return start === null || start < first || start > last
      ? [
          at(enquiry, 'S47ActualStartDate'),
          at(enquiry, 'DateOfInitialCPC'),
          at(enquiry, 'ICPCnotRequired'),
        ]
      : null
  },
}
