import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import {
  attack,
  cellKey,
  countTable,
  dimensionOf,
  loadSolver,
  protect,
  RULES,
  type CountTable,
  type SafeTable,
  type Solver,
} from './index.ts'
import { rowsOf } from './model/system.ts'

const rule = RULES['dfe-cin']
let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

const LETTERS = [...'abcdefgh']

/** Counts by dimensions of these sizes; where grouped, the first dimension's leaves stand in two groups. */
function tableOf(sizes: readonly number[], counts: readonly number[], grouped = false): CountTable {
  const dimensions = sizes.map((size, d) => {
    const codes = LETTERS.slice(0, size).map((letter) => `${letter}${d}`)
    const within = new Map(
      grouped && d === 0 ? codes.map((code, n) => [code, n % 2 ? 'odd' : 'even']) : [],
    )
    return dimensionOf(`dimension ${d}`, codes, { within })
  })
  const leaves = sizes.reduce<string[][]>(
    (before, size, d) =>
      before.flatMap((cell) => LETTERS.slice(0, size).map((letter) => [...cell, `${letter}${d}`])),
    [[]],
  )
  return countTable(dimensions, new Map(leaves.map((codes, n) => [cellKey(codes), counts[n] ?? 0])))
}

/** The attack of somebody who has the printed table and nothing else. */
function attackPrinted(table: CountTable, safe: SafeTable) {
  const least = safe.cells.map((cell) => (cell.status === 'known' ? cell.value : 1))
  const most = safe.cells.map((cell) => (cell.status === 'known' ? cell.value : Infinity))
  return attack({ names: table.cells.map(cellKey), least, most, rows: rowsOf(table) }, solver)
}

const hiddenIn = (table: CountTable, safe: SafeTable) =>
  table.cells.filter((_, at) => safe.cells[at]?.status === 'suppressed').map((one) => one.join(' '))

const counts = (many: number) =>
  fc.array(
    fc.oneof(
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 5 }) },
      { weight: 8, arbitrary: fc.integer({ min: 6, max: 60 }) },
    ),
    { minLength: many, maxLength: many },
  )

test('a row by how long plans had lasted comes out as it was published', () => {
  const safe = protect(tableOf([5], [110, 105, 163, 42, 4]), { rule }, solver)
  expect(safe.cells.map((cell) => (cell.status === 'known' ? cell.value : 'c'))).toEqual([
    424,
    110,
    105,
    163,
    'c',
    'c',
  ])
})

// By hand: the boxes through the 3 lose 10+30+8, 10+9+50, 20+30+40 and 20+9+60; sums lose more.
test('one small count is protected by the cheapest box through it', () => {
  const table = tableOf([3, 3], [3, 10, 20, 30, 8, 40, 9, 50, 60])
  const safe = protect(table, { rule }, solver)
  expect(hiddenIn(table, safe)).toEqual(['a0 a1', 'a0 b1', 'b0 a1', 'b0 b1'])
  expect(safe.loss).toEqual({ hidden: 51, atLeast: 51, whole: 4 * 230 })
})

// By hand: seven corners of 10 beside the 4; to hide sums along a side instead loses 14 + 3 × 20 for 40.
test('in three dimensions a small count takes the corners of a cube with it', () => {
  const table = tableOf([2, 2, 2], [4, 10, 10, 10, 10, 10, 10, 10])
  const safe = protect(table, { rule }, solver)
  expect(safe.loss).toMatchObject({ hidden: 74, atLeast: 74 })
  expect(safe.exposed).toEqual([])
})

test('the fewest cells, the fewest people and their logarithms are three different aims', () => {
  const table = tableOf([3, 3], [3, 10, 20, 30, 8, 40, 9, 50, 60])
  const [cells, logs] = (['cells', 'logs'] as const).map((loss) =>
    protect(table, { rule, loss }, solver),
  )
  expect(cells?.loss).toEqual({ hidden: 4, atLeast: 4, whole: 16 })
  expect(logs?.loss.hidden).toBeCloseTo(
    [3, 10, 30, 8].reduce((sum, n) => sum + Math.log2(1 + n), 0),
  )
})

