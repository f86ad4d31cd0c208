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

const died = (PersonDeathDate: string | null, change = {}) =>
  child({ PersonDeathDate }, episode(change))
breaks('8555Q', 'a referral after the death', died('2025-04-30'), [
  [`${E}/CINreferralDate`, '2025-05-01'],
  ['ChildIdentifiers/PersonDeathDate', '2025-04-30'],
])
keeps('8555Q', 'a referral on the day of death', died('2025-05-01'))

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

breaks('8568', 'a flag left out', having({ ReferralNFA: null }), [[`${E}/ReferralNFA`, null]])
breaks('8568', 'a flag that says neither', having({ ReferralNFA: 'maybe' }), [
  [`${E}/ReferralNFA`, 'maybe'],
])
for (const flag of ['0', '1', 'true', 'false'])
  keeps('8568', `the flag ${flag}`, having({ ReferralNFA: flag }))

// 1 April 2025 is a Tuesday, so the working day before the year is Monday 31 March.
const nfaOn = (CINreferralDate: string) => having({ CINreferralDate, ReferralNFA: 'true' })
breaks('8569Q', 'a referral two working days before the year', nfaOn('2025-03-30'), [
  [`${E}/ReferralNFA`, 'true'],
  [`${E}/CINreferralDate`, '2025-03-30'],
])
keeps('8569Q', 'a referral on the working day before the year', nfaOn('2025-03-31'))
keeps('8569Q', 'an earlier referral that went further', having({ CINreferralDate: '2025-03-30' }))
// 1 April 2024 is Easter Monday; Good Friday is 29 March, so the working day before is the Thursday.
keeps('8569Q', 'a referral on the Thursday before Easter', nfaOn('2024-03-28'), 2025)
breaks(
  '8569Q',
  'a referral on the Wednesday before Easter',
  nfaOn('2024-03-27'),
  [
    [`${E}/ReferralNFA`, 'true'],
    [`${E}/CINreferralDate`, '2024-03-27'],
  ],
  2025,
)

breaks(
  '8585Q',
  'a death without a date',
  died(null, { CINclosureDate: '2025-12-01', ReasonForClosure: 'RC2' }),
  [
    [`${E}/ReasonForClosure`, 'RC2'],
    ['ChildIdentifiers/PersonDeathDate', null],
  ],
)
keeps('8585Q', 'a death with its date', died('2025-12-01', { ReasonForClosure: 'RC2' }))
keeps('8585Q', 'another reason', closedAs('RC1'))

breaks('8590', 'a child without episode', { ...child({}), CINdetails: [] }, [['CINdetails', null]])
keeps('8590', 'a child with one', child({}))

breaks('8600', 'a referral without date', having({ CINreferralDate: null }), [
  [`${E}/CINreferralDate`, null],
])
breaks('8600', 'a referral after the year', having({ CINreferralDate: '2026-04-01' }), [
  [`${E}/CINreferralDate`, '2026-04-01'],
])
keeps('8600', 'a referral on the last day', having({ CINreferralDate: '2026-03-31' }))
keeps('8600', 'a referral in an earlier year', having({ CINreferralDate: '2019-01-01' }))
keeps(
  '8600',
  'a date that can’t be read, which the schema says',
  having({ CINreferralDate: 'May' }),
)

// 280 days before 1 June 2026 is 25 August 2025.
const unborn = (CINreferralDate: string) =>
  child(
    { PersonBirthDate: null, ExpectedPersonBirthDate: '2026-06-01' },
    episode({ CINreferralDate }),
  )
breaks('8606', 'a referral 281 days before the expected birth', unborn('2025-08-24'), [
  [`${E}/CINreferralDate`, '2025-08-24'],
  ['ChildIdentifiers/ExpectedPersonBirthDate', '2026-06-01'],
])
keeps('8606', 'a referral 280 days before it', unborn('2025-08-25'))
breaks('8606', 'a referral years before the birth', having({ CINreferralDate: '2017-06-01' }), [
  [`${E}/CINreferralDate`, '2017-06-01'],
  ['ChildIdentifiers/PersonBirthDate', '2018-06-01'],
])

breaks('8610', 'a need left out', having({ PrimaryNeedCode: null }), [
  [`${E}/PrimaryNeedCode`, null],
  [`${E}/ReferralNFA`, '0'],
])
keeps(
  '8610',
  'a referral without further action',
  having({ PrimaryNeedCode: null, ReferralNFA: '1' }),
)
keeps('8610', 'a need that is given', having({}))

const closedOn = (CINclosureDate: string) => having({ CINclosureDate, ReasonForClosure: 'RC1' })
for (const day of ['2025-03-31', '2026-04-01'])
  breaks('8620', `a closure on ${day}`, closedOn(day), [[`${E}/CINclosureDate`, day]])
for (const day of ['2025-04-01', '2026-03-31']) keeps('8620', `a closure on ${day}`, closedOn(day))
keeps('8620', 'a case that is open', having({}))

breaks('8630', 'a closure the day before', closedOn('2025-04-30'), [
  [`${E}/CINclosureDate`, '2025-04-30'],
  [`${E}/CINreferralDate`, '2025-05-01'],
])
keeps('8630', 'a closure on the day of referral', closedOn('2025-05-01'))

