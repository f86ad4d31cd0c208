import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsOf, protectTable, RULES, shareIsSmall } from './index.ts'

const rule = RULES['dfe-cin']
const shown = (counts: readonly number[]) => {
  const { cells, total } = protectTable(counts, rule)
  return [...cells, total].map((cell) => (cell.status === 'known' ? cell.value : 'c'))
}

// Published by the Department for Education: plans of one authority by how long they had lasted.
test('a published table of 2018 comes out as published: two cells hide 46', () => {
  for (const small of [1, 2, 3, 4, 5])
    expect(shown([110, 105, 163, 46 - small, small])).toEqual([110, 105, 163, 'c', 'c', 424])
})

test('a published table of 2017 comes out whole', () => {
  expect(shown([216, 160, 80, 49, 12])).toEqual([216, 160, 80, 49, 12, 517])
})

test('zero is shown, and so are six and seven', () => {
  expect(shown([0, 6, 7])).toEqual([0, 6, 7, 13])
})

test('two ones that would give each other away take another with them', () => {
  expect(shown([1, 1, 30, 90])).toEqual(['c', 'c', 'c', 90, 122])
})

test('where nothing else can be hidden, the total goes too', () => {
  expect(shown([1, 1, 0])).toEqual(['c', 'c', 0, 'c'])
  expect(shown([3, 0, 0])).toEqual(['c', 0, 0, 'c'])
})

test.each([
  [3, 90, true],
  [87, 90, true],
  [0, 90, false],
  [45, 90, false],
  [0, 4, true],
])('%i of %i is hidden: %s', (numerator, denominator, hidden) => {
  expect(shareIsSmall(numerator, denominator, rule)).toBe(hidden)
})

test('however a table is attacked, no small count can be told from any other small count', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 }),
      (counts) => {
        const table = protectTable(counts, rule)
        const bounds = boundsOf(table)
        counts.forEach((value, at) => {
          if (value < 1 || value > rule.hideUpTo) return
          expect(table.cells[at]?.status).toBe('suppressed')
          const { least, most } = bounds.get(at) ?? { least: value, most: value }
          expect(least).toBe(1)
          expect(most ?? Infinity).toBeGreaterThanOrEqual(rule.hideUpTo)
        })
      },
    ),
  )
})

test('nothing is hidden without need', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 6, max: 500 }))), (counts) => {
      expect(shown(counts)).not.toContain('c')
    }),
  )
})
