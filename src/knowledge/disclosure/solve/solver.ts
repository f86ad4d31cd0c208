import loadHighs, { type Highs, type Model } from 'highs'

/** HiGHS (Huangfu and Hall, 2018), compiled to WebAssembly. Loading waits; solving does not. */
export type Solver = Highs

/** Out: the solver that everything here is handed. One is enough for a process. */
export async function loadSolver(): Promise<Solver> {
  return loadHighs()
}

/** A linear or integer program in columns. A column's entries are [row, factor]. */
export interface Program {
  readonly rows: readonly { readonly from: number; readonly to: number }[]
  readonly columns: readonly Column[]
}

export interface Column {
  readonly cost: number
  readonly from: number
  readonly to: number
  readonly entries: readonly (readonly [row: number, factor: number])[]
  readonly whole?: boolean
}

/** Out: the program inside the solver, kept there until `dispose()`: what memory it has is its own. */
export function modelOf(solver: Solver, { rows, columns }: Program): Model {
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const { entries } of columns) {
    for (const [row, factor] of entries) {
      indices.push(row)
      values.push(factor)
    }
    starts.push(indices.length)
  }
  const { continuous, integer } = solver.constants.variableType
  const model = solver.createModel({
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ from }) => from),
    colUpper: columns.map(({ to }) => to),
    rowLower: rows.map(({ from }) => from),
    rowUpper: rows.map(({ to }) => to),
    matrix: {
      format: 'csc',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices,
      values,
    },
    ...(columns.some(({ whole }) => whole)
      ? { integrality: columns.map(({ whole }) => (whole ? integer : continuous)) }
      : {}),
  })
  // No clock decides: the same table gives the same answer on every machine.
  model.options.set({ output_flag: false, random_seed: 1 })
  return model
}

/** What the solver calls 0. Counts are whole, so anything further from whole than this is a fraction. */
export const TOLERANCE = 1e-6

/** Out: the whole number that a solver's number stands for; null where it is a fraction. */
export function wholeOf(value: number): number | null {
  const whole = Math.round(value)
  return Math.abs(value - whole) < TOLERANCE * 10 ? whole + 0 : null
}
