import { expect, test } from 'vitest'
import { addDays } from '../../../../knowledge/law/index.ts'
import { inputOf, made, together } from '../../../../../test/support/made-lists.ts'
import { journeys, type Journeys } from './journeys.ts'
import { spreadOf } from './spread.ts'

const compute = (...parts: Parameters<typeof together>) =>
  journeys.compute(inputOf(together(...parts))) as Journeys

const EMPTY = [made(1, []), made(3, []), made(4, []), made(5, [])]

test('the first contact and the last of the other steps count, up to 365 days before', () => {
  const children = Array.from({ length: 20 }, (_, n) => `C${n}`)
  const start = '2017-09-30'
  const each = <T>(row: (child: string) => T[]) => children.flatMap(row)
  const found = compute(
    ...EMPTY.slice(2),
    made(
      1,
      each((child) => [
        { child, contact: addDays(start, -366) },
        { child, contact: addDays(start, -100) },
        { child, contact: addDays(start, -50) },
      ]),
    ),
    made(
      3,
      each((child) => [
        { child, referral: addDays(start, -90) },
        { child, referral: addDays(start, -40) },
        { child, referral: addDays(start, 1) },
      ]),
    ),
    made(
      7,
      each((child) => [{ child, start }]),
    ),
  )
  const days = (middle: number) => ({ status: 'known', low: middle, middle, high: middle })
  expect(found.steps[0]).toEqual({ step: 'contact', found: 20, notFound: 0, days: days(100) })
  expect(found.steps[1]).toEqual({ step: 'referral', found: 20, notFound: 0, days: days(40) })
  expect(found.steps[2]).toEqual({
    step: 'assessment',
    found: 0,
    notFound: 20,
    days: { status: 'too-few' },
  })
  expect(found.orders).toEqual([{ steps: ['contact', 'referral'], plans: 20 }])
})

test('orders that fewer than six children took are put together', () => {
  const plans = Array.from({ length: 11 }, (_, n) => ({ child: `C${n}`, start: '2017-09-30' }))
  const found = compute(
    ...EMPTY.slice(1),
    made(
      1,
      plans.slice(0, 5).map(({ child }) => ({ child, contact: '2017-09-01' })),
    ),
    made(7, plans),
  )
  expect(found.orders).toEqual([{ steps: [], plans: 6 }])
  expect(found.rare).toEqual({ plans: 5, orders: 1 })
})

test('on one day the usual order stands', () => {
  const plans = Array.from({ length: 6 }, (_, n) => ({ child: `C${n}`, start: '2017-09-30' }))
  const on = <K extends string>(key: K) =>
    plans.map(
      ({ child }) => ({ child, [key]: '2017-09-01' }) as { child: string } & Record<K, string>,
    )
  const found = compute(
    made(1, on('contact')),
    made(3, on('referral')),
    made(4, on('start')),
    made(5, []),
    made(7, plans),
  )
  expect(found.orders).toEqual([{ steps: ['contact', 'referral', 'assessment'], plans: 6 }])
})

test('a list that does not reach back a year leaves its step unknown, and out of the order', () => {
  const window = { first: '2017-04-01', last: '2018-03-31', extracted: '2018-04-05' }
  const found = compute(
    made(1, [], window),
    ...EMPTY.slice(1),
    made(7, [{ child: 'A', start: '2017-09-30' }]),
  )
  expect(found.steps[0]).toEqual({
    missing: 'List 1 covers 1 April 2017 to 31 March 2018 only.',
  })
  expect(found.ordered).not.toContain('contact')
})

test('quartiles lie between ranks, and few numbers have none', () => {
  expect(spreadOf(Array.from({ length: 20 }, (_, n) => n + 1))).toEqual({
    status: 'known',
    low: 5.75,
    middle: 10.5,
    high: 15.25,
  })
  expect(spreadOf([6, 1, 5, 2, 4, 3])).toEqual({ status: 'middle-only', middle: 3.5 })
  expect(spreadOf([1, 2, 3, 4, 5])).toEqual({ status: 'too-few' })
})
