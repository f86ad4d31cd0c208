import type { System } from '../model/system.ts'
import type { Finder, Goal, Limits, Moves } from './goal.ts'
import { Heap } from './heap.ts'
import type { Network } from './network.ts'

// Among ways that hide equally much the shortest is taken: others then depend on fewer cells.
const STEP = 1e-6

/**
 * Finds moves in a network by shortest paths: a cell goes up by some people where they find a way back
 * from the head of its road to the tail. What is tried is one way wide enough for all of them, and
 * several ways for some of them each; the one that hides less is taken. Exact for one person;
 * elsewhere good, and it finds a way wherever there is one (Ford and Fulkerson, 1956).
 */
export function networkFinder(system: System, network: Network): Finder {
  const { values, least, weights, outside } = system
  const { places, tail, head } = network
  const roads = Array.from({ length: places }, (): number[] => [])
  values.forEach((value, cell) => {
    if (weights[cell] === null || (value === 0 && !outside.has(cell))) return
    roads[tail[cell] ?? -1]?.push(cell)
    if (head[cell] !== tail[cell]) roads[head[cell] ?? -1]?.push(cell)
  })
  const distance = new Float64Array(places)
  const via = new Int32Array(places)

  function path(start: number, end: number, width: number, ask: Asked): number[] | null {
    distance.fill(Infinity)
    via.fill(-1)
    distance[start] = 0
    const heap = new Heap()
    heap.push(start, 0)
    while (heap.size > 0) {
      const { place, distance: gone } = heap.pop()
      if (place === end) return back(start, end)
      if (gone > (distance[place] ?? 0)) continue
      for (const cell of roads[place] ?? []) {
        const forward = tail[cell] === place
        if (cell === ask.goal.cell || room(cell, forward, ask) < width) continue
        const cost = costOf(cell, ask)
        const to = (forward ? head[cell] : tail[cell]) ?? 0
        if (gone + cost + STEP >= (distance[to] ?? 0)) continue
        distance[to] = gone + cost + STEP
        via[to] = cell
        heap.push(to, gone + cost + STEP)
      }
    }
    return null
  }

  function back(start: number, end: number): number[] {
    const cells: number[] = []
    for (let at = end; at !== start;) {
      const cell = via[at] ?? 0
      cells.push(cell)
      at = (head[cell] === at ? tail[cell] : head[cell]) ?? start
    }
    return cells
  }

  function room(cell: number, up: boolean, { moves }: Asked): number {
    if (up) return Infinity
    return (values[cell] ?? 0) + (moves.get(cell) ?? 0) - (least[cell] ?? 0)
  }

  function costOf(cell: number, { hidden, moves, limits }: Asked): number {
    if (hidden.has(cell) || moves.has(cell)) return 0
    return limits.nothingMore || limits.shown === cell ? Infinity : (weights[cell] ?? Infinity)
  }

  function send(goal: Goal, hidden: ReadonlySet<number>, limits: Limits, width: number) {
    const ask: Asked = { goal, hidden, limits, moves: new Map() }
    const up = goal.by > 0
    const [start, end] = [up ? head : tail, up ? tail : head].map((of) => of[goal.cell] ?? -1)
    if (start === undefined || end === undefined) return null
    let left = Math.abs(goal.by)
    if (start === end) left = 0
    while (left > 0) {
      const cells = path(start, end, width, ask)
      if (!cells) return null
      // From the end backwards: the last place of the path comes first.
      let at = end
      const along = cells.map((cell) => {
        const forward = head[cell] === at
        at = (forward ? tail[cell] : head[cell]) ?? 0
        return { cell, forward }
      })
      const many = Math.min(left, ...along.map(({ cell, forward }) => room(cell, forward, ask)))
      for (const { cell, forward } of along)
        ask.moves.set(cell, (ask.moves.get(cell) ?? 0) + (forward ? many : -many))
      left -= many
    }
    const moves = new Map([...ask.moves].filter(([, by]) => by !== 0))
    return moves.set(goal.cell, goal.by)
  }

  function loss(moves: Moves, hidden: ReadonlySet<number>): number {
    return [...moves.keys()].reduce(
      (sum, cell) => sum + (hidden.has(cell) ? 0 : (weights[cell] ?? 0)),
      0,
    )
  }

  return {
    find(goal, hidden, limits = {}) {
      const many = Math.abs(goal.by)
      const wide = send(goal, hidden, limits, many)
      if (many === 1 || (wide && loss(wide, hidden) === 0)) return wide
      const several = send(goal, hidden, limits, 1)
      if (!wide || !several) return wide ?? several
      return loss(several, hidden) < loss(wide, hidden) ? several : wide
    },
    dispose: () => undefined,
  }
}

interface Asked {
  readonly goal: Goal
  readonly hidden: ReadonlySet<number>
  readonly limits: Limits
  readonly moves: Map<number, number>
}
