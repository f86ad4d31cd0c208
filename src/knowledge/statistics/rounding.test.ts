import { expect, test } from 'vitest'
import { formatNumber, halfUp } from './rounding.ts'

test.each([
  [0.5, 0, 1],
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [-0.5, 0, -1],
  [25.75, 1, 25.8],
  [25.749, 1, 25.7],
  [0, 1, 0],
])('%d to %i places is %d', (value, places, rounded) => {
  expect(halfUp(value, places)).toBe(rounded)
})

test('thousands are parted and places kept', () => {
  expect(formatNumber(4461)).toBe('4,461')
  expect(formatNumber(25, 1)).toBe('25.0')
})
