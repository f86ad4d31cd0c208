import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cohenKappa, FEWEST_FOR_KAPPA, kappaInWords, type GradePair } from './agreement.ts'
import { shareInWords } from './share-words.ts'

const times = (many: number, pair: GradePair): GradePair[] =>
  Array.from({ length: many }, () => pair)

test('20 good twice, 15 poor twice, 15 split: agreement 70%, kappa 0.4', () => {
  // Chance: 0.5 × 0.6 + 0.5 × 0.4 = 0.5, so (0.7 − 0.5) / 0.5; spread 1.96 × √(0.21 / 50) / 0.5.
  const graded = [
    ...times(20, [3, 3]),
    ...times(5, [3, 2]),
    ...times(10, [2, 3]),
    ...times(15, [2, 2]),
  ]
  const found = cohenKappa(graded)
  if (found.status !== 'known') throw new Error('absent')
  expect(found.same).toBe(35)
  expect(found.kappa).toBeCloseTo(0.4, 10)
  expect(found.interval.low).toBeCloseTo(0.146, 3)
  expect(found.interval.high).toBeCloseTo(0.654, 3)
  expect(kappaInWords(found.kappa)).toBe('fair agreement')
})

test('of fewer than 20 gradings, and of one grade throughout, there is no kappa, and a reason', () => {
  expect(cohenKappa(times(19, [3, 2]))).toMatchObject({ status: 'absent', pairs: 19, same: 0 })
  expect(cohenKappa([])).toMatchObject({ status: 'absent', pairs: 0 })
  expect(cohenKappa(times(30, [3, 3]))).toMatchObject({ status: 'absent', same: 30 })
})

test('kappa is at most 1, is 1 only where all agree, and does not mind who came first', () => {
  const grade = fc.integer({ min: 1, max: 4 })
  const graded = fc.array(fc.tuple(grade, grade), {
    minLength: FEWEST_FOR_KAPPA,
    maxLength: 80,
  })
  fc.assert(
    fc.property(graded, (pairs) => {
      const found = cohenKappa(pairs)
      const turned = cohenKappa(pairs.map(([a, b]) => [b, a]))
      if (found.status === 'absent' || turned.status === 'absent') {
        expect(new Set(pairs.flat()).size).toBe(1)
        return
      }
      expect(found.kappa).toBeLessThanOrEqual(1 + 1e-12)
      expect(found.kappa > 1 - 1e-12).toBe(found.same === pairs.length)
      expect(turned.kappa).toBeCloseTo(found.kappa, 12)
      expect(found.interval.low).toBeLessThanOrEqual(found.kappa + 1e-12)
    }),
  )
})

test('each kappa has its meaning', () => {
  expect([-0.1, 0, 0.2, 0.5, 0.8, 0.9].map(kappaInWords)).toEqual([
    'no more than chance',
    'no more than chance',
    'slight agreement',
    'moderate agreement',
    'substantial agreement',
    'almost perfect agreement',
  ])
})

test.each([
  [0, 12, 'none'],
  [1, 12, 'few'],
  [3, 12, 'about a quarter'],
  [4, 12, 'about a third'],
  [5, 12, 'nearly half'],
  [6, 12, 'half'],
  [7, 12, 'more than half'],
  [8, 12, 'about two thirds'],
  [9, 12, 'about three quarters'],
  [11, 12, 'most'],
  [98, 100, 'nearly all'],
  [12, 12, 'all'],
])('%i of %i is %s', (x, n, words) => {
  expect(shareInWords(x, n)).toBe(words)
})
