import { codesOf, type Dimension } from './dimension.ts'
import { TableRefused } from './refused.ts'

/** Counts of separate people or events by one dimension or more, with every sum worked out. */
export interface CountTable {
  readonly dimensions: readonly Dimension[]
  /** The codes of each cell, one for each dimension. */
  readonly cells: readonly (readonly string[])[]
  /** In the order of `cells`. */
  readonly counts: readonly number[]
  readonly at: ReadonlyMap<string, number>
  readonly sums: readonly Sum[]
}

/** A cell, and the cells that add up to it along one dimension. */
export interface Sum {
  readonly dimension: number
  readonly whole: number
  readonly parts: readonly number[]
}

// No code read from a file holds this character, so joined codes stay apart.
export const cellKey = (codes: readonly string[]): string => codes.join('\u001f')

/** A cell as people read it. */
export const cellName = (codes: readonly string[]): string => codes.join(', ')

/**
 * In: dimensions, and counts by `cellKey`: every leaf, and such sums as are known. Out: the table with
 * every sum. Throws TableRefused where a leaf is missing, a count is no whole number from 0, or a sum
 * that was given is not what its parts add up to. A leaf that is missing is never taken for 0.
 */
export function countTable(
  dimensions: readonly Dimension[],
  given: ReadonlyMap<string, number>,
): CountTable {
  const codes = dimensions.map(codesOf)
  const cells = codes.reduce<string[][]>(
    (before, of) => before.flatMap((cell) => of.map(({ code }) => [...cell, code])),
    [[]],
  )
  const at = new Map(cells.map((cell, index) => [cellKey(cell), index]))
  const sums = sumsOf(dimensions, cells, at)
  const firstSum = new Map<number, Sum>()
  for (const sum of sums) if (!firstSum.has(sum.whole)) firstSum.set(sum.whole, sum)
  const counts: number[] = []
  const count = (index: number): number => {
    const ready = counts[index]
    if (ready !== undefined) return ready
    const sum = firstSum.get(index)
    const value = sum
      ? sum.parts.reduce((total, part) => total + count(part), 0)
      : leaf(cells[index] ?? [], given)
    counts[index] = value
    return value
  }
  cells.forEach((cell, index) => {
    const stated = given.get(cellKey(cell))
    const value = count(index)
    if (stated !== undefined && stated !== value)
      throw new TableRefused(
        `${cellName(cell)} is given as ${stated}, but what it is made of adds up to ${value}.`,
      )
  })
  return { dimensions, cells, counts, at, sums }
}

function leaf(cell: readonly string[], given: ReadonlyMap<string, number>): number {
  const value = given.get(cellKey(cell))
  if (value === undefined)
    throw new TableRefused(`There is no count for ${cellName(cell)}. Write 0 if there were none.`)
  if (!Number.isSafeInteger(value) || value < 0)
    throw new TableRefused(`${cellName(cell)} is ${value}. A count is a whole number from 0.`)
  return value
}

function sumsOf(
  dimensions: readonly Dimension[],
  cells: readonly (readonly string[])[],
  at: ReadonlyMap<string, number>,
): Sum[] {
  return dimensions.flatMap((dimension, d) => {
    const parts = new Map(codesOf(dimension).map((code) => [code.code, code.parts]))
    return cells.flatMap((cell, whole): Sum[] => {
      const inside = parts.get(cell[d] ?? '') ?? []
      if (inside.length === 0) return []
      const indices = inside.map(({ code }) => at.get(cellKey(cell.with(d, code))) ?? 0)
      return [{ dimension: d, whole, parts: indices }]
    })
  })
}
