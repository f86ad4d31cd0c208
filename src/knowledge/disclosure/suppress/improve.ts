import type { System } from '../model/system.ts'
import type { Cover } from './cover.ts'
import type { Finder, Moves } from './goal.ts'

/**
 * Shows again what need not be hidden. Takes the cells hidden beside the small ones, dearest first,
 * and looks for tables that do without each: the cell is shown where what must be hidden instead
 * loses less. In: a cover, changed in place, and the small cells. Out: whether anything was gained.
 */
export function improve(
  cover: Cover,
  primary: ReadonlySet<number>,
  system: System,
  finder: Finder,
): boolean {
  const weight = (cell: number) => system.weights[cell] ?? 0
  const secondary = [...cover.hidden]
    .filter((cell) => !primary.has(cell) && !system.outside.has(cell))
    .sort((a, b) => weight(b) - weight(a) || a - b)
  let gained = false
  for (const cell of secondary) {
    const found = withoutCell(cover, cell, weight, finder)
    if (!found) continue
    cover.hidden.delete(cell)
    for (const [goal, moves] of found) cover.keep(goal, moves)
    gained = true
  }
  return gained
}

function withoutCell(
  cover: Cover,
  cell: number,
  weight: (cell: number) => number,
  finder: Finder,
): Map<number, Moves> | null {
  const hidden = new Set(cover.hidden)
  hidden.delete(cell)
  let dearer = 0
  const found = new Map<number, Moves>()
  for (const at of cover.usersOf(cell)) {
    const goal = cover.goals[at]
    if (!goal) continue
    const moves = finder.find(goal, hidden, { shown: cell })
    if (!moves) return null
    for (const moved of moves.keys()) {
      if (hidden.has(moved)) continue
      hidden.add(moved)
      dearer += weight(moved)
    }
    if (dearer >= weight(cell)) return null
    found.set(at, moves)
  }
  return found
}
