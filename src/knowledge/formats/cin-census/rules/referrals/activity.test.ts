import {
  assessment,
  breaks,
  child,
  cinPlan,
  enquiry,
  episode,
  having,
  keeps,
  protectionPlan,
} from '../../../../../../test/support/census-child.ts'

const E = 'CINdetails[0]'
const closedAs = (ReasonForClosure: string, change = {}) =>
  having({ CINclosureDate: '2025-12-01', ReasonForClosure, ...change })

breaks(
  '2990',
  'an enquiry, a conference and plans',
  closedAs('RC8', {
    DateOfInitialCPC: '2025-05-19',
    Section47: [enquiry()],
    ChildProtectionPlans: [protectionPlan()],
    CINPlanDates: [cinPlan()],
  }),
  [
    [`${E}/ReasonForClosure`, 'RC8'],
    [`${E}/DateOfInitialCPC`, '2025-05-19'],
    [`${E}/Section47[0]/S47ActualStartDate`, '2025-05-06'],
    [`${E}/ChildProtectionPlans[0]/CPPstartDate`, '2025-05-19'],
    [`${E}/CINPlanDates[0]/CINPlanStartDate`, '2025-06-11'],
  ],
)
breaks(
  '2990',
  'a plan without dates, of a case referred to early help',
  closedAs('RC9', { CINPlanDates: [{}] }),
  [
    [`${E}/ReasonForClosure`, 'RC9'],
    [`${E}/CINPlanDates[0]/CINPlanStartDate`, null],
  ],
)
keeps('2990', 'an assessment only', closedAs('RC8', { Assessments: [assessment()] }))
keeps(
  '2990',
  'plans of a case closed for another reason',
  closedAs('RC1', { CINPlanDates: [cinPlan()] }),
)

breaks('2991Q', 'two enquiries and no assessment', having({ Section47: [enquiry(), enquiry()] }), [
  [`${E}/Section47[0]/S47ActualStartDate`, '2025-05-06'],
  [`${E}/Section47[1]/S47ActualStartDate`, '2025-05-06'],
])
keeps(
  '2991Q',
  'an enquiry with an assessment',
  having({ Section47: [enquiry()], Assessments: [assessment()] }),
)
breaks(
  '2991Q',
  'an assessment that belongs to another episode',
  child({}, episode({ Assessments: [assessment()] }), episode({ Section47: [enquiry()] })),
  [['CINdetails[1]/Section47[0]/S47ActualStartDate', '2025-05-06']],
)

const closure = '2025-06-30'
breaks(
  '8565',
  'everything that comes later',
  having({
    CINclosureDate: closure,
    DateOfInitialCPC: '2025-07-01',
    Assessments: [
      assessment({
        AssessmentActualStartDate: '2025-07-01',
        AssessmentAuthorisationDate: '2025-07-02',
      }),
    ],
    Section47: [enquiry({ S47ActualStartDate: '2025-07-03', DateOfInitialCPC: '2025-07-04' })],
    ChildProtectionPlans: [protectionPlan(), protectionPlan({ CPPendDate: '2025-07-05' })],
    CINPlanDates: [cinPlan({ CINPlanStartDate: '2025-07-06', CINPlanEndDate: '2025-07-07' })],
  }),
  [
    [`${E}/CINclosureDate`, closure],
    [`${E}/DateOfInitialCPC`, '2025-07-01'],
    [`${E}/Assessments[0]/AssessmentActualStartDate`, '2025-07-01'],
    [`${E}/Assessments[0]/AssessmentAuthorisationDate`, '2025-07-02'],
    [`${E}/Section47[0]/S47ActualStartDate`, '2025-07-03'],
    [`${E}/Section47[0]/DateOfInitialCPC`, '2025-07-04'],
    [`${E}/ChildProtectionPlans[1]/CPPendDate`, '2025-07-05'],
    [`${E}/CINPlanDates[0]/CINPlanStartDate`, '2025-07-06'],
    [`${E}/CINPlanDates[0]/CINPlanEndDate`, '2025-07-07'],
  ],
)
keeps(
  '8565',
  'what happens on the day of closure',
  having({
    CINclosureDate: closure,
    Assessments: [assessment({ AssessmentAuthorisationDate: closure })],
    CINPlanDates: [cinPlan({ CINPlanEndDate: closure })],
  }),
)
keeps('8565', 'a case that is open', having({ Assessments: [assessment()] }))

