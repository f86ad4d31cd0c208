import { expect, test } from 'vitest'
import {
  breaks,
  census,
  child,
  episode,
  issuesOf,
  keeps,
} from '../../../../../../test/support/census-child.ts'
import { checkLetter } from './check-letter.ts'

const ID = 'ChildIdentifiers'
const upn = (value: string) => child({ UPN: value })

breaks('1510', 'a letter that does not fit', upn('A001000000001'), [[`${ID}/UPN`, 'A001000000001']])
keeps('1510', 'the letter that fits', upn('U001000000001'))
keeps('1510', 'a UPN in which nothing can be counted', upn('A00100000X001'))
keeps('1510', 'a child without UPN', child({ UPN: null }))

// 93 is 4 times 23 and 1, so B; 16 is T, and 13 more, for a B at the end, is 29, so G.
test('the check letter is the sum of positions modulo 23, for a temporary UPN too', () => {
  expect(checkLetter('X801200005001')).toBe('B')
  expect(checkLetter('X00100000001A')).toBe('T')
  expect(checkLetter('X00100000001B')).toBe('G')
  expect(checkLetter('X00100000001I')).toBeNull()
})

breaks('1530', 'an authority that never was', upn('A999000000001'), [
  [`${ID}/UPN`, 'A999000000001'],
])
breaks('1530', 'a UPN too short to have one', upn('A9'), [[`${ID}/UPN`, 'A9']])
keeps('1530', 'a pseudo authority', upn('U001000000001'))
keeps('1530', 'an authority made in 2023', upn('A942000000001'))

breaks('1540', 'a letter among its digits', upn('A00100O000001'), [[`${ID}/UPN`, 'A00100O000001']])
keeps('1540', 'digits only', upn('U001000000001'))
keeps('1540', 'a letter at the end', upn('D00100000001A'))

breaks('1550', 'the letter I at the end', upn('A00100000000I'), [[`${ID}/UPN`, 'A00100000000I']])
breaks('1550', 'a 14th character', upn('U0010000000011'), [[`${ID}/UPN`, 'U0010000000011']])
breaks('1550', 'a UPN that is too short', upn('D0010'), [[`${ID}/UPN`, 'D0010']])
keeps('1550', 'a digit at the end', upn('U001000000001'))
keeps('1550', 'a letter at the end', upn('D00100000001Z'))

breaks('1560Q', 'a former UPN with a letter inside', child({ FormerUPN: 'X0000Y0000007' }), [
  [`${ID}/FormerUPN`, 'X0000Y0000007'],
])
keeps('1560Q', 'a permanent former UPN', child({ FormerUPN: 'X987654321231' }))
keeps('1560Q', 'a temporary former UPN', child({ FormerUPN: 'X98765432123B' }))
keeps('1560Q', 'no former UPN', child({}))

const long = 'A23456789012345678901'
breaks('1570', 'an ID of 21 characters', child({ LAchildID: long }), [[`${ID}/LAchildID`, long]])
keeps('1570', 'an ID of 20 characters', child({ LAchildID: long.slice(1) }))

breaks('1580', 'a hyphen', child({ LAchildID: 'SEV-1' }), [[`${ID}/LAchildID`, 'SEV-1']])
breaks('1580', 'a letter with an accent', child({ LAchildID: 'É1' }), [[`${ID}/LAchildID`, 'É1']])
keeps('1580', 'letters and digits', child({ LAchildID: 'sev1' }))

breaks('4180', 'a sex left out', child({ Sex: null }), [[`${ID}/Sex`, null]])
breaks('4180', 'an earlier year’s code', child({ Sex: '1' }), [[`${ID}/Sex`, '1']])
breaks('4180', 'gender in place of sex', child({ Sex: null, GenderCurrent: '1' }), [
  [`${ID}/Sex`, null],
  [`${ID}/GenderCurrent`, '1'],
])
keeps('4180', 'M, F and U', child({ Sex: 'U' }))
keeps('4180', 'gender in an earlier census', child({ Sex: null, GenderCurrent: '9' }), 2024)
breaks(
  '4180',
  'a gender nobody knows, in an earlier census',
  child({ Sex: null, GenderCurrent: '5' }),
  [
    [`${ID}/Sex`, null],
    [`${ID}/GenderCurrent`, '5'],
  ],
  2024,
)

breaks('8500', 'a child without ID', child({ LAchildID: null }), [[`${ID}/LAchildID`, null]])
breaks('8500', 'a blank ID', child({ LAchildID: ' ' }), [[`${ID}/LAchildID`, null]])
keeps('8500', 'a child with ID', child({}))
test('a child without ID is named by its line', () => {
  const [issue] = issuesOf(census([child({}), child({ LAchildID: null })]), '8500')
  expect(issue).toMatchObject({ child: null, line: 33 })
})

const born = (PersonBirthDate: string | null, change = {}) => child({ PersonBirthDate, ...change })
breaks('8520', 'a birth on the day after the year', born('2026-04-01'), [
  [`${ID}/PersonBirthDate`, '2026-04-01'],
])
keeps('8520', 'a birth on the last day of the year', born('2026-03-31'))
keeps('8520', 'a date that can’t be read', born('2026-13-01'))

const BIRTHS = (birth: string | null, expected: string | null) =>
  [
    [`${ID}/PersonBirthDate`, birth],
    [`${ID}/ExpectedPersonBirthDate`, expected],
  ] as const
