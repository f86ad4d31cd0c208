import {
  breaks,
  child,
  enquiry,
  episode,
  having,
  keeps,
  protectionPlan,
} from '../../../../../../test/support/census-child.ts'

const P = 'CINdetails[0]/ChildProtectionPlans'
type Change = Parameters<typeof protectionPlan>[0]
const planned = (...all: Change[]) => having({ ChildProtectionPlans: all.map(protectionPlan) })
const dates = (CPPstartDate: string | null, CPPendDate: string | null = null) => ({
  CPPstartDate,
  CPPendDate,
})

breaks('1105', 'a start before the referral', planned(dates('2025-04-30')), [
  [`${P}[0]/CPPstartDate`, '2025-04-30'],
  ['CINdetails[0]/CINreferralDate', '2025-05-01'],
])
keeps('1105', 'a start on the day of referral', planned(dates('2025-05-01')))

const from = (CPPstartDate: string, change: Change) =>
  having({ ChildProtectionPlans: [protectionPlan({ CPPstartDate })], ...change })
breaks(
  '2885',
  'a start on the day after the conference',
  from('2025-05-20', { Section47: [enquiry()] }),
  [
    [`${P}[0]/CPPstartDate`, '2025-05-20'],
    ['CINdetails[0]/Section47[0]/DateOfInitialCPC', '2025-05-19'],
  ],
)
breaks(
  '2885',
  'no conference at all',
  from('2025-05-19', { Section47: [enquiry({ DateOfInitialCPC: null })] }),
  [[`${P}[0]/CPPstartDate`, '2025-05-19']],
)
breaks(
  '2885',
  'conferences on other days in both places',
  from('2025-05-19', {
    DateOfInitialCPC: '2025-05-21',
    Section47: [enquiry({ DateOfInitialCPC: '2025-05-20' })],
  }),
  [
    [`${P}[0]/CPPstartDate`, '2025-05-19'],
    ['CINdetails[0]/Section47[0]/DateOfInitialCPC', '2025-05-20'],
    ['CINdetails[0]/DateOfInitialCPC', '2025-05-21'],
  ],
)
keeps(
  '2885',
  'the conference of one of two enquiries',
  from('2025-05-19', {
    Section47: [enquiry({ DateOfInitialCPC: '2025-05-12' }), enquiry()],
  }),
)
keeps(
  '2885',
  'the conference of a child who moved in',
  from('2025-05-19', { DateOfInitialCPC: '2025-05-19' }),
)
keeps('2885', 'a plan of an earlier year', from('2025-03-31', {}))
keeps(
  '2885',
  'a conference whose date can’t be read',
  from('2025-05-19', { DateOfInitialCPC: '19 May' }),
)

breaks('8720', 'no start', planned(dates(null)), [[`${P}[0]/CPPstartDate`, null]])
breaks('8720', 'a start after the year', planned(dates('2026-04-01')), [
  [`${P}[0]/CPPstartDate`, '2026-04-01'],
])
keeps('8720', 'a start on the last day', planned(dates('2026-03-31')))
keeps('8720', 'a start in an earlier year', planned(dates('2020-01-01')))

breaks('8730', 'no number', planned({ NumberOfPreviousCPP: null }), [
  [`${P}[0]/NumberOfPreviousCPP`, null],
])
keeps('8730', 'none before', planned({ NumberOfPreviousCPP: '0' }))

breaks('8832', 'a plan', having({ ReferralNFA: '1', ChildProtectionPlans: [protectionPlan()] }), [
  [`${P}[0]/CPPstartDate`, '2025-05-19'],
  ['CINdetails[0]/ReferralNFA', '1'],
])
keeps('8832', 'a plan of a case that went further', planned({}))
keeps(
  '8832',
  'a flag left out',
  having({ ReferralNFA: null, ChildProtectionPlans: [protectionPlan()] }),
)

breaks('8840', 'the same day', planned(dates('2025-05-19', '2025-05-19')), [
  [`${P}[0]/CPPstartDate`, '2025-05-19'],
  [`${P}[0]/CPPendDate`, '2025-05-19'],
])
keeps('8840', 'the day after', planned(dates('2025-05-19', '2025-05-20')))
keeps('8840', 'a plan without dates', planned(dates(null, null)))

const reviewed = (...days: (string | string[])[]) =>
  planned({ Reviews: days.map((CPPreviewDate) => ({ CPPreviewDate })) })
