import {
  breaks,
  child,
  enquiry,
  episode,
  having,
  keeps,
} from '../../../../../../test/support/census-child.ts'

const S = 'CINdetails[0]/Section47'
const enquired = (...all: Parameters<typeof enquiry>[0][]) =>
  having({ Section47: all.map(enquiry) })
const conferenceOn = (DateOfInitialCPC: string) => enquired({ DateOfInitialCPC })
const movedIn = (DateOfInitialCPC: string) => having({ DateOfInitialCPC })
const waiting = (S47ActualStartDate: string | null, change = {}) =>
  enquired({ S47ActualStartDate, DateOfInitialCPC: null, ...change })
const waitingRows = (start: string | null, flag: string | null = 'false') =>
  [
    [`${S}[0]/S47ActualStartDate`, start],
    [`${S}[0]/DateOfInitialCPC`, null],
    [`${S}[0]/ICPCnotRequired`, flag],
  ] as const

breaks('1104', 'a conference before the referral', conferenceOn('2025-04-30'), [
  [`${S}[0]/DateOfInitialCPC`, '2025-04-30'],
  ['CINdetails[0]/CINreferralDate', '2025-05-01'],
])
breaks('1104', 'such a conference of a child who moved in', movedIn('2025-04-30'), [
  ['CINdetails[0]/DateOfInitialCPC', '2025-04-30'],
  ['CINdetails[0]/CINreferralDate', '2025-05-01'],
])
keeps('1104', 'a conference on the day of referral', conferenceOn('2025-05-01'))
keeps('1104', 'an enquiry without conference', waiting('2025-05-06'))

breaks(
  '2884',
  'a conference given in both places',
  having({ DateOfInitialCPC: '2025-05-19', Section47: [enquiry()] }),
  [
    ['CINdetails[0]/DateOfInitialCPC', '2025-05-19'],
    [`${S}[0]/DateOfInitialCPC`, '2025-05-19'],
  ],
)
breaks(
  '2884',
  'a conference given again in another episode',
  child(
    {},
    episode({ DateOfInitialCPC: '2025-05-19' }),
    episode({ Section47: [enquiry({ DateOfInitialCPC: null }), enquiry()] }),
  ),
  [
    ['CINdetails[0]/DateOfInitialCPC', '2025-05-19'],
    ['CINdetails[1]/Section47[1]/DateOfInitialCPC', '2025-05-19'],
  ],
)
keeps(
  '2884',
  'two conferences on different days',
  having({ DateOfInitialCPC: '2025-05-20', Section47: [enquiry()] }),
)

breaks('2889', 'a start before the referral', enquired({ S47ActualStartDate: '2025-04-30' }), [
  [`${S}[0]/S47ActualStartDate`, '2025-04-30'],
  ['CINdetails[0]/CINreferralDate', '2025-05-01'],
])
keeps('2889', 'a start on the day of referral', enquired({ S47ActualStartDate: '2025-05-01' }))

const startAndConference = (start: string | null, conference: string | null) =>
  [
    [`${S}[0]/S47ActualStartDate`, start],
    [`${S}[0]/DateOfInitialCPC`, conference],
  ] as const
breaks(
  '8615',
  'a start after the conference',
  enquired({ S47ActualStartDate: '2025-05-20' }),
  startAndConference('2025-05-20', '2025-05-19'),
)
breaks(
  '8615',
  'a conference without start',
  enquired({ S47ActualStartDate: null }),
  startAndConference(null, '2025-05-19'),
)
breaks('8615', 'an enquiry with neither', waiting(null), startAndConference(null, null))
keeps(
  '8615',
  'a conference on the day of the start',
  enquired({ S47ActualStartDate: '2025-05-19' }),
)
keeps('8615', 'a start that can’t be read', enquired({ S47ActualStartDate: 'May' }))

// 15 working days before Tuesday 31 March 2026 is Tuesday 10 March.
breaks(
  '8675Q',
  'a start 16 working days before the end',
  waiting('2026-03-09'),
  waitingRows('2026-03-09'),
)
breaks(
  '8675Q',
  'a flag left out',
  waiting('2026-03-09', { ICPCnotRequired: null }),
  waitingRows('2026-03-09', null),
)
keeps('8675Q', 'a start 15 working days before the end', waiting('2026-03-10'))
keeps(
  '8675Q',
  'an enquiry that needed no conference',
  waiting('2025-05-06', { ICPCnotRequired: '1' }),
)
keeps('8675Q', 'an enquiry with its conference', enquired({}))
// 31 March 2024 is Easter Sunday; Good Friday does not count, so it is Friday 8 March.
breaks(
  '8675Q',
  'a start 16 working days before Easter 2024',
  waiting('2024-03-07'),
  waitingRows('2024-03-07'),
  2024,
)
keeps('8675Q', 'a start 15 working days before Easter 2024', waiting('2024-03-08'), 2024)

