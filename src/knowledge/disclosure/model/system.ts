import { depthOf } from './dimension.ts'
import { cellName, type CountTable } from './count-table.ts'
import type { Known } from '../earlier.ts'
import { weightOf, type Loss } from '../loss.ts'

/** `signs` times `cells` add up to `sum`, and everybody knows it. */
export interface Row {
  readonly cells: readonly number[]
  readonly signs: readonly number[]
  readonly sum: number
}

/** Numbers and what everybody knows about them, whatever table or tables they come from. */
export interface System {
  readonly names: readonly string[]
  readonly values: readonly number[]
  /** What a reader knows each to be at least, if it is hidden. */
  readonly least: readonly number[]
  /** How much is lost by hiding each; null where hiding it is no use: it is public already. */
  readonly weights: readonly (number | null)[]
  /** Numbers that are no part of what will be published, and so are never shown. */
  readonly outside: ReadonlySet<number>
  readonly rows: readonly Row[]
}

/** In: a table, how loss is measured, and what is known already. Out: the system to be made safe. */
export function systemOf(table: CountTable, loss: Loss, known: Known): System {
  const { counts, cells } = table
  const first = counts.length
  return {
    names: [...cells.map(cellName), ...known.others.map(() => 'people beside this table')],
    values: [...counts, ...known.others],
    least: [...counts.map((value) => Math.min(1, value)), ...known.others.map(() => 0)],
    weights: [
      ...counts.map((value, cell) => (known.cells.has(cell) ? null : weightOf(value, loss))),
      ...known.others.map(() => 0),
    ],
    outside: new Set(known.others.map((_, n) => first + n)),
    rows: [...rowsOf(table), ...known.rows],
  }
}

/**
 * The equations of a table, one for each sum and none that follows from the others. Where one
 * dimension at most has groups and there are two dimensions, each cell then stands in two equations
 * at most, which makes the table a network (see network.ts): the deepest dimension is taken first.
 */
export function rowsOf(table: CountTable): Row[] {
  const order = table.dimensions
    .map((dimension, d) => ({ d, depth: depthOf(dimension) }))
    .sort((a, b) => b.depth - a.depth || a.d - b.d)
  const chosen = new Map<number, Row>()
  for (const { d } of order)
    for (const { dimension, whole, parts } of table.sums)
      if (dimension === d && !chosen.has(whole))
        chosen.set(whole, {
          cells: [...parts, whole],
          signs: [...parts.map(() => 1), -1],
          sum: 0,
        })
  return [...chosen.values()]
}

/**
 * How many cells that are not 0 stand below each: with zeros shown, a reader knows that the cell is at
 * least that many.
 */
export function floorsOf({ counts, sums }: CountTable): number[] {
  const parts = new Map<number, readonly number[]>()
  for (const sum of sums) if (!parts.has(sum.whole)) parts.set(sum.whole, sum.parts)
  const floors: number[] = []
  const floor = (index: number): number =>
    (floors[index] ??=
      parts.get(index)?.reduce((total, part) => total + floor(part), 0) ??
      Math.min(1, counts[index] ?? 0))
  counts.forEach((_, index) => floor(index))
  return floors
}
