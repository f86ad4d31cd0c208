import { at } from '../../place.ts'
import type { EnquiryRule } from '../../rule.ts'

/**
 * The message asks for a start in every case. A found implementation asks for it only where there
 * is a conference.
 */
export const rule8615: EnquiryRule = {
  code: '8615',
  severity: 'error',
  scope: 'enquiry',
  fields: ['S47ActualStartDate', 'DateOfInitialCPC'],
  words:
    'The section 47 enquiry has no start date, or starts after its conference. Enter or correct the date.',
  check: (enquiry) => {
    const { start, conference } = enquiry
    return start === null || (start && conference && start > conference)
      ? [at(enquiry, 'S47ActualStartDate'), at(enquiry, 'DateOfInitialCPC')]
      : null
  },
}
