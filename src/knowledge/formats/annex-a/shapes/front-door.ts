import { always, CHILD, coded, column, required, type ListShape } from './parts.ts'

/** Lists 1 to 3: how children come to the council's notice. */
export const FRONT_DOOR: Readonly<Record<1 | 2 | 3, ListShape>> = {
  1: {
    list: 1,
    title: 'Contacts',
    names: ['contacts', 'contact'],
    subject: 'child',
    when: ['contact'],
    columns: [
      ...CHILD,
      always(
        required(column('contact', 'day', 'Date of Contact', 'Contact Date', 'Contact Start Date')),
      ),
      always(coded('source', 'source', 'Contact Source', 'Source of Contact')),
      column('outcome', 'text', 'Contact Outcome', 'Outcome'),
    ],
  },
  2: {
    list: 2,
    title: 'Early help assessments',
    names: ['early help', 'early help assessments', 'early help assessment'],
    subject: 'child',
    when: ['start'],
    columns: [
      ...CHILD,
      always(
        required(
          column(
            'start',
            'day',
            'Assessment Start Date',
            'Start Date',
            'Early Help Assessment Start Date',
          ),
        ),
      ),
      column(
        'completed',
        'day',
        'Assessment Completion Date',
        'Completion Date',
        'Assessment Completed Date',
      ),
      always(
        column(
          'organisation',
          'text',
          'Organisation Completing Assessment',
          'Organisation Completing',
          'Organisation',
        ),
      ),
    ],
  },
  3: {
    list: 3,
    title: 'Referrals',
    names: ['referrals', 'referral'],
    subject: 'child',
    when: ['referral'],
    columns: [
      ...CHILD,
      always(required(column('referral', 'day', 'Referral Date', 'Date of Referral'))),
      always(coded('source', 'source', 'Referral Source', 'Source')),
      always(
        column(
          'noFurtherAction',
          'yes-no',
          'Referral NFA?',
          'NFA?',
          'NFA',
          'No Further Action',
          'Referral NFA',
        ),
      ),
      always(
        column(
          'referralsIn12Months',
          'count',
          'Number of Referrals in Last 12 Months',
          'Referrals in Last 12 Months',
          'Referrals Last 12m',
        ),
      ),
    ],
  },
}
