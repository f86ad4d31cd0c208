import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../../knowledge/law/index.ts'
import { inputOf, made, together, yearOf } from '../../../../../test/support/made-lists.ts'
import { repeatChildren } from './repeat-children.ts'
import { readValue } from './read-value.ts'
import { valueOfIndicator } from './indicator.ts'
import { referralsRepeat } from '../compute/referrals.ts'

const day = (child: string, contact: string | null) => ({ child, contact })

test('rows and children are told apart, and a row without a day is neither', () => {
  const contacts = made(1, [
    day('A', '2017-04-01'),
    day('A', '2017-06-01'),
    day('A', '2017-06-02'),
    day('B', '2018-03-31'),
    day('C', '2017-03-31'),
    day('D', null),
  ])
  expect(repeatChildren.compute(inputOf(contacts))).toMatchObject({
    contacts: { rows: 4, children: 2, times: [1, 0, 1, 0], undated: 1, repeat: { x: 2, n: 4 } },
    referrals: { missing: 'List 3 was not supplied.' },
  })
})

test('repeats are not known where the year before is not covered, and the rest is', () => {
  const window = { first: '2017-04-01', last: '2018-03-31', extracted: '2018-04-05' }
  const found = repeatChildren.compute(inputOf(made(1, [day('A', '2017-05-01')], window)))
  expect(found).toMatchObject({
    contacts: { rows: 1, repeat: { missing: expect.stringContaining('A repeat needs') as string } },
  })
})

test('without either list there is nothing to say', () => {
  const value = valueOfIndicator(repeatChildren, inputOf({ lists: {}, windows: {} }))
  expect(value).toMatchObject({ status: 'absent', content: null })
  expect(value.reason).toContain('List 1 was not supplied.')
})

test('the share of repeats is the register’s own, whatever the records', () => {
  const some = fc.record({
    child: fc.constantFrom('A', 'B', 'C'),
    referral: fc.integer({ min: 0, max: 800 }).map((n) => addDays('2016-03-01', n)),
  })
  fc.assert(
    fc.property(fc.array(some), (rows) => {
      const evidence = made(3, rows)
      const { numerator } = referralsRepeat(evidence, yearOf('2017-18'))
      const found = repeatChildren.compute(inputOf(evidence)) as {
        referrals: { repeat: { x: number }; times: number[]; children: number }
      }
      expect(found.referrals.repeat.x).toBe(numerator ?? 0)
      expect(found.referrals.times.reduce((sum, one) => sum + one, 0)).toBe(
        found.referrals.children,
      )
    }),
  )
})

/** So many children referred in a year, of whom so many are referred again in it. */
function referrals(count: number, repeats: number, year: number) {
  return Array.from({ length: count }, (_, n) => [
    ...(n < repeats ? [{ child: `R${year}-${n}`, referral: `${year}-04-10` }] : []),
    { child: `R${year}-${n}`, referral: `${year}-06-01` },
  ]).flat()
}

test('a rise is said only where its interval holds no standstill', () => {
  const read = (then: number, now: number) => {
    const evidence = made(3, [...referrals(1000, then, 2016), ...referrals(1000, now, 2017)])
    const values = ['2016-17', '2017-18'].map((year) =>
      valueOfIndicator(repeatChildren, inputOf(evidence, year)),
    )
    const reading = readValue(repeatChildren, values, '2017-18')
    if ('missing' in reading) throw new Error(reading.missing)
    return reading.commentary.join(' ')
  }
  expect(read(200, 205)).toContain('That is no clear change from 2016-17')
  expect(read(100, 300)).toContain('That is higher than in 2016-17')
  expect(read(300, 100)).toContain('That is lower than in 2016-17')
})

test('of fewer than 20 the numbers are given, and no percentage', () => {
  const evidence = together(
    made(1, [day('A', '2017-05-01'), day('A', '2017-06-01'), day('B', '2017-06-01')]),
  )
  const value = valueOfIndicator(repeatChildren, inputOf(evidence))
  const reading = readValue(repeatChildren, [value], '2017-18')
  expect(JSON.stringify(reading)).not.toContain('%"')
  expect(JSON.stringify(reading)).toContain('Of these children, 1 of 2 had more than one contact')
})

test('a value of another version is not read', () => {
  const value = valueOfIndicator(repeatChildren, inputOf(made(1, [day('A', '2017-05-01')])))
  expect(readValue(repeatChildren, [{ ...value, version: 0 }], '2017-18')).toMatchObject({
    missing: expect.stringContaining('earlier definition') as string,
  })
})