for (const day of ['2025-03-31', '2026-04-01'])
  breaks('8715', `a conference on ${day}`, conferenceOn(day), [[`${S}[0]/DateOfInitialCPC`, day]])
breaks('8715', 'a conference of a child who moved in, after the year', movedIn('2026-04-01'), [
  ['CINdetails[0]/DateOfInitialCPC', '2026-04-01'],
])
for (const day of ['2025-04-01', '2026-03-31'])
  keeps('8715', `a conference on ${day}`, conferenceOn(day))

for (const day of ['2025-03-31', '2026-04-01', null])
  breaks('8740', `a start that is ${day ?? 'missing'}`, waiting(day), waitingRows(day))
for (const day of ['2025-04-01', '2026-03-31']) keeps('8740', `a start on ${day}`, waiting(day))
keeps(
  '8740',
  'an earlier start of an enquiry that needed no conference',
  waiting('2025-03-01', { ICPCnotRequired: 'true' }),
)
keeps(
  '8740',
  'an earlier start of an enquiry with its conference',
  enquired({ S47ActualStartDate: '2025-03-01' }),
)

const open = { DateOfInitialCPC: null }
breaks('8839', 'two open enquiries among three', enquired(open, {}, open), [
  [`${S}[0]/DateOfInitialCPC`, null],
  [`${S}[0]/S47ActualStartDate`, '2025-05-06'],
  [`${S}[2]/DateOfInitialCPC`, null],
  [`${S}[2]/S47ActualStartDate`, '2025-05-06'],
])
keeps(
  '8839',
  'one open and one that needed no conference',
  enquired(open, { ...open, ICPCnotRequired: '1' }),
)
keeps(
  '8839',
  'one open enquiry in each of two episodes',
  child({}, episode({ Section47: [enquiry(open)] }), episode({ Section47: [enquiry(open)] })),
)

breaks('8870Q', 'a target on a Saturday', enquired({ InitialCPCtarget: '2025-05-24' }), [
  [`${S}[0]/InitialCPCtarget`, '2025-05-24'],
])
breaks('8870Q', 'a target on a Sunday', enquired({ InitialCPCtarget: '2025-05-25' }), [
  [`${S}[0]/InitialCPCtarget`, '2025-05-25'],
])
keeps('8870Q', 'a target on a bank holiday', enquired({ InitialCPCtarget: '2025-05-26' }))
keeps('8870Q', 'no target', enquired({ InitialCPCtarget: null }))

breaks('8875', 'a conference on a Saturday', conferenceOn('2025-05-17'), [
  [`${S}[0]/DateOfInitialCPC`, '2025-05-17'],
])
breaks('8875', 'a conference on a Sunday of a child who moved in', movedIn('2025-05-18'), [
  ['CINdetails[0]/DateOfInitialCPC', '2025-05-18'],
])
keeps('8875', 'a conference on a Friday', conferenceOn('2025-05-16'))

const second = (S47ActualStartDate: string) => ({
  S47ActualStartDate,
  DateOfInitialCPC: '2025-09-01',
})
breaks('8890', 'a start on the day of the other’s conference', enquired({}, second('2025-05-19')), [
  [`${S}[1]/S47ActualStartDate`, '2025-05-19'],
  [`${S}[0]/S47ActualStartDate`, '2025-05-06'],
  [`${S}[0]/DateOfInitialCPC`, '2025-05-19'],
])
breaks('8890', 'a start while the other is open', enquired(open, second('2025-08-01')), [
  [`${S}[1]/S47ActualStartDate`, '2025-08-01'],
  [`${S}[0]/S47ActualStartDate`, '2025-05-06'],
  [`${S}[0]/DateOfInitialCPC`, null],
])
keeps('8890', 'a start on the day after', enquired({}, second('2025-05-20')))
keeps(
  '8890',
  'a start after an enquiry that needed no conference',
  enquired({ ...open, ICPCnotRequired: '1' }, second('2025-05-07')),
)
