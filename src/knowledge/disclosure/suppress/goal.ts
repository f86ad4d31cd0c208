import type { System } from '../model/system.ts'

/** A small number, and everything a reader must still think it could be: both ends included. */
export interface Need {
  readonly cell: number
  readonly from: number
  readonly to: number
}

/** That some other table, which reads the same, has this cell changed by this much. */
export interface Goal {
  readonly cell: number
  readonly by: number
}

/** Another table that reads the same: by how much each of its cells differs. None is 0. */
export type Moves = ReadonlyMap<number, number>

/**
 * In: needs. Out: what must be found for each. In a network the values between two that are possible
 * are possible as well (its equations are totally unimodular: Hoffman and Kruskal, 1956), so the ends
 * are enough; elsewhere every value is asked for.
 */
export function goalsOf(needs: readonly Need[], system: System, network: boolean): Goal[] {
  return needs.flatMap(({ cell, from, to }) => {
    const value = system.values[cell] ?? 0
    const wanted = network
      ? [from, to]
      : Array.from({ length: to - from + 1 }, (_, step) => from + step)
    return wanted.filter((one) => one !== value).map((one) => ({ cell, by: one - value }))
  })
}

/**
 * What can be reached at all. In: goals, and what is movable in the end. Out: the same goals, each as far
 * as some table goes when everything is hidden; goals that nothing reaches at all are left out.
 */
export function withinReach(goals: readonly Goal[], system: System, finder: Finder): Goal[] {
  const every = new Set(system.values.keys())
  return goals.flatMap(({ cell, by }) => {
    if (system.weights[cell] === null) return []
    for (let left = by; left !== 0; left -= Math.sign(by))
      if (finder.find({ cell, by: left }, every)) return [{ cell, by: left }]
    return []
  })
}

/** Finds another table that reaches a goal, hiding as little more as it can. */
export interface Finder {
  /**
   * In: a goal, what is hidden by now, and where asked for cells that must stay shown. Out: the moves;
   * cells among them that are not hidden yet have to be. null where there is no such table.
   */
  find(goal: Goal, hidden: ReadonlySet<number>, limits?: Limits): Moves | null
  dispose(): void
}

export interface Limits {
  /** Stays as it is shown. */
  readonly shown?: number
  /** Nothing more may be hidden. */
  readonly nothingMore?: boolean
}
