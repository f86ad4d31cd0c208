import type { System } from '../model/system.ts'
import { coverGoals, lossOf, type Cover } from './cover.ts'
import type { Finder, Goal } from './goal.ts'
import { improve } from './improve.ts'

/** Up to this many goals every order is tried and every gain pursued; above it one of each. */
const THOROUGH_UP_TO = 250
const MOST_ROUNDS = 8

/**
 * A good set of cells to hide. In: goals, and the small cells. Out: a cover where each goal that can be
 * reached has its table. No promise that nothing better exists: see optimal.ts.
 */
export function heuristic(
  system: System,
  goals: readonly Goal[],
  primary: ReadonlySet<number>,
  finder: Finder,
): Cover {
  const start = [...primary, ...system.outside]
  const thorough = goals.length <= THOROUGH_UP_TO
  const orders = ordersOf(goals, system).slice(0, thorough ? undefined : 1)
  let best: Cover | null = null
  for (const order of orders) {
    const cover = coverGoals(goals, start, finder, order)
    for (let round = 0; round < (thorough ? MOST_ROUNDS : 1); round++)
      if (!improve(cover, primary, system, finder)) break
    if (!best || lossOf(cover.hidden, system) < lossOf(best.hidden, system)) best = cover
  }
  return best ?? coverGoals(goals, start, finder)
}

// Hardest first is the usual order; the others are there because it is not always the best.
function ordersOf(goals: readonly Goal[], { values }: System): number[][] {
  const size = (at: number) => Math.abs(goals[at]?.by ?? 0)
  const value = (at: number) => values[goals[at]?.cell ?? 0] ?? 0
  const all = [...goals.keys()]
  return [
    all.toSorted((a, b) => size(b) - size(a) || a - b),
    all.toSorted((a, b) => value(a) - value(b) || a - b),
    all,
    all.toReversed(),
  ]
}
