import fc from 'fast-check'
import { expect, test } from 'vitest'
import { careReturn } from '../../../../test/support/care-return.ts'
import { addDays } from '../../law/index.ts'
import { periodsOfCare } from './index.ts'

type Texts = Readonly<Record<string, string>>
const stay = (CHILD: string, DECOM: string, DEC: string, differs: Texts = {}): Texts => ({
  CHILD,
  DECOM,
  DEC,
  RNE: 'S',
  LS: 'C2',
  REC: DEC === '' ? '' : 'X1',
  ...differs,
})
const periods = (...episodes: Texts[]) =>
  periodsOfCare(careReturn({ episodes }).episodes).map(({ child, start, end }) => [
    child,
    start,
    end,
  ])

test('episodes that follow on the same day are one period of care', () => {
  expect(
    periods(
      stay('A', '2017-08-01', '2017-09-01'),
      stay('A', '2017-06-01', '2017-08-01'),
      stay('A', '2017-09-01', ''),
      stay('B', '2017-08-01', '2017-08-09'),
    ),
  ).toEqual([
    ['A', '2017-06-01', null],
    ['B', '2017-08-01', '2017-08-09'],
  ])
})

test('a day between makes two', () => {
  expect(
    periods(stay('A', '2017-06-01', '2017-08-01'), stay('A', '2017-08-02', '2017-09-01')),
  ).toEqual([
    ['A', '2017-06-01', '2017-08-01'],
    ['A', '2017-08-02', '2017-09-01'],
  ])
})

test('a short break is none, joins nothing, and care that follows it starts when it does', () => {
  expect(
    periods(
      stay('A', '2017-06-01', '2017-06-05', { LS: 'V3' }),
      stay('A', '2017-06-05', '', { RNE: 'L' }),
      stay('B', '2017-06-01', '', { LS: 'V4' }),
    ),
  ).toEqual([['A', '2017-06-05', null]])
})

test('an episode within another, or one that goes on, ends nothing', () => {
  expect(
    periods(
      stay('A', '2017-06-01', '2017-12-01'),
      stay('A', '2017-07-01', '2017-08-01'),
      stay('B', '2017-06-01', ''),
      stay('B', '2017-07-01', '2017-08-01'),
    ),
  ).toEqual([
    ['A', '2017-06-01', '2017-12-01'],
    ['B', '2017-06-01', null],
  ])
})

test('a period keeps the legal status it began and ended with', () => {
  const [period] = periodsOfCare(
    careReturn({
      episodes: [
        stay('A', '2017-06-01', '2017-08-01', { LS: '' }),
        stay('A', '2017-08-01', '2017-09-01', { LS: 'C1', REC: 'E4A' }),
      ],
    }).episodes,
  )
  expect(period).toMatchObject({ startStatus: null, endStatus: 'C1', ceased: 'E4A' })
})

test('periods of a child never touch, and hold every day of every episode and no other', () => {
  const episode = fc
    .tuple(fc.constantFrom('A', 'B'), fc.nat(60), fc.nat(12))
    .map(([child, from, days]) =>
      stay(child, addDays('2017-04-01', from), addDays('2017-04-01', from + days)),
    )
  fc.assert(
    fc.property(fc.array(episode, { maxLength: 12 }), (episodes) => {
      const found = periodsOfCare(careReturn({ episodes }).episodes)
      const holds = (child: string, day: string) =>
        found.filter((one) => one.child === child && one.start <= day && day <= (one.end ?? '9999'))
          .length
      for (let n = 0; n < 75; n++) {
        const day = addDays('2017-04-01', n)
        for (const child of ['A', 'B']) {
          const inCare = episodes.some(
            (one) =>
              one['CHILD'] === child && (one['DECOM'] ?? '') <= day && day <= (one['DEC'] ?? ''),
          )
          expect(holds(child, day)).toBe(inCare ? 1 : 0)
        }
      }
    }),
  )
})
