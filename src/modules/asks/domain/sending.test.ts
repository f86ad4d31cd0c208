import { expect, test } from 'vitest'
import { minutesToNextTry, MOST_TRIES } from './sending.ts'

test('each try waits longer than the one before, and after six there is none', () => {
  const gaps = Array.from({ length: MOST_TRIES }, (_, at) => minutesToNextTry(at + 1))
  expect(gaps).toEqual([1, 5, 20, 60, 240, null])
})
