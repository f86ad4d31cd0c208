import {
  breaks,
  child,
  cinPlan,
  episode,
  having,
  keeps,
  protectionPlan,
} from '../../../../../../test/support/census-child.ts'

const P = 'CINdetails[0]/CINPlanDates'
const CP = 'CINdetails[0]/ChildProtectionPlans'
const dates = (CINPlanStartDate: string | null, CINPlanEndDate: string | null = null) =>
  cinPlan({ CINPlanStartDate, CINPlanEndDate })
const planned = (...CINPlanDates: ReturnType<typeof dates>[]) => having({ CINPlanDates })
const both = (
  plan: ReturnType<typeof dates>,
  CPPstartDate: string,
  CPPendDate: string | null,
  reviews: string[] = [],
) =>
  having({
    CINPlanDates: [plan],
    ChildProtectionPlans: [
      protectionPlan({
        CPPstartDate,
        CPPendDate,
        Reviews: reviews.map((CPPreviewDate) => ({ CPPreviewDate })),
      }),
    ],
  })

breaks('4000', 'a plan', having({ ReferralNFA: 'true', CINPlanDates: [cinPlan()] }), [
  ['CINdetails[0]/ReferralNFA', 'true'],
  [`${P}[0]/CINPlanStartDate`, '2025-06-11'],
])
keeps('4000', 'no plan', having({ ReferralNFA: 'true' }))
keeps('4000', 'a plan of a case that went further', planned(cinPlan()))

breaks('4001', 'two plans that are open', both(dates('2025-06-11'), '2025-05-19', null), [
  [`${P}[0]/CINPlanEndDate`, null],
  [`${CP}[0]/CPPendDate`, null],
])
keeps(
  '4001',
  'a child in need plan that ended',
  both(dates('2025-06-11', '2025-07-01'), '2025-05-19', null),
)
keeps('4001', 'a protection plan that ended', both(dates('2025-06-11'), '2025-05-19', '2025-06-11'))
keeps('4001', 'an end that can’t be read', both(dates('2025-06-11'), '2025-05-19', 'June'))

const review = (day: string, start: string, end: string | null) =>
  [
    [`${CP}[0]/Reviews[0]/CPPreviewDate[0]`, day],
    [`${P}[0]/CINPlanStartDate`, start],
    [`${P}[0]/CINPlanEndDate`, end],
  ] as const
breaks(
  '4003',
  'a review while the plan is in force',
  both(dates('2025-08-01', '2025-08-31'), '2025-05-19', null, ['2025-08-10']),
  review('2025-08-10', '2025-08-01', '2025-08-31'),
)
breaks(
  '4003',
  'a review on the day the plan starts',
  both(dates('2025-08-01'), '2025-05-19', null, ['2025-08-01']),
  review('2025-08-01', '2025-08-01', null),
)
breaks(
  '4003',
  'the last of several review dates',
  both(dates('2025-10-01'), '2025-05-19', '2025-12-01', ['2025-08-01', '2025-12-01', '2025-11-01']),
  [
    [`${CP}[0]/Reviews[2]/CPPreviewDate[0]`, '2025-11-01'],
    [`${P}[0]/CINPlanStartDate`, '2025-10-01'],
    [`${P}[0]/CINPlanEndDate`, null],
  ],
)
keeps(
  '4003',
  'the review that ends the protection plan',
  both(dates('2025-08-01'), '2025-05-19', '2025-08-01', ['2025-08-01']),
)
keeps(
  '4003',
  'a review on the day the plan ends',
  both(dates('2025-06-01', '2025-08-01'), '2025-05-19', null, ['2025-08-01']),
)
keeps(
  '4003',
  'a review before the plan',
  both(dates('2025-08-02'), '2025-05-19', null, ['2025-08-01']),
)

breaks(
  '4004',
  'open plans in two episodes',
  child(
    {},
    episode({ CINPlanDates: [dates('2025-06-11')] }),
    episode({ CINPlanDates: [cinPlan(), dates('2025-10-01')] }),
  ),
  [
    [`${P}[0]/CINPlanEndDate`, null],
    [`${P}[0]/CINPlanStartDate`, '2025-06-11'],
    ['CINdetails[1]/CINPlanDates[1]/CINPlanEndDate', null],
    ['CINdetails[1]/CINPlanDates[1]/CINPlanStartDate', '2025-10-01'],
  ],
)
keeps('4004', 'one open plan', planned(cinPlan(), dates('2025-10-01')))

const died = (plan: ReturnType<typeof dates>) =>
  child({ PersonDeathDate: '2025-07-01' }, episode({ CINPlanDates: [plan] }))
breaks('4008', 'a start after the death', died(dates('2025-07-02')), [
  [`${P}[0]/CINPlanStartDate`, '2025-07-02'],
  ['ChildIdentifiers/PersonDeathDate', '2025-07-01'],
])
keeps('4008', 'a start on the day of death', died(dates('2025-07-01')))

breaks('4009Q', 'an end after the death', died(dates('2025-06-01', '2025-07-02')), [
  [`${P}[0]/CINPlanEndDate`, '2025-07-02'],
  ['ChildIdentifiers/PersonDeathDate', '2025-07-01'],
])
keeps('4009Q', 'an end on the day of death', died(dates('2025-06-01', '2025-07-01')))

