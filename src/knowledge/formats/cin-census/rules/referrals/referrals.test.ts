import {
  breaks,
  child,
  episode,
  having,
  keeps,
} from '../../../../../../test/support/census-child.ts'

const E = 'CINdetails[0]'
const closedAs = (ReasonForClosure: string, change = {}) =>
  having({ CINclosureDate: '2025-12-01', ReasonForClosure, ...change })

const died = (PersonDeathDate: string | null, change = {}) =>
  child({ PersonDeathDate }, episode(change))
breaks('8555Q', 'a referral after the death', died('2025-04-30'), [
  [`${E}/CINreferralDate`, '2025-05-01'],
  ['ChildIdentifiers/PersonDeathDate', '2025-04-30'],
])
keeps('8555Q', 'a referral on the day of death', died('2025-05-01'))

const closure = '2025-06-30'
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