breaks('8640', 'a reason nobody knows', closedAs('RC10'), [[`${E}/ReasonForClosure`, 'RC10']])
keeps('8640', 'a reason of the census', closedAs('RC9'))
keeps('8640', 'no reason', having({}))

breaks('8650', 'a need nobody knows', having({ PrimaryNeedCode: 'N10' }), [
  [`${E}/PrimaryNeedCode`, 'N10'],
])
keeps('8650', 'a need that is not stated', having({ PrimaryNeedCode: 'N0' }))
keeps('8650', 'a need left out', having({ PrimaryNeedCode: null }))

breaks('8805', 'a date without reason', having({ CINclosureDate: closure }), [
  [`${E}/ReasonForClosure`, null],
  [`${E}/CINclosureDate`, closure],
])
keeps('8805', 'a date with its reason', closedAs('RC1'))

breaks('8810', 'a reason without date', having({ ReasonForClosure: 'RC1' }), [
  [`${E}/CINclosureDate`, null],
  [`${E}/ReasonForClosure`, 'RC1'],
])
keeps('8810', 'a reason with its date', closedAs('RC1'))
keeps('8810', 'a date that can’t be read', having({ CINclosureDate: '?', ReasonForClosure: 'RC1' }))

const from = (CINreferralDate: string, CINclosureDate: string | null = null, change = {}) =>
  episode({ CINreferralDate, CINclosureDate, ...change })
const NFA = { ReferralNFA: '1' }

breaks(
  '8815',
  'two open cases among four',
  child(
    {},
    from('2025-04-01', '2025-04-30'),
    from('2025-05-01'),
    from('2025-06-01', null, NFA),
    from('2025-07-01'),
  ),
  [
    ['CINdetails[1]/CINclosureDate', null],
    ['CINdetails[1]/CINreferralDate', '2025-05-01'],
    ['CINdetails[3]/CINclosureDate', null],
    ['CINdetails[3]/CINreferralDate', '2025-07-01'],
  ],
)
keeps(
  '8815',
  'one open case, and referrals without further action',
  child({}, from('2025-05-01', null, NFA), from('2025-06-01', null, NFA), from('2025-07-01')),
)

breaks(
  '8816',
  'an open case before a closed one',
  child({}, from('2025-05-01'), from('2025-06-01', '2025-06-30')),
  [
    ['CINdetails[0]/CINreferralDate', '2025-05-01'],
    ['CINdetails[1]/CINreferralDate', '2025-06-01'],
  ],
)
keeps(
  '8816',
  'an open case after a closed one',
  child({}, from('2025-06-01'), from('2025-05-01', '2025-05-30')),
)
keeps(
  '8816',
  'a referral without further action before another case',
  child({}, from('2025-05-01', null, NFA), from('2025-06-01')),
)
keeps(
  '8816',
  'two referrals on one day',
  child({}, from('2025-05-01'), from('2025-05-01', '2025-05-30')),
)

const overlap = (second: string, first: string, end: string | null) =>
  [
    [`CINdetails[${second}]/CINreferralDate`, first],
    ['CINdetails[0]/CINreferralDate', '2025-05-01'],
    ['CINdetails[0]/CINclosureDate', end],
  ] as const
breaks(
  '8820',
  'a case that begins before the other is closed',
  child({}, from('2025-05-01', '2025-06-30'), from('2025-06-29')),
  overlap('1', '2025-06-29', '2025-06-30'),
)
breaks(
  '8820',
  'a case that begins while the other is open',
  child({}, from('2025-05-01'), from('2026-03-31', '2026-03-31')),
  overlap('1', '2026-03-31', null),
)
breaks(
  '8820',
  'a referral without further action during a case',
  child({}, from('2025-05-01', '2025-06-30'), from('2025-06-01', null, NFA)),
  overlap('1', '2025-06-01', '2025-06-30'),
)
keeps(
  '8820',
  'a case that begins as the other ends',
  child({}, from('2025-05-01', '2025-06-30'), from('2025-06-30')),
)
keeps(
  '8820',
  'a case of one day before another',
  child({}, from('2025-05-01', '2025-05-01'), from('2025-05-01')),
)
keeps(
  '8820',
  'a case after a referral without further action',
  child({}, from('2025-05-01', null, NFA), from('2025-06-01')),
)
keeps(
  '8820',
  'a case after one whose closure can’t be read',
  child({}, from('2025-05-01', 'June'), from('2025-07-01')),
)

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

breaks('8866', 'a source left out', having({ ReferralSource: null }), [
  [`${E}/ReferralSource`, null],
  [`${E}/CINreferralDate`, '2025-05-01'],
])
breaks('8866', 'a source nobody knows', having({ ReferralSource: '3G' }), [
  [`${E}/ReferralSource`, '3G'],
  [`${E}/CINreferralDate`, '2025-05-01'],
])
keeps('8866', 'a source of the census', having({ ReferralSource: '10' }))
keeps(
  '8866',
  'a referral before sources were collected',
  having({ ReferralSource: null, CINreferralDate: '2013-03-31' }),
)

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