test.each([
  ['two dimensions', [3, 3], false, 40],
  ['two dimensions, one with groups', [4, 3], true, 40],
  ['three dimensions', [2, 3, 2], false, 15],
  ['three dimensions, one with groups', [4, 2, 2], true, 10],
] as const)(
  'in %s no attack on the printed table narrows a small count down',
  { timeout: 120_000 },
  (_, sizes, grouped, numRuns) => {
    const many = sizes.reduce<number>((all, size) => all * size, 1)
    fc.assert(
      fc.property(counts(many), (values) => {
        const table = tableOf(sizes, values, grouped)
        const safe = protect(table, { rule, exactUpTo: 0 }, solver)
        const bounds = attackPrinted(table, safe)
        expect(safe.exposed).toEqual([])
        table.counts.forEach((value, at) => {
          if (value < 1 || value > 5) {
            if (value === 0) expect(safe.cells[at]).toEqual({ status: 'known', value: 0 })
            return
          }
          const found = bounds.get(at)
          const parts = leavesWithin(table, at)
          expect(found?.least).toBeLessThanOrEqual(parts)
          expect(found?.most ?? Infinity).toBeGreaterThanOrEqual(5)
        })
      }),
      { numRuns },
    )
  },
)

/** How many leaves of a cell are not 0. */
function leavesWithin(table: CountTable, at: number): number {
  const sum = table.sums.find(({ whole }) => whole === at)
  if (!sum) return Math.min(1, table.counts[at] ?? 0)
  return sum.parts.reduce((all, part) => all + leavesWithin(table, part), 0)
}

test(
  'the optimum is what trying every choice gives, and the quick way is never below it',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(counts(6), (values) => {
        const table = tableOf([2, 3], values)
        const best = protect(table, { rule }, solver)
        const quick = protect(table, { rule, exactUpTo: 0 }, solver)
        expect(best.loss.hidden).toBe(cheapestByTrying(table))
        expect(best.loss.atLeast).toBe(best.loss.hidden)
        expect(quick.loss.hidden).toBeGreaterThanOrEqual(best.loss.hidden)
      }),
      { numRuns: 12 },
    )
  },
)

test(
  'in three dimensions the search is safe too, and never worse than the quick way',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(counts(8), (values) => {
        const table = tableOf([2, 2, 2], values)
        const best = protect(table, { rule }, solver)
        const quick = protect(table, { rule, exactUpTo: 0 }, solver)
        expect(best.exposed).toEqual([])
        expect(best.loss.hidden).toBeLessThanOrEqual(quick.loss.hidden)
        expect(best.loss.atLeast).toBeLessThanOrEqual(best.loss.hidden)
      }),
      { numRuns: 10 },
    )
  },
)

function cheapestByTrying(table: CountTable): number {
  const { counts: values } = table
  const small = [...values.keys()].filter((at) => (values[at] ?? 0) >= 1 && (values[at] ?? 0) <= 5)
  const others = [...values.keys()].filter((at) => (values[at] ?? 0) > 5)
  const loss = (cells: readonly number[]) => cells.reduce((sum, at) => sum + (values[at] ?? 0), 0)
  const choices = Array.from({ length: 2 ** others.length }, (_, bits) => [
    ...small,
    ...others.filter((__, n) => bits & (1 << n)),
  ]).sort((a, b) => loss(a) - loss(b))
  const safe = choices.find((hidden) => {
    const open = new Set(hidden)
    const bounds = attack(
      {
        names: [],
        least: values.map((value, at) => (open.has(at) ? 1 : value)),
        most: values.map((value, at) => (open.has(at) ? Infinity : value)),
        rows: rowsOf(table),
      },
      solver,
      new Set(small),
    )
    return small.every((at) => {
      const found = bounds.get(at)
      return (
        found && found.least <= leavesWithin(table, at) && (found.most ?? Infinity) >= rule.hideUpTo
      )
    })
  })
  return loss(safe ?? [])
}

test(
  'a table of eight by eight with groups is made safe, and its optimum proved',
  { timeout: 120_000 },
  () => {
    const values = Array.from({ length: 64 }, (_, n) =>
      n % 23 === 4 ? 1 + (n % 5) : 6 + ((n * 37) % 80),
    )
    const table = tableOf([8, 8], values, true)
    const safe = protect(table, { rule }, solver)
    expect(safe.exposed).toEqual([])
    expect(safe.loss.atLeast).toBe(safe.loss.hidden)
  },
)
