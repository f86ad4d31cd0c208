import { beforeAll, expect, test } from 'vitest'
import {
  cellKey,
  countTable,
  dimensionOf,
  loadSolver,
  protect,
  RULES,
  type Solver,
} from './index.ts'

const rule = RULES['dfe-cin']
let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

const CODES = ['north', 'east', 'south', 'west']
const table = countTable(
  [dimensionOf('district', CODES)],
  new Map([60, 40, 25, 4].map((value, n) => [cellKey([CODES[n] ?? '']), value])),
)
const shown = (earlier: Parameters<typeof protect>[1]['earlier']) => {
  const safe = protect(table, { rule, earlier: earlier ?? [] }, solver)
  const cells = safe.cells.map((cell) => (cell.status === 'known' ? cell.value : 'c'))
  return { cells, exposed: safe.exposed, bounds: safe.bounds }
}

test('a number that is public already is no cover for a small one', () => {
  expect(shown([]).cells).toEqual([129, 60, 40, 'c', 'c'])
  const before = { source: 'last month', cells: [['south']], value: 25 }
  expect(shown([before]).cells).toEqual([129, 60, 'c', 25, 'c'])
})

test('a sum that was published takes its parts out as cover for the rest', () => {
  const before = { source: 'last month', cells: [['south'], ['west']], value: 29 }
  expect(shown([before]).cells).toEqual([129, 60, 40, 'c', 'c'])
  const other = { source: 'last month', cells: [['north'], ['south']], value: 85 }
  // South and north add up to 85: with south hidden north must be too, or south can be worked out.
  const { cells, exposed } = shown([other])
  expect(exposed).toEqual([])
  expect(cells).toEqual([129, 60, 'c', 25, 'c'])
})

test('people beside the table leave it open how many of a sum are in it', () => {
  const before = {
    source: 'the county and the city',
    cells: [['south'], ['west']],
    value: 31,
    andOthers: true,
  }
  const { exposed, bounds } = shown([before])
  expect(exposed).toEqual([])
  expect(bounds.get(4)).toMatchObject({ least: 1, most: 28 })
})

test('a small number that was published is said to be public, not called safe', () => {
  const { exposed, bounds } = shown([{ source: 'last month', cells: [['west']], value: 4 }])
  expect(exposed).toEqual([{ cell: 4, from: 1, to: 5 }])
  expect(bounds.get(4)).toMatchObject({ least: 4, most: 4 })
})

test('a small number that an earlier sum leaves little room is exposed, and by how much is said', () => {
  const { exposed, bounds } = shown([
    { source: 'the county and the city', cells: [['west']], value: 4, andOthers: true },
  ])
  expect(exposed).toEqual([{ cell: 4, from: 1, to: 5 }])
  expect(bounds.get(4)).toMatchObject({ least: 1, most: 4 })
})

test('another number for the same people is refused', () => {
  expect(() => shown([{ source: 'last month', cells: [['south']], value: 26 }])).toThrow(
    'last month gives 26 for south, this table 25.',
  )
  expect(() => shown([{ source: 'last month', cells: [['city']], value: 26 }])).toThrow(
    'last month has city, which this table has not.',
  )
})
