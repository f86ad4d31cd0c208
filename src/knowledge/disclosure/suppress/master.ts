import type { Model } from 'highs'
import { modelOf, type Solver } from '../solve/solver.ts'
import type { Cut } from './separate.ts'

const MOST_NODES = 2_000

export interface Relaxed {
  /** What every choice loses at least. */
  readonly atLeast: number
  readonly hiddenBy: ReadonlyMap<number, number>
  /** By how much hiding one more of each would raise the loss. */
  readonly prices: Float64Array
}

/** The choice of what to hide beside the small cells, as an integer program that grows by its cuts. */
export class Master {
  readonly #solver: Solver
  readonly #model: Model
  readonly #cells: readonly number[]
  readonly #column: ReadonlyMap<number, number>
  readonly #weights: readonly number[]
  #steps = 0

  /** In: the cells that may be hidden or shown, and what hiding each loses. */
  constructor(cells: readonly number[], weights: readonly number[], solver: Solver) {
    this.#solver = solver
    this.#cells = cells
    this.#weights = weights
    this.#column = new Map(cells.map((cell, at) => [cell, at]))
    this.#model = modelOf(solver, {
      rows: [],
      columns: weights.map((cost) => ({ cost, from: 0, to: 1, entries: [] })),
    })
    this.#model.options.set({ mip_max_nodes: MOST_NODES, mip_rel_gap: 0, mip_abs_gap: 1e-4 })
  }

  /** Adds a cut. Cells that are hidden anyway give their share at once. Out: whether it says anything. */
  add({ shares, atLeast }: Cut): boolean {
    const mine = [...shares].filter(([cell]) => this.#column.has(cell))
    const given = [...shares].reduce(
      (sum, [cell, share]) => sum + (this.#column.has(cell) ? 0 : share),
      0,
    )
    const left = atLeast - given
    if (left < 1e-6 || mine.length === 0) return false
    mine.sort(([a], [b]) => a - b)
    this.#model.addRow(left, Infinity, {
      indices: mine.map(([cell]) => this.#column.get(cell) ?? 0),
      values: mine.map(([, share]) => Math.min(share, left)),
    })
    return true
  }

  /** The best choice where cells may be hidden in parts; null where none is left. */
  relaxed(): Relaxed | null {
    const { optimal } = this.#solver.constants.modelStatus
    this.#model.clearIntegrality()
    if (this.#model.run().modelStatus !== optimal) return null
    const { colValue, colDual } = this.#model.getSolution()
    return {
      atLeast: this.#model.getObjectiveValue(),
      hiddenBy: new Map(this.#cells.map((cell, at) => [cell, colValue[at] ?? 0])),
      prices: colDual,
    }
  }

  /** Shows for good that hiding would bring the loss above `most`. In: the last relaxed answer. */
  fix({ atLeast, prices }: Relaxed, most: number): void {
    this.#cells.forEach((_, at) => {
      if (atLeast + (prices[at] ?? 0) <= most + 1e-6) return
      this.#model.changeColBounds(at, 0, 0)
    })
  }

  /**
   * The best choice so far. In: the loss that it must stay within. Out: what is hidden, and the least that
   * any choice loses; `none` where no choice stays within it, null where the search was given up.
   */
  whole(within: number): { hidden: ReadonlySet<number>; loss: number } | 'none' | null {
    const { integer } = this.#solver.constants.variableType
    const { optimal, infeasible } = this.#solver.constants.modelStatus
    const many = this.#cells.length
    if (many === 0) return 'none'
    const every = { kind: 'range', from: 0, to: many - 1 } as const
    this.#model.changeColsIntegrality(every, new Array<typeof integer>(many).fill(integer))
    const { modelStatus } = this.#model.run()
    this.#steps += Number(this.#model.info.get('simplex_iteration_count'))
    if (modelStatus === infeasible) return 'none'
    if (modelStatus !== optimal) return null
    const { colValue } = this.#model.getSolution()
    const hidden = new Set(this.#cells.filter((_, at) => (colValue[at] ?? 0) > 0.5))
    const loss = this.#cells.reduce(
      (sum, cell, at) => sum + (hidden.has(cell) ? (this.#weights[at] ?? 0) : 0),
      0,
    )
    return loss > within + 1e-6 ? 'none' : { hidden, loss }
  }

  /** How many steps the solver took over whole choices. */
  get steps(): number {
    return this.#steps
  }

  dispose(): void {
    this.#model.dispose()
  }
}
