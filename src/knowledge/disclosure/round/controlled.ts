import type { CountTable } from '../model/count-table.ts'
import { rowsOf } from '../model/system.ts'
import { modelOf, type Solver } from '../solve/solver.ts'

const MOST_NODES = 2000

/**
 * Rounds a table so that it still adds up: each count goes to the multiple of `base` below or above it
 * (Cox, Journal of the American Statistical Association 82, 1987), as near as the sums allow. In: a table
 * and a base. Out: the counts in the order of its cells; null where that can't be done, which
 * happens from three dimensions on.
 */
export function controlledRounding(
  table: CountTable,
  base: number,
  solver: Solver,
): number[] | null {
  const rows = rowsOf(table)
  const below = table.counts.map((value) => Math.floor(value / base))
  const entries = table.counts.map((): [number, number][] => [])
  rows.forEach(({ cells, signs }, row) =>
    cells.forEach((cell, n) => entries[cell]?.push([row, signs[n] ?? 0])),
  )
  const model = modelOf(solver, {
    rows: rows.map(({ cells, signs }) => {
      const missing = cells.reduce((sum, cell, n) => sum - (signs[n] ?? 0) * (below[cell] ?? 0), 0)
      return { from: missing, to: missing }
    }),
    columns: table.counts.map((value, cell) => ({
      // Down costs what is above the multiple, up what is left to the next: halves are free to go either way.
      cost: base - 2 * (value % base),
      from: 0,
      to: value % base === 0 ? 0 : 1,
      entries: entries[cell] ?? [],
      whole: true,
    })),
  })
  try {
    model.options.set({ mip_max_nodes: MOST_NODES })
    if (model.run().modelStatus !== solver.constants.modelStatus.optimal) return null
    const { colValue } = model.getSolution()
    return below.map((one, cell) => (one + Math.round(colValue[cell] ?? 0)) * base)
  } finally {
    model.dispose()
  }
}
