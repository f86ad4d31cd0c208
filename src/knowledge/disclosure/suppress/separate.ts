import type { Model } from 'highs'
import type { System } from '../model/system.ts'
import { modelOf, type Solver } from '../solve/solver.ts'
import type { Goal } from './goal.ts'

/** That what is hidden, each cell times its share, comes to `atLeast`: true of every safe choice. */
export interface Cut {
  readonly shares: ReadonlyMap<number, number>
  readonly atLeast: number
}

const NOTHING = 1e-7
// Far more than any small number is from the next: a hidden cell is held by its sums alone.
const FAR = 10_000

/**
 * Finds what a choice of hidden cells lacks (Fischetti and Salazar-González, Management Science 47,
 * 2001). The attacker's linear program for one goal is solved with each cell free to move as far as it is
 * hidden; its dual says which cells would have to be hidden more.
 */
export class Separator {
  readonly #system: System
  readonly #model: Model
  readonly #cells: readonly number[]
  readonly #column: ReadonlyMap<number, number>
  readonly #network: boolean
  #columns = 0

  constructor(system: System, network: boolean, solver: Solver) {
    const { values, weights, outside, rows } = system
    this.#system = system
    this.#network = network
    this.#cells = [...values.keys()].filter(
      (cell) => weights[cell] !== null && ((values[cell] ?? 0) > 0 || outside.has(cell)),
    )
    this.#column = new Map(this.#cells.map((cell, at) => [cell, at]))
    const entries = this.#cells.map((): [number, number][] => [])
    rows.forEach((row, at) =>
      row.cells.forEach((cell, n) =>
        entries[this.#column.get(cell) ?? -1]?.push([at, row.signs[n] ?? 0]),
      ),
    )
    this.#model = modelOf(solver, {
      rows: rows.map(() => ({ from: 0, to: 0 })),
      columns: entries.map((of) => ({ cost: 0, from: 0, to: 0, entries: of })),
    })
    this.#model.options.set({ presolve: 'off' })
  }

  /**
   * In: a goal, and how much each cell is hidden, from 0 to 1. Out: a cut that the choice breaks; null
   * where the goal is reached.
   */
  cut(goal: Goal, hiddenBy: (cell: number) => number): Cut | null {
    const asked = Math.abs(goal.by)
    const { reached, prices } = this.#reach(goal, hiddenBy, asked)
    if (reached > asked - 1e-5) return null
    const cut = this.#cutOf(goal, prices)
    let sum = 0
    for (const [cell, share] of cut.shares) sum += share * hiddenBy(cell)
    return sum < asked - 1e-5 ? cut : null
  }

  /**
   * In: a goal that stays out of reach with these hidden. Out: cells of which one must be hidden, as few
   * and as dear as can be found by hiding more of the others for as long as the goal stays out of reach.
   */
  cover(goal: Goal, hidden: ReadonlySet<number>): Cut | null {
    const { reached, prices } = this.#reach(goal, (cell) => (hidden.has(cell) ? 1 : 0), FAR)
    if (reached > Math.abs(goal.by) - 1e-5) return null
    const lacking = new Set(
      this.#cells.filter(
        (cell) => !hidden.has(cell) && Math.abs(prices[this.#at(cell)] ?? 0) > NOTHING,
      ),
    )
    const weight = (cell: number) => this.#system.weights[cell] ?? 0
    for (const cell of [...lacking].sort((a, b) => weight(a) - weight(b))) {
      lacking.delete(cell)
      const without = this.#reach(goal, (one) => (lacking.has(one) ? 0 : 1), FAR)
      if (without.reached > Math.abs(goal.by) - 1e-5) lacking.add(cell)
    }
    return { shares: new Map([...lacking].map((cell) => [cell, 1])), atLeast: 1 }
  }

  /** How much was solved: columns, once for each program. */
  get columns(): number {
    return this.#columns
  }

  dispose(): void {
    this.#model.dispose()
  }

  #at(cell: number): number {
    return this.#column.get(cell) ?? -1
  }

  #reach({ cell, by }: Goal, hiddenBy: (cell: number) => number, far: number) {
    const { values, least } = this.#system
    const lower = this.#cells.map(
      (one) => -Math.min(far, (values[one] ?? 0) - (least[one] ?? 0)) * hiddenBy(one),
    )
    const upper = this.#cells.map((one) => far * hiddenBy(one))
    const at = this.#at(cell)
    if (by > 0) upper[at] = by
    else lower[at] = by
    const range = { kind: 'range', from: 0, to: this.#cells.length - 1 } as const
    this.#model.changeColsBounds(range, lower, upper)
    this.#model.changeColCost(at, by > 0 ? -1 : 1)
    this.#model.run()
    this.#columns += this.#cells.length
    const { colValue, colDual } = this.#model.getSolution()
    this.#model.changeColCost(at, 0)
    return { reached: Math.abs(colValue[at] ?? 0), prices: colDual }
  }

  // Whatever multipliers the solver found, the reached value is at most the sum below (weak duality),
  // so the cut holds for every safe choice; a share above what is asked for may be cut to that.
  #cutOf({ by }: Goal, prices: Float64Array): Cut {
    const { values, least } = this.#system
    const asked = Math.abs(by)
    const shares = new Map<number, number>()
    for (const [at, cell] of this.#cells.entries()) {
      const price = prices[at] ?? 0
      if (Math.abs(price) < NOTHING) continue
      const room = (values[cell] ?? 0) - (least[cell] ?? 0)
      const share =
        price > 0
          ? price * (this.#network ? Math.min(room, asked) : room)
          : this.#network
            ? -price * asked
            : Infinity
      if (share > 0) shares.set(cell, Math.min(share, asked))
    }
    return { shares, atLeast: asked }
  }
}
