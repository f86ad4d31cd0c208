import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../../knowledge/law/index.ts'
import { inputOf, made, together } from '../../../../../test/support/made-lists.ts'
import { referralsBySource, type ReferralsBySource } from './referrals-by-source.ts'
import { sourceGroupOf } from './source-groups.ts'

test.each([
  ['6', 'Police'],
  ['6 - Police', 'Police'],
  ['2A', 'Schools and education'],
  ['2a: Schools', 'Schools and education'],
  ['3F', 'Health'],
  ['School nurse', 'Health'],
  ['Secondary school', 'Schools and education'],
  ['1B', 'Individuals'],
  ['Member of public', 'Individuals'],
  ['5D', 'Council services'],
  ['Council housing team', 'Housing'],
  ['9', 'Anonymous'],
  ['8', 'Other'],
  ['10', 'Not known'],
  [null, 'Not known'],
  ['', 'Not known'],
  ['Zebra', null],
  ['3G', null],
  ['66', null],
])('the source %s is %s', (written, group) => {
  expect(sourceGroupOf(written)).toBe(group)
})

const compute = (...parts: Parameters<typeof together>) =>
  referralsBySource.compute(inputOf(together(...parts))) as ReferralsBySource

test('each referral followed for 30 days has one outcome, and a late one has none yet', () => {
  const window = { first: '2017-01-01', last: '2018-03-31', extracted: '2018-04-05' }
  const found = compute(
    made(3, [
      { child: 'A', source: '6', referral: '2017-06-01', noFurtherAction: true },
      { child: 'B', source: '6', referral: '2017-06-01', noFurtherAction: false },
      { child: 'C', source: '6', referral: '2017-06-01', noFurtherAction: false },
      { child: 'D', source: '6', referral: '2017-06-01' },
      { child: 'E', source: '6', referral: '2017-06-01' },
      { child: 'F', source: 'Zebra', referral: '2018-03-02', noFurtherAction: false },
    ]),
    made(
      4,
      [
        { child: 'A', start: '2017-06-02' },
        { child: 'B', start: '2017-07-01' }, // the 30th day
        { child: 'C', start: '2017-07-02' }, // the 31st
        { child: 'D', start: '2017-05-01', authorised: '2017-06-01' }, // still open that day
        { child: 'E', start: '2017-05-01', authorised: '2017-05-31' },
      ],
      window,
    ),
  )
  expect(found).toMatchObject({
    referrals: 6,
    notRecognised: 1,
    followedUntil: { day: '2018-03-01' },
    sources: [
      {
        source: 'Police',
        referrals: 5,
        followed: 5,
        noFurtherAction: 1,
        assessed: 2,
        neither: 1,
        notKnown: 1,
      },
      { source: 'Not known', referrals: 1, followed: 0 },
    ],
  })
})

test('without assessments who refers is still known, and what became of it is not', () => {
  const found = compute(made(3, [{ child: 'A', source: '4', referral: '2017-06-01' }]))
  expect(found.followedUntil).toEqual({ missing: 'List 4 was not supplied.' })
  expect(found.sources).toMatchObject([{ source: 'Housing', referrals: 1, followed: 0 }])
})

test('the four outcomes of a source add up to those followed, and sources to all referrals', () => {
  const when = fc.integer({ min: 0, max: 500 }).map((n) => addDays('2017-02-01', n))
  const child = fc.constantFrom('A', 'B', 'C')
  const referral = fc.record({
    child,
    referral: when,
    source: fc.constantFrom('6', '2A', 'x', null),
    noFurtherAction: fc.constantFrom(true, false, null),
  })
  const assessment = fc.record({ child, start: fc.option(when), authorised: fc.option(when) })
  fc.assert(
    fc.property(fc.array(referral), fc.array(assessment), (referrals, assessments) => {
      const found = compute(made(3, referrals), made(4, assessments))
      const sum = (numbers: number[]) => numbers.reduce((left, one) => left + one, 0)
      expect(sum(found.sources.map((one) => one.referrals))).toBe(found.referrals)
      for (const one of found.sources)
        expect(one.noFurtherAction + one.assessed + one.neither + one.notKnown).toBe(one.followed)
    }),
  )
})
