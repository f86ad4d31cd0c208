import type { System } from '../model/system.ts'
import type { Finder, Goal, Moves } from './goal.ts'

/** What is hidden, and for each goal the other table that reaches it with nothing else moved. */
export class Cover {
  readonly hidden: Set<number>
  readonly goals: readonly Goal[]
  /** By place of the goal; null where there is no such table, whatever is hidden. */
  readonly #moves: (Moves | null)[]
  readonly #goalsOf = new Map<number, number[]>()
  readonly #usedBy = new Map<number, Set<number>>()

  constructor(goals: readonly Goal[], hidden: Iterable<number>) {
    this.goals = goals
    this.hidden = new Set(hidden)
    this.#moves = goals.map(() => null)
    goals.forEach(({ cell }, at) =>
      this.#goalsOf.set(cell, [...(this.#goalsOf.get(cell) ?? []), at]),
    )
  }

  movesOf(goal: number): Moves | null {
    return this.#moves[goal] ?? null
  }

  /** The goals whose table moves this cell: those that suffer if it is shown. */
  usersOf(cell: number): readonly number[] {
    return [...(this.#usedBy.get(cell) ?? [])]
  }

  /** Keeps moves for a goal, and for every open goal that they happen to reach; hides what they move. */
  keep(goal: number, moves: Moves): void {
    this.#set(goal, moves)
    for (const [cell, by] of moves) {
      this.hidden.add(cell)
      for (const other of this.#goalsOf.get(cell) ?? [])
        if (!this.#moves[other] && this.goals[other]?.by === by) this.#set(other, moves)
    }
  }

  #set(goal: number, moves: Moves): void {
    for (const cell of this.#moves[goal]?.keys() ?? []) this.#usedBy.get(cell)?.delete(goal)
    this.#moves[goal] = moves
    for (const cell of moves.keys()) {
      const users = this.#usedBy.get(cell) ?? new Set()
      this.#usedBy.set(cell, users.add(goal))
    }
  }

  copy(): Cover {
    const other = new Cover(this.goals, this.hidden)
    this.#moves.forEach((moves, goal) => {
      if (moves) other.#set(goal, moves)
    })
    return other
  }
}

/** How much is lost by hiding these, in the unit of the system's weights. */
export function lossOf(hidden: Iterable<number>, { weights }: System): number {
  let sum = 0
  for (const cell of hidden) sum += weights[cell] ?? 0
  return sum
}

/**
 * Reaches each goal in turn, hiding what it takes. In: goals in the order to take them. Out: what is
 * hidden then. A goal that nothing reaches is left without moves.
 */
export function coverGoals(
  goals: readonly Goal[],
  hidden: Iterable<number>,
  finder: Finder,
  order: readonly number[] = [...goals.keys()],
): Cover {
  const cover = new Cover(goals, hidden)
  for (const at of order) {
    const goal = goals[at]
    if (!goal || cover.movesOf(at)) continue
    const moves = finder.find(goal, cover.hidden)
    if (moves) cover.keep(at, moves)
  }
  return cover
}
