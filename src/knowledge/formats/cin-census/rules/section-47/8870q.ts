import { at } from '../../place.ts'
import { isWeekend } from './is-weekend.ts'
import type { EnquiryRule } from '../../rule.ts'

/** Bank holidays are not asked about. */
export const rule8870Q: EnquiryRule = {
  code: '8870Q',
  severity: 'query',
  scope: 'enquiry',
  fields: ['InitialCPCtarget'],
  words:
    'The target date for the conference is a Saturday or Sunday. Correct it, or give a reason.',
  check: (enquiry) =>
    enquiry.conferenceTarget && isWeekend(enquiry.conferenceTarget)
      ? [at(enquiry, 'InitialCPCtarget')]
      : null,
}
