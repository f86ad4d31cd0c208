import type { AnnexALists, ListNumber } from './records.ts'

/** What a cell of a column holds. */
export type CellKind = 'id' | 'text' | 'day' | 'yes-no' | 'count'

export interface Column {
  /** The field of the record it fills. */
  readonly field: string
  readonly kind: CellKind
  /** The heading as the published list has it, then variants seen in extracts. */
  readonly headings: readonly string[]
  /** Without it the list can't be read. */
  readonly required: boolean
}

export interface ListShape {
  readonly list: ListNumber
  readonly title: string
  /** The words by which a sheet or a file is known for this list. */
  readonly names: readonly string[]
  /** The field whose day says when the row happened, for the window. */
  readonly when: string
  readonly columns: readonly Column[]
}

const column = (field: string, kind: CellKind, ...headings: string[]): Column => ({
  field,
  kind,
  headings,
  required: false,
})
const needed = (field: string, kind: CellKind, ...headings: string[]): Column => ({
  ...column(field, kind, ...headings),
  required: true,
})

const CHILD: readonly Column[] = [
  needed('child', 'id', 'Child Unique ID', 'Child ID', 'Unique ID', 'Unique Child ID', 'Person ID'),
  column('gender', 'text', 'Gender', 'Sex'),
  column('ethnicity', 'text', 'Ethnicity', 'Ethnic Origin'),
  column('birth', 'day', 'Date of Birth', 'DoB', 'Birth Date'),
]

/**
 * Lists 1 to 8 as inspectors ask for them. Source: Ofsted, ILACS Annex A child-level data; headings as
 * councils' extracts have them.
 */
export const LISTS: Readonly<Record<ListNumber, ListShape>> = {
  1: {
    list: 1,
    title: 'Contacts',
    names: ['contacts', 'contact'],
    when: 'contact',
    columns: [
      ...CHILD,
      needed('contact', 'day', 'Date of Contact', 'Contact Date', 'Contact Start Date'),
      column('source', 'text', 'Contact Source', 'Source of Contact'),
      column('outcome', 'text', 'Contact Outcome', 'Outcome'),
    ],
  },
  2: {
    list: 2,
    title: 'Early help assessments',
    names: ['early help', 'early help assessments', 'early help assessment'],
    when: 'start',
    columns: [
      ...CHILD,
      needed(
        'start',
        'day',
        'Assessment Start Date',
        'Start Date',
        'Early Help Assessment Start Date',
      ),
      column(
        'completed',
        'day',
        'Assessment Completion Date',
        'Completion Date',
        'Assessment Completed Date',
      ),
      column(
        'organisation',
        'text',
        'Organisation Completing Assessment',
        'Organisation Completing',
        'Organisation',
      ),
    ],
  },
  3: {
    list: 3,
    title: 'Referrals',
    names: ['referrals', 'referral'],
    when: 'referral',
    columns: [
      ...CHILD,
      needed('referral', 'day', 'Referral Date', 'Date of Referral'),
      column('source', 'text', 'Referral Source', 'Source'),
      column(
        'noFurtherAction',
        'yes-no',
        'Referral NFA?',
        'NFA?',
        'NFA',
        'No Further Action',
        'Referral NFA',
      ),
      column(
        'referralsIn12Months',
        'count',
        'Number of Referrals in Last 12 Months',
        'Referrals in Last 12 Months',
        'Referrals Last 12m',
      ),
    ],
  },
  4: {
    list: 4,
    title: 'Assessments',
    names: ['assessments', 'assessment'],
    when: 'start',
    columns: [
      ...CHILD,
      needed(
        'start',
        'day',
        'Continuous Assessment Start Date',
        'Assessment Start Date',
        'Start Date',
        'Start',
      ),
      column(
        'childSeen',
        'day',
        'Child Seen During Continuous Assessment',
        'Child Seen Date',
        'Date Child Seen',
      ),
      needed(
        'authorised',
        'day',
        'Continuous Assessment Date of Authorisation',
        'Date Authorised',
        'Authorised',
        'Authorisation Date',
        'Assessment Authorised Date',
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
    names: ['s47 icpc', 's47 and icpc', 'section 47', 's47', 'section 47 enquiries'],
    when: 'start',
    columns: [
      ...CHILD,
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
    ],
  },
  6: {
    list: 6,
    title: 'Children in need',
    names: ['cin', 'children in need', 'child in need'],
    when: 'start',
    columns: [
      ...CHILD,
      needed('start', 'day', 'CIN Start Date', 'Start Date', 'Child in Need Start Date'),
      column('primaryNeed', 'text', 'Primary Need Code', 'Primary Need'),
      column('closed', 'day', 'CIN Closure Date', 'Closure Date', 'End Date'),
      column('closureReason', 'text', 'Reason for Closure', 'Closure Reason'),
      column('status', 'text', 'Case Status', 'Status'),
    ],
  },
  7: {
    list: 7,
    title: 'Child protection plans',
    names: ['cp', 'cpp', 'child protection', 'child protection plans'],
    when: 'start',
    columns: [
      ...CHILD,
      needed('start', 'day', 'Child Protection Plan Start Date', 'CPP Start Date', 'Start Date'),
      column('initialCategory', 'text', 'Initial Category of Abuse', 'Initial Category'),
      column('latestCategory', 'text', 'Latest Category of Abuse', 'Latest Category'),
      column('end', 'day', 'Child Protection Plan End Date', 'CPP End Date', 'End Date'),
      column(
        'previousPlans',
        'count',
        'Number of Previous Child Protection Plans',
        'Prior Plans',
        'Previous Plans',
        'Number of Previous CPPs',
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
  8: {
    list: 8,
    title: 'Children looked after',
    names: ['cic', 'cla', 'lac', 'children in care', 'looked after', 'children looked after'],
    when: 'start',
    columns: [
      ...CHILD,
      needed(
        'start',
        'day',
        'Date Started to be Looked After',
        'LAC Start Date',
        'CLA Start Date',
        'Start Date',
      ),
      column('need', 'text', 'Category of Need', 'Child’s Category of Need', 'Need'),
      column('legalStatus', 'text', 'Legal Status', "Child's Legal Status", 'Current Legal Status'),
      column(
        'end',
        'day',
        'Date Ceased to be Looked After',
        'LAC End Date',
        'CLA End Date',
        'End Date',
      ),
    ],
  },
}

export const LIST_NUMBERS: readonly ListNumber[] = [1, 2, 3, 4, 5, 6, 7, 8]

/** A record of any of the lists. */
export type AnyRecord = AnnexALists[ListNumber]
