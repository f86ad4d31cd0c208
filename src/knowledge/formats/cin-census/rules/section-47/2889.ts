import { at } from '../../place.ts'
import type { EnquiryRule } from '../../rule.ts'

export const rule2889: EnquiryRule = {
  code: '2889',
  severity: 'error',
  scope: 'enquiry',
  fields: ['S47ActualStartDate', 'CINreferralDate'],
  words:
    'The section 47 enquiry starts before the referral. Correct the date, or move the enquiry to the episode it belongs to.',
  check: (enquiry) =>
    enquiry.start && enquiry.parent.referral && enquiry.start < enquiry.parent.referral
      ? [at(enquiry, 'S47ActualStartDate'), at(enquiry.parent, 'CINreferralDate')]
      : null,
}