breaks('8841', 'a review on the day of the start', reviewed('2025-05-19'), [
  [`${P}[0]/Reviews[0]/CPPreviewDate[0]`, '2025-05-19'],
  [`${P}[0]/CPPstartDate`, '2025-05-19'],
])
breaks('8841', 'the second review, which came first', reviewed('2025-08-01', '2025-05-18'), [
  [`${P}[0]/Reviews[1]/CPPreviewDate[0]`, '2025-05-18'],
  [`${P}[0]/CPPstartDate`, '2025-05-19'],
])
breaks(
  '8841',
  'one of several dates in one group',
  reviewed(['2025-08-01', '2025-05-01', '2025-11-01']),
  [
    [`${P}[0]/Reviews[0]/CPPreviewDate[1]`, '2025-05-01'],
    [`${P}[0]/CPPstartDate`, '2025-05-19'],
  ],
)
keeps('8841', 'a review on the day after', reviewed('2025-05-20'))

breaks(
  '8842Q',
  'a review without date',
  planned({ Reviews: [{ CPPreviewDate: '2025-08-01' }, {}] }),
  [[`${P}[0]/Reviews[1]/CPPreviewDate`, null]],
)
breaks('8842Q', 'a blank date', reviewed(' '), [[`${P}[0]/Reviews[0]/CPPreviewDate`, null]])
keeps('8842Q', 'a review with its date', reviewed('2025-08-01'))
keeps('8842Q', 'a plan without reviews', planned({}))

for (const [code, element] of [
  ['8905', 'InitialCategoryOfAbuse'],
  ['8910', 'LatestCategoryOfAbuse'],
] as const) {
  breaks(code, 'a category left out', planned({ [element]: null }), [[`${P}[0]/${element}`, null]])
  breaks(code, 'a category nobody knows', planned({ [element]: 'SEX' }), [
    [`${P}[0]/${element}`, 'SEX'],
  ])
  keeps(code, 'a category of the census', planned({ [element]: 'MUL' }))
}

const died = (change: Change) =>
  child(
    { PersonDeathDate: '2025-07-01' },
    episode({ ChildProtectionPlans: [protectionPlan(change)] }),
  )
breaks('8915', 'a start after the death', died(dates('2025-07-02')), [
  [`${P}[0]/CPPstartDate`, '2025-07-02'],
  ['ChildIdentifiers/PersonDeathDate', '2025-07-01'],
])
keeps('8915', 'a start on the day of death', died(dates('2025-07-01')))

breaks('8920', 'an end after the death', died(dates('2025-05-19', '2025-07-02')), [
  [`${P}[0]/CPPendDate`, '2025-07-02'],
  ['ChildIdentifiers/PersonDeathDate', '2025-07-01'],
])
keeps('8920', 'an end on the day of death', died(dates('2025-05-19', '2025-07-01')))

breaks('8925', 'an end the day before the start', planned(dates('2025-05-19', '2025-05-18')), [
  [`${P}[0]/CPPendDate`, '2025-05-18'],
  [`${P}[0]/CPPstartDate`, '2025-05-19'],
])
keeps('8925', 'an end on the day of the start', planned(dates('2025-05-19', '2025-05-19')))
keeps('8925', 'an open plan', planned({}))

for (const day of ['2025-03-31', '2026-04-01'])
  breaks('8930', `an end on ${day}`, planned(dates('2025-01-01', day)), [
    [`${P}[0]/CPPendDate`, day],
  ])
for (const day of ['2025-04-01', '2026-03-31'])
  keeps('8930', `an end on ${day}`, planned(dates('2025-01-01', day)))

breaks(
  '8935',
  'open plans in two episodes',
  child(
    {},
    episode({ ChildProtectionPlans: [protectionPlan()] }),
    episode({
      ChildProtectionPlans: [
        protectionPlan(dates('2025-06-01', '2025-07-01')),
        protectionPlan(dates('2025-08-01')),
      ],
    }),
  ),
  [
    [`${P}[0]/CPPendDate`, null],
    [`${P}[0]/CPPstartDate`, '2025-05-19'],
    ['CINdetails[1]/ChildProtectionPlans[1]/CPPendDate', null],
    ['CINdetails[1]/ChildProtectionPlans[1]/CPPstartDate', '2025-08-01'],
  ],
)
keeps('8935', 'one open plan', planned(dates('2025-05-19', '2025-07-01'), dates('2025-08-01')))

const overlap = (start: string, end: string | null) =>
  [
    [`${P}[1]/CPPstartDate`, start],
    [`${P}[0]/CPPstartDate`, '2025-05-19'],
    [`${P}[0]/CPPendDate`, end],
  ] as const
breaks(
  '8940',
  'a start on the day the other ends',
  planned(dates('2025-05-19', '2025-07-01'), dates('2025-07-01')),
  overlap('2025-07-01', '2025-07-01'),
)
breaks(
  '8940',
  'a start on the reference date, while the other is open',
  planned(dates('2025-05-19'), dates('2026-03-31')),
  overlap('2026-03-31', null),
)
keeps(
  '8940',
  'a start on the day after',
  planned(dates('2025-05-19', '2025-07-01'), dates('2025-07-02')),
)
keeps('8940', 'a plan alone', planned({}))
