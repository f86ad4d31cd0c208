import { expect, test } from 'vitest'
import type { Values } from '../../rooms/index.ts'
import { isPrivateFostering } from './is-private-fostering.ts'

const ARRANGEMENT: Values = {
  age: 14,
  disabled: 'no',
  carer: 'friend',
  lasting: 'lasted',
  'looked-after': 'no',
}

test('whether it is private fostering is said in words, part by part', () => {
  expect(isPrivateFostering(ARRANGEMENT)).toEqual({
    is: true,
    words: [
      'The child is 14, so under 16.',
      'The carer is: friend of the family or of the child. That is not a close relative.',
      'It has lasted 28 days.',
      'No council placed the child there.',
      'So this is private fostering.',
    ],
  })
})

test('each part of the test can rule it out, or leave it open', () => {
  const is = (values: Values) => isPrivateFostering({ ...ARRANGEMENT, ...values }).is
  for (const carer of [
    'grandparent',
    'sibling',
    'uncle-aunt',
    'step-parent',
    'parental-responsibility',
  ])
    expect(is({ carer }), carer).toBe(false)
  for (const carer of ['extended', 'parent-partner', 'host'])
    expect(is({ carer }), carer).toBe(true)
  expect(is({ age: 15 })).toBe(true)
  expect(is({ age: 16 })).toBe(false)
  expect(is({ age: 16, disabled: 'yes' })).toBe(true)
  expect(is({ age: 16, disabled: 'unknown' })).toBeNull()
  expect(is({ age: 18, disabled: 'yes' })).toBe(false)
  expect(is({ lasting: 'shorter' })).toBe(false)
  expect(is({ lasting: 'meant' })).toBe(true)
  expect(is({ lasting: 'unknown' })).toBeNull()
  expect(is({ 'looked-after': 'yes' })).toBe(false)
  expect(is({ 'looked-after': 'unknown' })).toBeNull()
  // What rules it out counts more than what is not known.
  expect(is({ 'looked-after': 'unknown', carer: 'grandparent' })).toBe(false)
  expect(isPrivateFostering({}).words.at(-1)).toBe(
    'Whether this is private fostering can’t be said yet.',
  )
})
