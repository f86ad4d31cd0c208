import type { CountTable } from '../model/count-table.ts'
import type { System } from '../model/system.ts'
import type { Solver } from '../solve/solver.ts'
import { blockFinder } from './block-finder.ts'
import { lossOf, type Cover } from './cover.ts'
import { goalsOf, withinReach, type Need } from './goal.ts'
import { heuristic } from './heuristic.ts'
import { linearFinder } from './linear-finder.ts'
import { networkFinder } from './network-finder.ts'
import { networkOf } from './network.ts'
import { optimal } from './optimal.ts'

/** Above so many cells that are not 0, the good choice is taken without looking for the best. */
export const EXACT_UP_TO = { network: 1000, other: 400 } as const

/**
 * Chooses what to hide. In: a table and its system, what is needed, and the small cells. Out: the
 * choice with a table that proves each goal, and what any safe choice loses at least: 0 where the best was
 * not looked for.
 */
export function hide(
  table: CountTable,
  system: System,
  needs: readonly Need[],
  primary: ReadonlySet<number>,
  solver: Solver,
  exactUpTo?: number,
): { cover: Cover; atLeast: number } {
  const network = networkOf(system)
  const finder = network
    ? networkFinder(system, network)
    : linearFinder(system, solver, blockFinder(table, system))
  try {
    const hideable = needs.filter(({ cell }) => system.weights[cell] !== null)
    let goals = goalsOf(hideable, system, network !== null)
    let cover = heuristic(system, goals, primary, finder)
    if (goals.some((_, at) => cover.movesOf(at) === null)) {
      goals = withinReach(goals, system, finder)
      cover = heuristic(system, goals, primary, finder)
    }
    const least = lossOf(cover.hidden, system) === lossOf(primary, system)
    const cells = system.values.filter((value) => value > 0).length
    if (least || cells > (exactUpTo ?? EXACT_UP_TO[network ? 'network' : 'other']))
      return { cover, atLeast: least ? lossOf(cover.hidden, system) : 0 }
    const means = { finder, solver, start: cover, network: network !== null }
    return optimal(system, goals, primary, means)
  } finally {
    finder.dispose()
  }
}