breaks('4010', 'no start', planned(dates(null)), [[`${P}[0]/CINPlanStartDate`, null]])
breaks('4010', 'a start after the year', planned(dates('2026-04-01')), [
  [`${P}[0]/CINPlanStartDate`, '2026-04-01'],
])
keeps('4010', 'a start on the last day', planned(dates('2026-03-31')))
keeps('4010', 'a start in an earlier year', planned(dates('2024-01-01')))
keeps('4010', 'a start that can’t be read', planned(dates('May')))

breaks('4011', 'an end the day before the start', planned(dates('2025-06-11', '2025-06-10')), [
  [`${P}[0]/CINPlanEndDate`, '2025-06-10'],
  [`${P}[0]/CINPlanStartDate`, '2025-06-11'],
])
keeps('4011', 'a plan of one day', planned(dates('2025-06-11', '2025-06-11')))

breaks('4012Q', 'a plan of one day', planned(dates('2025-06-11', '2025-06-11')), [
  [`${P}[0]/CINPlanStartDate`, '2025-06-11'],
  [`${P}[0]/CINPlanEndDate`, '2025-06-11'],
])
keeps('4012Q', 'a plan of two days', planned(dates('2025-06-11', '2025-06-12')))
keeps('4012Q', 'a plan without either date', planned(dates(null)))

for (const day of ['2025-03-31', '2026-04-01'])
  breaks('4013', `an end on ${day}`, planned(dates('2025-01-01', day)), [
    [`${P}[0]/CINPlanEndDate`, day],
  ])
for (const day of ['2025-04-01', '2026-03-31'])
  keeps('4013', `an end on ${day}`, planned(dates('2025-01-01', day)))

const overlap = (start: string, otherEnd: string | null) =>
  [
    [`${P}[1]/CINPlanStartDate`, start],
    [`${P}[0]/CINPlanStartDate`, '2025-06-01'],
    [`${P}[0]/CINPlanEndDate`, otherEnd],
  ] as const
breaks(
  '4014',
  'a start on the day the other ends',
  planned(dates('2025-06-01', '2025-08-01'), dates('2025-08-01')),
  overlap('2025-08-01', '2025-08-01'),
)
breaks(
  '4014',
  'a start while the other is open',
  planned(dates('2025-06-01'), dates('2026-03-31')),
  overlap('2026-03-31', null),
)
breaks(
  '4014',
  'a plan of another episode',
  child(
    {},
    episode({ CINPlanDates: [dates('2025-06-01', '2025-08-01')] }),
    episode({ CINPlanDates: [dates('2025-07-01')] }),
  ),
  [
    ['CINdetails[1]/CINPlanDates[0]/CINPlanStartDate', '2025-07-01'],
    [`${P}[0]/CINPlanStartDate`, '2025-06-01'],
    [`${P}[0]/CINPlanEndDate`, '2025-08-01'],
  ],
)
keeps(
  '4014',
  'a start on the day after',
  planned(dates('2025-06-01', '2025-08-01'), dates('2025-08-02')),
)
keeps(
  '4014',
  'a start after one whose end can’t be read',
  planned(dates('2025-06-01', 'August'), dates('2025-08-02')),
)

breaks('4015', 'a start before the referral', planned(dates('2025-04-30')), [
  [`${P}[0]/CINPlanStartDate`, '2025-04-30'],
  ['CINdetails[0]/CINreferralDate', '2025-05-01'],
])
keeps('4015', 'a start on the day of referral', planned(dates('2025-05-01')))

const starts = (day: string, start: string, end: string | null) =>
  [
    [`${P}[0]/CINPlanStartDate`, day],
    [`${CP}[0]/CPPstartDate`, start],
    [`${CP}[0]/CPPendDate`, end],
  ] as const
breaks(
  '4016',
  'a start on the day the protection plan starts',
  both(dates('2025-05-19'), '2025-05-19', '2025-08-01'),
  starts('2025-05-19', '2025-05-19', '2025-08-01'),
)
breaks(
  '4016',
  'a start on the reference date, while it is open',
  both(dates('2026-03-31'), '2025-05-19', null),
  starts('2026-03-31', '2025-05-19', null),
)
keeps(
  '4016',
  'a start on the day the protection plan ends',
  both(dates('2025-08-01'), '2025-05-19', '2025-08-01'),
)
keeps('4016', 'a start before it', both(dates('2025-05-18', '2025-05-19'), '2025-05-19', null))

const protectedFrom = (day: string, start: string, end: string | null) =>
  [
    [`${CP}[0]/CPPstartDate`, day],
    [`${P}[0]/CINPlanStartDate`, start],
    [`${P}[0]/CINPlanEndDate`, end],
  ] as const
breaks(
  '4017',
  'a start while the plan is in force',
  both(dates('2025-05-01', '2025-05-20'), '2025-05-19', null),
  protectedFrom('2025-05-19', '2025-05-01', '2025-05-20'),
)
breaks(
  '4017',
  'a start while the plan is open',
  both(dates('2025-05-01'), '2025-05-19', null),
  protectedFrom('2025-05-19', '2025-05-01', null),
)
keeps(
  '4017',
  'a start on the day the plan ends',
  both(dates('2025-05-01', '2025-05-19'), '2025-05-19', null),
)
keeps('4017', 'a start before the plan', both(dates('2025-05-20'), '2025-05-19', '2025-05-20'))