breaks('8525Q', 'neither date of birth', born(null), BIRTHS(null, null))
breaks(
  '8525Q',
  'both dates of birth',
  born('2026-01-01', { ExpectedPersonBirthDate: '2026-01-05' }),
  BIRTHS('2026-01-01', '2026-01-05'),
)
keeps('8525Q', 'an unborn child', born(null, { ExpectedPersonBirthDate: '2026-05-01' }))
keeps('8525Q', 'a date that is there but can’t be read', born('unknown'))

const expected = (ExpectedPersonBirthDate: string) =>
  child({ PersonBirthDate: null, ExpectedPersonBirthDate })
for (const [day, why] of [
  ['2026-02-28', '31 days before the year’s end'],
  ['2027-01-01', 'more than nine months after it'],
] as const)
  breaks('8530Q', `a birth expected ${why}`, expected(day), [
    [`${ID}/ExpectedPersonBirthDate`, day],
  ])
keeps('8530Q', 'a birth expected 30 days before the year’s end', expected('2026-03-01'))
keeps('8530Q', 'a birth expected nine months after it', expected('2026-12-31'))

breaks('8535Q', 'a death before birth', child({ PersonDeathDate: '2018-05-31' }), [
  [`${ID}/PersonDeathDate`, '2018-05-31'],
  [`${ID}/PersonBirthDate`, '2018-06-01'],
])
keeps('8535Q', 'a death on the day of birth', child({ PersonDeathDate: '2018-06-01' }))
keeps('8535Q', 'a death of an unborn child', born(null, { PersonDeathDate: '2025-06-01' }))

for (const day of ['2025-03-31', '2026-04-01'])
  breaks('8545Q', `a death on ${day}`, child({ PersonDeathDate: day }), [
    [`${ID}/PersonDeathDate`, day],
  ])
for (const day of ['2025-04-01', '2026-03-31'])
  keeps('8545Q', `a death on ${day}`, child({ PersonDeathDate: day }))

const unborn = (change: object) =>
  child({ PersonBirthDate: null, ExpectedPersonBirthDate: '2026-05-01', UPN: null, ...change })
breaks('8750', 'an unborn girl', unborn({ Sex: 'F' }), [
  [`${ID}/Sex`, 'F'],
  [`${ID}/ExpectedPersonBirthDate`, '2026-05-01'],
])
breaks('8750', 'an unborn child without sex', unborn({ Sex: null }), [
  [`${ID}/Sex`, null],
  [`${ID}/ExpectedPersonBirthDate`, '2026-05-01'],
])
keeps('8750', 'an unborn child of sex U', unborn({ Sex: 'U' }))
keeps('8750', 'a girl who is born', child({ ExpectedPersonBirthDate: '2018-05-01' }))
keeps('8750', 'gender 0 in an earlier census', unborn({ Sex: null, GenderCurrent: '0' }), 2024)

const NFA = episode({ ReferralNFA: '1' })
const noUpn = (reason: string | null, birth = '2018-06-01') =>
  child({ UPN: null, UPNunknown: reason, PersonBirthDate: birth })
const noUpnRows = (reason: string | null, birth: string) =>
  [
    [`${ID}/UPN`, null],
    [`${ID}/UPNunknown`, reason],
    [`${ID}/PersonBirthDate`, birth],
  ] as const
breaks('8770Q', 'a pupil without UPN or reason', noUpn(null), noUpnRows(null, '2018-06-01'))
breaks(
  '8770Q',
  'a pupil said not to be of school age',
  noUpn('UN1'),
  noUpnRows('UN1', '2018-06-01'),
)
breaks('8770Q', 'a reason nobody knows', noUpn('UN8'), noUpnRows('UN8', '2018-06-01'))
breaks(
  '8770Q',
  'the oldest of those just of school age',
  noUpn(null, '2021-08-31'),
  noUpnRows(null, '2021-08-31'),
)
keeps('8770Q', 'a child a day too young', noUpn(null, '2021-09-01'))
keeps('8770Q', 'a reason that fits', noUpn('UN3'))
keeps('8770Q', 'a child who was only referred', child({ UPN: null, UPNunknown: null }, NFA))

const un7 = { UPN: null, UPNunknown: 'UN7' }
breaks('8772', 'a case that went further', child(un7, NFA, episode()), [
  [`${ID}/UPNunknown`, 'UN7'],
  ['CINdetails[1]/ReferralNFA', '0'],
])
keeps('8772', 'referrals without further action', child(un7, NFA))
keeps('8772', 'another reason', child({ ...un7, UPNunknown: 'UN3' }))

breaks('8775Q', 'an open case of somebody of 26', born('1999-06-01'), [
  [`${ID}/PersonBirthDate`, '1999-06-01'],
  ['CINdetails[0]/CINclosureDate', null],
])
breaks(
  '8775Q',
  'a case closed after the 25th birthday',
  child({ PersonBirthDate: '2000-05-05' }, episode({ CINclosureDate: '2025-05-06' })),
  [
    [`${ID}/PersonBirthDate`, '2000-05-05'],
    ['CINdetails[0]/CINclosureDate', '2025-05-06'],
  ],
)
keeps(
  '8775Q',
  'a case closed on the 25th birthday',
  child({ PersonBirthDate: '2000-05-05' }, episode({ CINclosureDate: '2025-05-05' })),
)
keeps('8775Q', 'somebody who turns 25 on the last day', born('2001-03-31'))
