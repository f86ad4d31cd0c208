import type { System } from '../model/system.ts'
import { modelOf, wholeOf, type Solver } from '../solve/solver.ts'
import type { Finder, Goal, Limits, Moves } from './goal.ts'

// Among ways that hide equally much the one that moves fewer people is taken.
const STEP = 1e-6

/**
 * Finds moves in any system with a linear program: each person moved in a cell that is still shown
 * costs a share of what hiding it loses. Where the answer has fractions, which are no people, `otherwise`
 * is asked.
 */
export function linearFinder(system: System, solver: Solver, otherwise: Finder): Finder {
  const { values, least, weights, outside, rows } = system
  const cells = [...values.keys()].filter(
    (cell) => weights[cell] !== null && ((values[cell] ?? 0) > 0 || outside.has(cell)),
  )
  const column = new Map(cells.map((cell, at) => [cell, at]))
  const entries = cells.map((): [number, number][] => [])
  rows.forEach((row, at) =>
    row.cells.forEach((cell, n) => {
      const of = column.get(cell)
      if (of !== undefined) entries[of]?.push([at, row.signs[n] ?? 0])
    }),
  )
  const down = cells.map((cell) => (values[cell] ?? 0) - (least[cell] ?? 0))
  const model = modelOf(solver, {
    rows: rows.map(() => ({ from: 0, to: 0 })),
    columns: [
      ...entries.map((of) => ({ cost: 0, from: 0, to: Infinity, entries: of })),
      ...entries.map((of, at) => ({
        cost: 0,
        from: 0,
        to: down[at] ?? 0,
        entries: of.map(([row, factor]): [number, number] => [row, -factor]),
      })),
    ],
  })
  model.options.set({ presolve: 'off' })
  const { optimal } = solver.constants.modelStatus
  let priced: ReadonlySet<number> | null = null

  function price(hidden: ReadonlySet<number>): void {
    cells.forEach((cell, at) => {
      const free = hidden.has(cell)
      if (priced && priced.has(cell) === free) return
      const weight = free ? 0 : (weights[cell] ?? 0)
      model.changeColCost(at, weight / 4 + STEP)
      model.changeColCost(
        cells.length + at,
        weight / Math.max(1, Math.min(4, down[at] ?? 1)) + STEP,
      )
    })
    priced = new Set(hidden)
  }

  function bound(cell: number, up: readonly [number, number], below: readonly [number, number]) {
    const at = column.get(cell)
    if (at === undefined) return
    model.changeColBounds(at, ...up)
    model.changeColBounds(cells.length + at, ...below)
  }

  const free = (cell: number) => bound(cell, [0, Infinity], [0, down[column.get(cell) ?? 0] ?? 0])

  function solved(): Moves | null {
    if (model.run().modelStatus !== optimal) return null
    return read()
  }

  function read(): Moves | null {
    const { colValue } = model.getSolution()
    const moves = new Map<number, number>()
    for (const [at, cell] of cells.entries()) {
      const by = wholeOf((colValue[at] ?? 0) - (colValue[cells.length + at] ?? 0))
      if (by === null) return null
      if (by !== 0) moves.set(cell, by)
    }
    return moves
  }

  return {
    find(goal: Goal, hidden, limits: Limits = {}) {
      price(hidden)
      const { cell, by } = goal
      bound(cell, by > 0 ? [by, by] : [0, 0], by > 0 ? [0, 0] : [-by, -by])
      if (limits.shown !== undefined) bound(limits.shown, [0, 0], [0, 0])
      const moves = solved() ?? otherwise.find(goal, hidden, limits)
      free(cell)
      if (limits.shown !== undefined) free(limits.shown)
      if (limits.nothingMore && moves && [...moves.keys()].some((one) => !hidden.has(one)))
        return null
      return moves
    },
    dispose: () => model.dispose(),
  }
}
