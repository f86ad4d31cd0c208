import { breaks, child, episode, keeps } from '../../../../../../test/support/census-child.ts'

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
