import {
  always,
  checked,
  CHILD,
  coded,
  column,
  DISABILITY,
  required,
  type ListShape,
} from './parts.ts'

/** Lists 6 and 7: children in need, and those with a child protection plan. */
export const NEED_AND_PROTECTION: Readonly<Record<6 | 7, ListShape>> = {
  6: {
    list: 6,
    title: 'Children in need',
    names: ['cin', 'children in need', 'child in need'],
    subject: 'child',
    when: ['start'],
    columns: [
      ...CHILD,
      DISABILITY,
      always(
        required(
          column('start', 'day', 'CIN Start Date', 'Start Date', 'Child in Need Start Date'),
        ),
      ),
      always(coded('primaryNeed', 'need', 'Primary Need Code', 'Primary Need')),
      checked(column('lastSeen', 'day', 'Date Child Was Last Seen', 'Last Seen')),
      column('closed', 'day', 'CIN Closure Date', 'Closure Date', 'End Date'),
      coded('closureReason', 'closure', 'Reason for Closure', 'Closure Reason'),
      always(coded('status', 'status', 'Case Status', 'Status')),
    ],
  },
  7: {
    list: 7,
    title: 'Child protection plans',
    names: ['cp', 'cpp', 'child protection', 'child protection plans'],
    subject: 'child',
    when: ['start'],
    columns: [
      ...CHILD,
      DISABILITY,
      always(
        required(
          column(
            'start',
            'day',
            'Child Protection Plan Start Date',
            'CPP Start Date',
            'Start Date',
          ),
        ),
      ),
      always(coded('initialCategory', 'abuse', 'Initial Category of Abuse', 'Initial Category')),
      always(coded('latestCategory', 'abuse', 'Latest Category of Abuse', 'Latest Category')),
      checked(
        column('lastVisit', 'day', 'Date of the Last Statutory Visit', 'Last Statutory Visit'),
      ),
      checked(column('seenAlone', 'yes-no', 'Was the Child Seen Alone?', 'Seen Alone')),
      checked(
        column('latestReview', 'day', 'Date of latest review conference', 'Latest Review Date'),
      ),
      column('end', 'day', 'Child Protection Plan End Date', 'CPP End Date', 'End Date'),
      always(
        column(
          'previousPlans',
          'count',
          'Number of Previous Child Protection Plans',
          'Sum of Number of Previous Child Protection Plans',
          'Prior Plans',
          'Previous Plans',
          'Number of Previous CPPs',
        ),
      ),
      column(
        'temporary',
        'yes-no',
        'Temporary Plan',
        'Temporary',
        'Other Authority Temporary Plan',
      ),
    ],
  },
}
