import { expect, test } from 'vitest'
import { inputOf, made, together } from '../../../../../test/support/made-lists.ts'
import { frontDoor, type FrontDoor } from './front-door.ts'
import { readValue } from './read-value.ts'
import { valueOfIndicator } from './indicator.ts'

const YEAR = { first: '2017-04-01', last: '2018-03-31', extracted: '2018-04-05' }

const compute = (...parts: Parameters<typeof together>) =>
  frontDoor.compute(inputOf(together(...parts))) as FrontDoor

test('a cohort is of the referrals that could be followed, and looks 90 days on', () => {
  const found = compute(
    made(3, [
      { child: 'A', referral: '2017-05-01' },
      { child: 'B', referral: '2017-05-01' },
      { child: 'C', referral: '2017-12-31' }, // the last that 90 days of the list follow
      { child: 'D', referral: '2018-01-01' },
    ]),
    made(
      7,
      [
        { child: 'A', start: '2017-07-30' }, // the 90th day
        { child: 'B', start: '2017-07-31' }, // the 91st
        { child: 'C', start: '2018-01-05', temporary: true },
        { child: 'D', start: '2018-01-15' },
      ],
      YEAR,
    ),
  )
  expect(found.shares.referralToPlan).toEqual({
    share: { x: 1, n: 3, unknown: 0 },
    until: '2017-12-31',
  })
  expect(found.counts.plans).toEqual({ rows: 3, children: 3 })
})

test('a conference is followed by its own row, and a transfer in is not of this front door', () => {
  const found = compute(
    made(
      5,
      [
        { child: 'A', start: '2017-06-01', conference: '2017-06-20', resultedInPlan: true },
        { child: 'B', start: '2017-06-01', conference: '2017-06-21', resultedInPlan: false },
        { child: 'C', start: '2017-06-01', conference: '2017-06-22' },
        { child: 'D', strategy: '2017-06-01' },
        { child: 'E', start: '2018-03-15' },
        { child: 'F', start: '2017-06-01', conference: '2017-06-01', transferIn: true },
      ],
      YEAR,
    ),
  )
  expect(found.shares.enquiryToConference).toEqual({
    share: { x: 3, n: 4, unknown: 0 },
    until: '2018-03-01',
  })
  expect(found.shares.conferenceToPlan).toMatchObject({ share: { x: 1, n: 2, unknown: 1 } })
  expect(found.counts.conferences).toEqual({ rows: 3, children: 3 })
  expect(found.counts.enquiries).toEqual({ rows: 6, children: 6 })
})

test('what is not covered is named, and nothing of it is 0', () => {
  const half = { first: '2017-10-01', last: '2018-03-31', extracted: '2018-04-05' }
  const evidence = together(
    made(3, [{ child: 'A', referral: '2017-06-01' }]),
    made(7, [{ child: 'A', start: '2017-11-01' }], half),
  )
  const reading = readValue(frontDoor, [valueOfIndicator(frontDoor, inputOf(evidence))], '2017-18')
  if ('missing' in reading) throw new Error(reading.missing)
  expect(reading.commentary).toContain(
    'Plans started are not known. List 7 covers 1 October 2017 to 31 March 2018 only.',
  )
  const plans = reading.parts[0]?.rows.find(([step]) => step === 'Plans started')
  expect(plans).toEqual(['Plans started', 'Not known', 'Not known', '–'])
})

test('the counts of a year are said to be of different children', () => {
  const evidence = made(3, [{ child: 'A', referral: '2017-06-01' }])
  const reading = readValue(frontDoor, [valueOfIndicator(frontDoor, inputOf(evidence))], '2017-18')
  expect(JSON.stringify(reading)).toContain('not the same children')
})
