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

const FAMILY = column('family', 'id', 'Family identifier', 'Family ID')

/** Lists 9 to 11: leaving care services, adoption, and those who asked to adopt. */
export const LEAVING_AND_ADOPTION: Readonly<Record<9 | 10 | 11, ListShape>> = {
  9: {
    list: 9,
    title: 'Care leavers',
    names: ['care leavers', 'care leaver', 'leaving care', 'leaving care services'],
    subject: 'child',
    when: [],
    columns: [
      ...CHILD,
      checked(
        column(
          'unaccompanied',
          'yes-no',
          'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)',
          'UASC or formerly UASC',
          'UASC',
        ),
      ),
      DISABILITY,
      always(
        required(
          coded('eligibility', 'eligibility', 'Eligibility Category', 'Eligibility', 'Category'),
        ),
      ),
      column(
        'pathwayReview',
        'day',
        'Latest Pathway Plan Review Date',
        'Latest Pathway Plan',
        'Pathway Plan Review Date',
      ),
      always(coded('inTouch', 'inTouch', 'LA in Touch', 'In Touch')),
      column('latestContact', 'day', 'Latest Date of Contact', 'Latest Contact', 'Last Contact'),
      coded('accommodation', 'accommodation', 'Type of Accommodation', 'Accommodation'),
      coded(
        'suitability',
        'suitability',
        'Suitability of Accommodation',
        'Accommodation Suitability',
      ),
      coded('activity', 'activity', 'Activity Status', 'Activity'),
    ],
  },
  10: {
    list: 10,
    title: 'Adoption',
    names: ['adoption', 'adoptions', 'children for adoption'],
    subject: 'child',
    when: ['decision'],
    columns: [
      ...CHILD,
      FAMILY,
      DISABILITY,
      always(column('enteredCare', 'day', 'Date the Child Entered Care', 'Entered Care Date')),
      always(
        required(
          column(
            'decision',
            'day',
            'Date of Decision that Child Should be Placed for Adoption',
            'SHOBPA Decision Date',
            'Adoption Decision Date',
          ),
        ),
      ),
      column('placementOrder', 'day', 'Date of Placement Order', 'Placement Order Date'),
      column(
        'matched',
        'day',
        'Date of Matching Child and Prospective Adopters',
        'Date Matched',
        'Matched Date',
      ),
      column('placed', 'day', 'Date Placed for Adoption', 'Placed Date'),
      column('adopted', 'day', 'Date of Adoption Order', 'Adoption Order Date'),
      column(
        'reversed',
        'day',
        'Date of Decision that Child Should No Longer be Placed for Adoption',
        'Decision Reversed Date',
      ),
      coded(
        'reversalReason',
        'reversal',
        'Reason Why Child No Longer Placed for Adoption',
        'Decision Reversed Reason',
      ),
      column(
        'fostered',
        'day',
        'Date the child was placed for fostering in FFA or concurrent planning placement',
        'FFA Placement Date',
      ),
    ],
  },
  11: {
    list: 11,
    title: 'Prospective adopters',
    names: ['adopters', 'prospective adopters', 'adopter'],
    subject: 'adopter',
    when: ['enquiry'],
    columns: [
      always(
        required(
          column(
            'adopter',
            'id',
            'Individual adopter identifier',
            'Adopter Identifier',
            'Adopter ID',
          ),
        ),
      ),
      FAMILY,
      always(coded('gender', 'gender', 'Gender', 'Sex')),
      always(coded('ethnicity', 'ethnicity', 'Ethnicity', 'Ethnic Origin')),
      checked(column('disability', 'yes-no', 'Disability', 'Disabled')),
      column(
        'fosteringToAdopt',
        'yes-no',
        'Is the (prospective) adopter fostering for adoption?',
        'Fostering for Adoption',
      ),
      always(
        required(
          column('enquiry', 'day', 'Date enquiry received', 'Enquiry Date', 'Date of Enquiry'),
        ),
      ),
      column('stage1Start', 'day', 'Date Stage 1 started', 'Stage 1 Start Date'),
      column('stage1End', 'day', 'Date Stage 1 ended', 'Stage 1 End Date'),
      column('stage2Start', 'day', 'Date Stage 2 started', 'Stage 2 Start Date'),
      column('stage2End', 'day', 'Date Stage 2 ended', 'Stage 2 End Date'),
      column('submitted', 'day', 'Date application submitted', 'Application Date'),
      column('approved', 'day', 'Date application approved', 'Approval Date'),
      column('matched', 'day', 'Date adopter matched with child(ren)', 'Matched Date'),
      column('placed', 'day', 'Date child/children placed with adopter(s)', 'Placed Date'),
      column('childrenPlaced', 'count', 'No. of children placed', 'Number of Children Placed'),
      column('adopted', 'day', 'Date of Adoption Order', 'Adoption Order Date'),
      column('left', 'day', 'Date of leaving adoption process', 'Leaving Date'),
      coded(
        'leavingReason',
        'leavingAdoption',
        'Reason for leaving adoption process',
        'Leaving Reason',
      ),
    ],
  },
}
