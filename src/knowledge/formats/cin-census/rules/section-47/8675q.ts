import { isOpen } from '../../of-child.ts'
import { at } from '../../place.ts'
import type { EnquiryRule } from '../../rule.ts'

/**
 * Working days leave out weekends and the bank holidays of England. The 15th working day before is
 * no fault. A found implementation asks about enquiries that started later than that; the message
 * says earlier.
 */
export const rule8675Q: EnquiryRule = {
  code: '8675Q',
  severity: 'query',
  scope: 'enquiry',
  fields: ['S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'],
  words:
    'The enquiry started over 15 working days before the year’s end, and no conference is recorded. Enter its date or that none was required, or give a reason.',
  check: (enquiry, { last15 }) =>
    enquiry.start && enquiry.start < last15 && isOpen(enquiry)
      ? [
          at(enquiry, 'S47ActualStartDate'),
          at(enquiry, 'DateOfInitialCPC'),
          at(enquiry, 'ICPCnotRequired'),
        ]
      : null,
}
