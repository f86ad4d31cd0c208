import type { System } from '../model/system.ts'
import type { Goal, Moves } from '../suppress/goal.ts'

/**
 * In: a system. Out: whether another table, given by how much it differs, reaches a goal and reads the
 * same to the public, who see everything but what is hidden. Sums of whole numbers only: no solver has to
 * be trusted for a claim that a table is safe.
 */
export function prover(system: System) {
  const { values, least, weights, outside, rows } = system
  const inRows = values.map((): [row: number, sign: number][] => [])
  rows.forEach(({ cells, signs }, row) =>
    cells.forEach((cell, n) => inRows[cell]?.push([row, signs[n] ?? 0])),
  )
  return (goal: Goal, hidden: ReadonlySet<number>, moves: Moves): boolean => {
    if (moves.get(goal.cell) !== goal.by) return false
    const change = new Map<number, number>()
    for (const [cell, by] of moves) {
      if (!Number.isSafeInteger(by)) return false
      if (weights[cell] === null) return false
      if (!hidden.has(cell) && !outside.has(cell)) return false
      if ((values[cell] ?? 0) + by < (least[cell] ?? 0)) return false
      for (const [row, sign] of inRows[cell] ?? [])
        change.set(row, (change.get(row) ?? 0) + sign * by)
    }
    return [...change.values()].every((one) => one === 0)
  }
}
