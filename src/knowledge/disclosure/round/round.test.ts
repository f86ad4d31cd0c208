import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import {
  attack,
  cellKey,
  controlledRounding,
  countTable,
  dimensionOf,
  loadSolver,
  protect,
  roundedTo,
  RULES,
  type Solver,
} from '../index.ts'
import { systemOf } from '../model/system.ts'
import { roundedView } from './rounded.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

const CODES = ['a', 'b', 'c']
const tableOf = (values: readonly number[]) =>
  countTable(
    [dimensionOf('row', CODES), dimensionOf('column', CODES)],
    new Map(
      CODES.flatMap((row, r) =>
        CODES.map((column, c): [string, number] => [
          cellKey([row, column]),
          values[3 * r + c] ?? 0,
        ]),
      ),
    ),
  )
const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 9, maxLength: 9 })

test('halves are rounded up', () => {
  expect([0, 4, 5, 14, 15, 22].map((value) => roundedTo(value, 10))).toEqual([0, 0, 10, 10, 20, 20])
  expect([8, 12, 13].map((value) => roundedTo(value, 5))).toEqual([10, 10, 15])
})

test('what an attacker takes a rounded number for always holds the true one', () => {
  fc.assert(
    fc.property(values, (counts) => {
      const table = tableOf(counts)
      const system = systemOf(table, 'values', { cells: new Set(), rows: [], others: [] })
      const rule = RULES['hospital-admissions']
      const small = new Set(
        [...table.counts.keys()].filter((at) => {
          const value = table.counts[at] ?? 0
          return value >= 1 && value <= rule.hideUpTo
        }),
      )
      const bounds = attack(roundedView(system, small, rule), solver)
      for (const [at, { least, most }] of bounds) {
        expect(least).toBeLessThanOrEqual(table.counts[at] ?? 0)
        expect(most ?? Infinity).toBeGreaterThanOrEqual(table.counts[at] ?? 0)
      }
    }),
    { numRuns: 40 },
  )
})

test('small counts of a rounded table are safe, or said not to be', () => {
  fc.assert(
    fc.property(values, (counts) => {
      const table = tableOf(counts)
      const safe = protect(table, { rule: RULES['hospital-admissions'] }, solver)
      table.counts.forEach((value, at) => {
        const cell = safe.cells[at]
        if (cell?.status === 'known') {
          expect(value === 0 || value > 7).toBe(true)
          expect(cell.value % 5).toBe(0)
        } else if (value >= 1 && value <= 7 && !safe.exposed.some((one) => one.cell === at))
          expect(safe.bounds.get(at)?.most ?? Infinity).toBeGreaterThanOrEqual(7)
      })
    }),
    { numRuns: 25 },
  )
})

test('a table rounded under control still adds up, each count to a neighbour of its own', () => {
  fc.assert(
    fc.property(values, (counts) => {
      const table = tableOf(counts)
      const rounded = controlledRounding(table, 5, solver)
      expect(rounded).not.toBeNull()
      rounded?.forEach((value, at) => {
        expect(value % 5).toBe(0)
        expect(Math.abs(value - (table.counts[at] ?? 0))).toBeLessThan(5)
      })
      for (const { whole, parts } of table.sums)
        expect(parts.reduce((sum, part) => sum + (rounded?.[part] ?? 0), 0)).toBe(rounded?.[whole])
    }),
    { numRuns: 40 },
  )
})
