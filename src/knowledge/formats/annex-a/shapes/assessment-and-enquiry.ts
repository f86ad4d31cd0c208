import { always, checked, CHILD, column, DISABILITY, required, type ListShape } from './parts.ts'

/** Lists 4 and 5: assessments, and enquiries under section 47 with the conferences they lead to. */
export const ASSESSMENT_AND_ENQUIRY: Readonly<Record<4 | 5, ListShape>> = {
  4: {
    list: 4,
    title: 'Assessments',
    names: ['assessments', 'assessment'],
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
            'Continuous Assessment Start Date',
            'Assessment Start Date',
            'Start Date',
            'Start',
          ),
        ),
      ),
      column(
        'childSeen',
        'seen',
        'Child Seen During Continuous Assessment',
        'Child Seen Date',
        'Date Child Seen',
      ),
      required(
        column(
          'authorised',
          'day',
          'Continuous Assessment Date of Authorisation',
          'Date Authorised',
          'Authorised',
          'Authorisation Date',
          'Assessment Authorised Date',
        ),
      ),
      column(
        'supportRequired',
        'yes-no',
        "Was the child assessed as requiring LA children's social care support?",
        'CSC Support Required',
        'Support Required',
      ),
    ],
  },
  5: {
    list: 5,
    title: 'Section 47 enquiries and initial conferences',
    names: [
      's47 icpc',
      's47 and icpc',
      'sec47 and icpc',
      'section 47',
      's47',
      'section 47 enquiries',
    ],
    subject: 'child',
    when: ['start', 'strategy'],
    columns: [
      ...CHILD,
      DISABILITY,
      column(
        'strategy',
        'day',
        'Strategy Discussion Initiating Section 47 Enquiry Start Date',
        'Strategy Discussion Date',
        'Strategy Discussion',
      ),
      column(
        'start',
        'day',
        'Section 47 Start Date',
        'Section 47 Enquiry Start Date',
        'S47 Start Date',
        'S47 Start',
      ),
      column(
        'conferenceNotRequired',
        'yes-no',
        'Was an Initial Child Protection Conference deemed unnecessary?',
        'ICPC Not Required',
        'ICPC Deemed Unnecessary',
      ),
      column(
        'conference',
        'day',
        'Date of Initial Child Protection Conference',
        'ICPC Date',
        'Date of ICPC',
      ),
      column(
        'resultedInPlan',
        'yes-no',
        'Did the Initial Child Protection Conference Result in a Child Protection Plan',
        'Resulted in CPP',
        'ICPC Resulted in CPP',
      ),
      column('transferIn', 'yes-no', 'Transfer In', 'Transfer-In Conference', 'Transferred In'),
      checked(
        column(
          'enquiriesIn12Months',
          'count',
          'Number of Section 47 Enquiries in the last 12 months',
          'S47s in Last 12 Months',
        ),
      ),
      checked(
        column(
          'conferencesIn12Months',
          'count',
          'Number of ICPCs in the last 12 months',
          'ICPCs in Last 12 Months',
        ),
      ),
    ],
  },
}
