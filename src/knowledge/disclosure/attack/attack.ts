import type { Model } from 'highs'
import { TableRefused } from '../model/refused.ts'
import { modelOf, TOLERANCE, wholeOf, type Solver } from '../solve/solver.ts'
import { partsOf, type View } from './view.ts'

/** What can be worked out about one number. */
export interface Bounds {
  readonly least: number
  /** null: nothing says how large it can be. */
  readonly most: number | null
  /** Whether tables of whole numbers reach both ends; if not, the truth may be narrower still. */
  readonly exact: boolean
}

const MOST_NODES = 500

/**
 * Attacks a view as somebody would who has a solver: for each hidden number the least and the most
 * that fits everything shown. In: a view, and the numbers to attack (all hidden ones). Out: bounds by
 * number. Throws TableRefused where nothing fits, so that what is shown contradicts itself.
 */
export function attack(
  view: View,
  solver: Solver,
  wanted?: ReadonlySet<number>,
): Map<number, Bounds> {
  refuseContradiction(view)
  const found = new Map<number, Bounds>()
  for (const part of partsOf(view)) {
    const targets = wanted ? part.filter((cell) => wanted.has(cell)) : part
    if (targets.length === 0) continue
    const model = modelOfPart(view, part, solver)
    try {
      const at = new Map(part.map((cell, column) => [cell, column]))
      for (const cell of targets)
        found.set(cell, boundsOf(model, at.get(cell) ?? 0, solver, view, cell))
    } finally {
      model.dispose()
    }
  }
  return found
}

// Sums of shown numbers only are in no linear program.
function refuseContradiction({ names, least, most, rows }: View): void {
  for (const { cells, signs, sum } of rows) {
    if (cells.some((cell) => least[cell] !== most[cell])) continue
    const left = cells.reduce((all, cell, n) => all + (signs[n] ?? 0) * (least[cell] ?? 0), 0)
    if (left !== sum) throw contradiction(names[cells.at(-1) ?? -1])
  }
}

function contradiction(name = 'a number'): TableRefused {
  return new TableRefused(`What is shown around ${name} can’t all be true at once.`)
}

function modelOfPart({ least, most, rows }: View, part: readonly number[], solver: Solver): Model {
  const inPart = new Map(part.map((cell, column) => [cell, column]))
  const entries = part.map((): [number, number][] => [])
  const sums: number[] = []
  for (const { cells, signs, sum } of rows) {
    if (!cells.some((cell) => inPart.has(cell))) continue
    let left = sum
    cells.forEach((cell, n) => {
      const column = inPart.get(cell)
      if (column === undefined) left -= (signs[n] ?? 0) * (least[cell] ?? 0)
      else entries[column]?.push([sums.length, signs[n] ?? 0])
    })
    sums.push(left)
  }
  const model = modelOf(solver, {
    rows: sums.map((sum) => ({ from: sum, to: sum })),
    columns: part.map((cell, column) => ({
      cost: 0,
      from: least[cell] ?? 0,
      to: most[cell] ?? Infinity,
      entries: entries[column] ?? [],
    })),
  })
  // Primal simplex goes on from the last answer, which fits whatever is asked next.
  model.options.set({ presolve: 'off', simplex_strategy: 4, mip_max_nodes: MOST_NODES })
  return model
}

function boundsOf(model: Model, column: number, solver: Solver, view: View, cell: number): Bounds {
  const least = end(model, column, 1, solver)
  if (least === null) throw contradiction(view.names[cell])
  const most = end(model, column, -1, solver)
  return {
    least: Math.ceil(least.value - TOLERANCE * 10),
    most: most && Math.floor(most.value + TOLERANCE * 10),
    exact: least.whole && (most?.whole ?? true),
  }
}

// Out: null where there is no end (or, for the least, no table at all).
function end(model: Model, column: number, cost: 1 | -1, solver: Solver) {
  const { optimal, infeasible, unbounded, unboundedOrInfeasible } = solver.constants.modelStatus
  model.changeColCost(column, cost)
  try {
    const { modelStatus } = model.run()
    if ([infeasible, unbounded, unboundedOrInfeasible].some((one) => one === modelStatus))
      return null
    // An attack that was not carried through proves nothing.
    if (modelStatus !== optimal) throw new Error(`The solver stopped with status ${modelStatus}.`)
    const first = model.getSolution().colValue
    const value = first[column] ?? 0
    if (first.every((one) => wholeOf(one) !== null)) return { value, whole: true }
    return wholeEnd(model, column, solver) ?? { value, whole: false }
  } finally {
    model.changeColCost(column, 0)
  }
}

function wholeEnd(model: Model, column: number, solver: Solver) {
  const { integer } = solver.constants.variableType
  const many = model.getDimensions().numCols
  model.changeColsIntegrality(
    { kind: 'range', from: 0, to: many - 1 },
    new Array<typeof integer>(many).fill(integer),
  )
  const { modelStatus } = model.run()
  const value =
    modelStatus === solver.constants.modelStatus.optimal
      ? (model.getSolution().colValue[column] ?? 0)
      : null
  model.clearIntegrality()
  return value === null ? null : { value, whole: true }
}
