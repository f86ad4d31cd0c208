import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import {
  cellKey,
  countTable,
  dimensionOf,
  loadSolver,
  TableRefused,
  type Solver,
} from '../index.ts'
import { rowsOf, systemOf } from '../model/system.ts'
import { attack } from './attack.ts'
import { prover } from './proof.ts'
import { viewOf } from './view.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

const NOTHING = { cells: new Set<number>(), rows: [], others: [] }

function square(values: readonly number[]) {
  const dimensions = [dimensionOf('row', ['a', 'b']), dimensionOf('column', ['x', 'y'])]
  const leaves = [
    ['a', 'x'],
    ['a', 'y'],
    ['b', 'x'],
    ['b', 'y'],
  ]
  return countTable(dimensions, new Map(leaves.map((one, n) => [cellKey(one), values[n] ?? 0])))
}

test('the attack finds exactly what writing out every possible table finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }),
      fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
      (values, hide) => {
        const table = square(values)
        const hidden = new Set([...table.counts.keys()].filter((at) => hide[at]))
        const bounds = attack(viewOf(systemOf(table, 'values', NOTHING), hidden), solver)
        const possible = everyTableLike(table.counts, hidden)
        for (const at of hidden) {
          const found = { least: Infinity, most: 0 }
          for (const { [at]: value = 0 } of possible) {
            found.least = Math.min(found.least, value)
            found.most = Math.max(found.most, value)
          }
          expect(bounds.get(at)?.least).toBe(found.least)
          const most = bounds.get(at)?.most
          expect(most ?? found.most).toBe(found.most)
          // What has no end runs into the end of the list.
          if (most === null) expect(found.most).toBeGreaterThanOrEqual(MOST)
        }
      },
    ),
    { numRuns: 60 },
  )
})

const MOST = 22

/** Every table of two by two, with its sums in the order of the cells, that reads like this one. */
function everyTableLike(counts: readonly number[], hidden: ReadonlySet<number>): number[][] {
  const found: number[][] = []
  const upTo = Array.from({ length: MOST }, (_, n) => n + 1)
  // The order of cells: total, x, y; then a, and b, each with its total first.
  const leaf = (at: number) => (hidden.has(at) ? upTo : [counts[at] ?? 0])
  for (const ax of leaf(4))
    for (const ay of leaf(5))
      for (const bx of leaf(7))
        for (const by of leaf(8)) {
          const table = [ax + ay + bx + by, ax + bx, ay + by, ax + ay, ax, ay, bx + by, bx, by]
          if (table.every((value, at) => hidden.has(at) || value === counts[at])) found.push(table)
        }
  return found
}

test('what is shown can’t contradict itself', () => {
  const { cells, counts, ...table } = square([6, 7, 8, 9])
  const least = counts.map((value, at) => (at === 4 ? 1 : at === 0 ? value + 3 : value))
  const most = counts.map((value, at) => (at === 4 ? Infinity : (least[at] ?? value)))
  const view = { names: cells.map(cellKey), least, most, rows: rowsOf({ ...table, cells, counts }) }
  expect(() => attack(view, solver)).toThrow(TableRefused)
})

test('a proof is refused where it moves what is shown, breaks a sum or empties a cell', () => {
  const system = systemOf(square([3, 10, 12, 8]), 'values', NOTHING)
  const proves = prover(system)
  const goal = { cell: 4, by: 2 }
  const hidden = new Set([4, 5, 7, 8])
  const moves = new Map([
    [4, 2],
    [5, -2],
    [7, -2],
    [8, 2],
  ])
  expect(proves(goal, hidden, moves)).toBe(true)
  expect(proves({ cell: 4, by: 1 }, hidden, moves)).toBe(false)
  expect(proves(goal, new Set([4, 5, 7]), moves)).toBe(false)
  expect(proves(goal, hidden, new Map([...moves, [8, 1]]))).toBe(false)
  const emptied = new Map([...moves].map(([cell, by]): [number, number] => [cell, by * 5]))
  expect(proves({ cell: 4, by: 10 }, hidden, emptied)).toBe(false)
})
