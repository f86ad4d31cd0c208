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

/** List 8: children looked after. */
export const CARE: Readonly<Record<8, ListShape>> = {
  8: {
    list: 8,
    title: 'Children looked after',
    names: ['cic', 'cla', 'lac', 'children in care', 'looked after', 'children looked after'],
    subject: 'child',
    when: ['start'],
    columns: [
      ...CHILD,
      DISABILITY,
      checked(
        column(
          'unaccompanied',
          'yes-no',
          'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
          'UASC',
        ),
      ),
      always(
        required(
          column(
            'start',
            'day',
            'Date Started to be Looked After',
            'LAC Start Date',
            'CLA Start Date',
            'Start Date',
          ),
        ),
      ),
      always(coded('need', 'need', 'Category of Need', "Child's Category of Need", 'Need')),
      checked(column('legalStart', 'day', 'Start date of current legal status')),
      always(
        coded(
          'legalStatus',
          'legal',
          'Legal Status',
          "Child's Legal Status",
          'Current Legal Status',
        ),
      ),
      checked(column('latestReview', 'day', 'Date of Latest Statutory Review')),
      checked(column('lastVisit', 'day', 'Date of Last Social Work Visit')),
      checked(column('health', 'day', 'Date of Last Health Assessment')),
      checked(column('dental', 'day', 'Date of Last Dental Check')),
      checked(column('placements', 'count', 'Number of Placements in the Last 12 months')),
      column(
        'end',
        'day',
        'Date Ceased to be Looked After',
        'LAC End Date',
        'CLA End Date',
        'End Date',
      ),
      checked(column('placementStart', 'day', 'Start Date of Most Recent Placement')),
    ],
  },
}