breaks('8825Q', 'no assessment', closedAs('RC8'), [[`${E}/ReasonForClosure`, 'RC8']])
keeps('8825Q', 'an assessment', closedAs('RC9', { Assessments: [assessment()] }))
keeps('8825Q', 'another reason', closedAs('RC3'))

const onward = (change: object) => having({ ReferralNFA: '1', ...change })
breaks(
  '8831',
  'an assessment, an enquiry and conferences',
  onward({
    DateOfInitialCPC: '2025-05-19',
    Assessments: [assessment({ AssessmentAuthorisationDate: null })],
    Section47: [enquiry()],
  }),
  [
    [`${E}/ReferralNFA`, '1'],
    [`${E}/DateOfInitialCPC`, '2025-05-19'],
    [`${E}/Assessments[0]/AssessmentActualStartDate`, '2025-05-01'],
    [`${E}/Section47[0]/S47ActualStartDate`, '2025-05-06'],
    [`${E}/Section47[0]/DateOfInitialCPC`, '2025-05-19'],
  ],
)
keeps('8831', 'a referral alone', onward({}))
keeps('8831', 'action in a case that went further', having({ Assessments: [assessment()] }))

breaks(
  '8867',
  'one assessment of two not completed',
  closedAs('RC1', {
    Assessments: [assessment(), assessment({ AssessmentAuthorisationDate: null })],
  }),
  [
    [`${E}/CINclosureDate`, '2025-12-01'],
    [`${E}/Assessments[1]/AssessmentAuthorisationDate`, null],
  ],
)
keeps('8867', 'completed assessments', closedAs('RC1', { Assessments: [assessment()] }))
keeps(
  '8867',
  'an open case',
  having({ Assessments: [assessment({ AssessmentAuthorisationDate: null })] }),
)

const noConference = enquiry({ DateOfInitialCPC: null })
breaks(
  '8868',
  'an enquiry without conference',
  closedAs('RC1', { Section47: [enquiry(), noConference] }),
  [
    [`${E}/CINclosureDate`, '2025-12-01'],
    [`${E}/Section47[1]/DateOfInitialCPC`, null],
    [`${E}/Section47[1]/ICPCnotRequired`, 'false'],
  ],
)
for (const flag of ['1', 'true'])
  keeps(
    '8868',
    `an enquiry that needed no conference (${flag})`,
    closedAs('RC1', {
      Section47: [enquiry({ DateOfInitialCPC: null, ICPCnotRequired: flag })],
    }),
  )
keeps('8868', 'an open case', having({ Section47: [noConference] }))

const none = assessment({ AssessmentFactors: ['21'] })
breaks('8873Q', 'another reason for closure', closedAs('RC1', { Assessments: [none] }), [
  [`${E}/ReasonForClosure`, 'RC1'],
  [`${E}/Assessments[0]/FactorsIdentifiedAtAssessment/AssessmentFactors[0]`, '21'],
])
breaks('8873Q', 'a case that is still open', having({ Assessments: [none] }), [
  [`${E}/ReasonForClosure`, null],
  [`${E}/Assessments[0]/FactorsIdentifiedAtAssessment/AssessmentFactors[0]`, '21'],
])
keeps('8873Q', 'a case closed after assessment', closedAs('RC9', { Assessments: [none] }))
keeps('8873Q', 'a second assessment', having({ Assessments: [none, assessment()] }))
keeps('8873Q', 'factors that were found', having({ Assessments: [assessment()] }))
keeps(
  '8873Q',
  'an assessment not completed',
  having({
    Assessments: [assessment({ AssessmentFactors: ['21'], AssessmentAuthorisationDate: null })],
  }),
)
