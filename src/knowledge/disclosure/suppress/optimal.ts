import type { System } from '../model/system.ts'
import type { Solver } from '../solve/solver.ts'
import { coverGoals, lossOf, type Cover } from './cover.ts'
import type { Finder, Goal } from './goal.ts'
import { improve } from './improve.ts'
import { Master } from './master.ts'
import { Separator } from './separate.ts'

// Where the search ends without proof. Counts of the solver's steps, not seconds, so that the answer is
// the same on every machine: together about a quarter of a minute.
const MOST_STEPS = 20_000
const MOST_COLUMNS = 4_000_000

export interface Search {
  readonly cover: Cover
  /** What any safe choice loses at least: the loss itself where it is proved to be the least. */
  readonly atLeast: number
  readonly rounds: number
}

/**
 * The choice of cells that loses least. Benders' decomposition as in Fischetti and Salazar-González
 * (2001): an integer program chooses, the attacker says what the choice lacks, until it lacks nothing.
 * In: goals, the small cells, and a good cover to begin with. Out: the best cover, and a bound.
 */
export function optimal(
  system: System,
  goals: readonly Goal[],
  primary: ReadonlySet<number>,
  { finder, solver, start, network }: Means,
): Search {
  const always = new Set([...primary, ...system.outside])
  const free = [...system.values.keys()].filter(
    (cell) => !always.has(cell) && system.weights[cell] !== null && (system.values[cell] ?? 0) > 0,
  )
  const weights = free.map((cell) => system.weights[cell] ?? 0)
  // The next better loss: with whole weights one less, so that equally good is not searched for.
  const step = weights.every(Number.isInteger) ? 1 : 1e-4
  const given = lossOf(always, system)
  const reachable = goals.filter((_, at) => start.movesOf(at) !== null)
  const ends = endsOf(reachable)
  const separator = new Separator(system, network, solver)
  const master = new Master(free, weights, solver)
  let best = start
  let atLeast = 0
  const loss = () => lossOf(best.hidden, system) - given
  const better = (cover: Cover) => {
    improve(cover, primary, system, finder)
    if (lossOf(cover.hidden, system) < lossOf(best.hidden, system)) best = cover
  }
  let rounds = 0
  try {
    atLeast = relax(master, separator, ends, always)
    for (; master.steps < MOST_STEPS && separator.columns < MOST_COLUMNS; rounds++) {
      const relaxed = master.relaxed()
      if (relaxed) atLeast = Math.max(atLeast, relaxed.atLeast)
      if (relaxed) master.fix(relaxed, loss() - step)
      const choice = relaxed ? master.whole(loss() - step) : 'none'
      if (choice === null) break
      if (choice === 'none') {
        atLeast = loss()
        break
      }
      atLeast = Math.max(atLeast, choice.loss)
      const hidden = new Set([...always, ...choice.hidden])
      let lacks = false
      for (const goal of ends)
        for (const cut of [
          separator.cover(goal, hidden),
          separator.cut(goal, (c) => (hidden.has(c) ? 1 : 0)),
        ])
          if (cut && master.add(cut)) lacks = true
      if (!lacks) {
        const missed = reachable.find((goal) => !finder.find(goal, hidden, { nothingMore: true }))
        if (missed) {
          // Fractions of people would do, whole ones don't: something else has to be hidden.
          const others = free.filter((cell) => !hidden.has(cell))
          master.add({ shares: new Map(others.map((cell) => [cell, 1])), atLeast: 1 })
        }
      }
      better(coverGoals(goals, hidden, finder))
    }
  } finally {
    separator.dispose()
    master.dispose()
  }
  return { cover: best, atLeast: Math.min(atLeast, loss()) + given, rounds }
}

interface Means {
  readonly finder: Finder
  readonly solver: Solver
  readonly start: Cover
  readonly network: boolean
}

// Between the ends a linear program finds everything, so only the ends are asked of it.
function endsOf(goals: readonly Goal[]): Goal[] {
  const ends = new Map<string, Goal>()
  for (const goal of goals) {
    const key = `${goal.cell} ${Math.sign(goal.by)}`
    const before = ends.get(key)
    if (!before || Math.abs(goal.by) > Math.abs(before.by)) ends.set(key, goal)
  }
  return [...ends.values()]
}

function relax(
  master: Master,
  separator: Separator,
  goals: readonly Goal[],
  always: ReadonlySet<number>,
): number {
  let atLeast = 0
  let flat = 0
  while (flat < 5 && separator.columns < MOST_COLUMNS / 2) {
    const relaxed = master.relaxed()
    if (!relaxed) break
    flat = relaxed.atLeast > atLeast + 1e-6 ? 0 : flat + 1
    atLeast = Math.max(atLeast, relaxed.atLeast)
    let added = 0
    for (const goal of goals) {
      const cut = separator.cut(goal, (cell) =>
        always.has(cell) ? 1 : (relaxed.hiddenBy.get(cell) ?? 0),
      )
      if (cut && master.add(cut)) added++
    }
    if (added === 0) break
  }
  return atLeast
}
