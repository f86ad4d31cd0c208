import { cellKey, type CountTable } from '../model/count-table.ts'
import { shiftsOf } from '../model/shifts.ts'
import type { System } from '../model/system.ts'
import type { Finder, Limits, Moves } from './goal.ts'

/**
 * Finds moves in a table of any dimensions among its blocks: so many people exchanged between the
 * corners of a box, so that no sum changes (the hypercube method: Repsilber, 1994, from memory and
 * unverified). Always whole people. It finds no better way than blocks, and not every way.
 */
export function blockFinder(table: CountTable, system: System): Finder {
  const { values, least, weights, outside } = system
  const shifts = table.dimensions.map(shiftsOf)
  const corners = (cell: number) =>
    (table.cells[cell] ?? []).map((code, d) => shifts[d]?.get(code) ?? [])

  function* blocksAt(cell: number): Generator<Moves> {
    const every = corners(cell)
    const pick = (d: number, before: readonly (readonly [string[], number])[]): Moves[] => {
      const here = every[d]
      if (!here)
        return [new Map(before.map(([codes, by]) => [table.at.get(cellKey(codes)) ?? -1, by]))]
      return here.flatMap((shift) =>
        pick(
          d + 1,
          before.flatMap(([codes, by]) =>
            [...shift].map(([code, one]): [string[], number] => [[...codes, code], by * one]),
          ),
        ),
      )
    }
    yield* pick(0, [[[], 1]])
  }

  return {
    find({ cell, by }, hidden, limits: Limits = {}) {
      const sign = Math.sign(by)
      const moves = new Map<number, number>()
      for (let left = Math.abs(by); left > 0;) {
        let best: { cost: number; many: number; block: Moves } | null = null
        for (const block of blocksAt(cell)) {
          let cost = 0
          let many = left
          for (const [corner, one] of block) {
            const change = one * sign
            if (!hidden.has(corner) && !moves.has(corner)) {
              const never =
                limits.nothingMore || corner === limits.shown || (values[corner] ?? 0) === 0
              cost += never && !outside.has(corner) ? Infinity : (weights[corner] ?? Infinity)
            }
            const room = (values[corner] ?? 0) + (moves.get(corner) ?? 0) - (least[corner] ?? 0)
            if (change < 0) many = Math.min(many, room)
          }
          if (many < 1 || cost === Infinity) continue
          if (!best || cost < best.cost || (cost === best.cost && many > best.many))
            best = { cost, many, block }
        }
        if (!best) return null
        for (const [corner, one] of best.block)
          moves.set(corner, (moves.get(corner) ?? 0) + one * sign * best.many)
        left -= best.many
      }
      return new Map([...moves].filter(([, change]) => change !== 0))
    },
    dispose: () => undefined,
  }
}
