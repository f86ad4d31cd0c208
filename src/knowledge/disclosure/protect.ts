import { attack, type Bounds } from './attack/attack.ts'
import { prover } from './attack/proof.ts'
import { viewOf } from './attack/view.ts'
import { knownFrom, type Fact } from './earlier.ts'
import type { Loss } from './loss.ts'
import type { CountTable } from './model/count-table.ts'
import { floorsOf, systemOf, type System } from './model/system.ts'
import { isSmall, type Cell, type DisclosureRule } from './rule.ts'
import type { Solver } from './solve/solver.ts'
import { lossOf } from './suppress/cover.ts'
import type { Need } from './suppress/goal.ts'
import { hide } from './suppress/hide.ts'

export interface ProtectOptions {
  readonly rule: DisclosureRule
  /** How what is hidden counts as lost; `values` where nothing is said. */
  readonly loss?: Loss
  /** The least loss is looked for in tables of up to so many cells that are not 0; 0 for never. */
  readonly exactUpTo?: number
  /** What was published before about the same people. */
  readonly earlier?: readonly Fact[]
}

export interface SafeTable {
  /** In the order of the table's cells. */
  readonly cells: readonly Cell[]
  /** What an attacker can still work out about each hidden cell. */
  readonly bounds: ReadonlyMap<number, Bounds>
  /** Small numbers that an attacker narrows down whatever is hidden, and what they had to be. */
  readonly exposed: readonly Need[]
  readonly loss: { readonly hidden: number; readonly atLeast: number; readonly whole: number }
  /** How many other tables were found, checked by addition, that read the same. */
  readonly proofs: number
}

/**
 * Makes a table of counts safe. In: the table as it is, the rule, and what is public already. Out: the
 * table with small counts hidden, and as many more as it takes that an attacker who knows the rule, every
 * shown number, every sum and every earlier publication must think each small count possible.
 * Each such claim is proved twice: by a table of whole numbers that reads the same and is checked by
 * addition, and by an attack on the published table alone. A cell made of others that are not 0 is at
 * least that many, which nobody can hide while zeros are shown. Throws TableRefused.
 */
export function protect(table: CountTable, options: ProtectOptions, solver: Solver): SafeTable {
  const { rule, loss = 'values', earlier = [] } = options
  const system = systemOf(table, loss, knownFrom(table, earlier))
  const primary = new Set(
    [...table.counts.keys()].filter((at) => isSmall(table.counts[at] ?? 0, rule)),
  )
  const needs = needsOf(table, primary, rule)
  const { cover, atLeast } = hide(table, system, needs, primary, solver, options.exactUpTo)
  const proves = prover(system)
  const proved = cover.goals.filter((goal, at) => {
    const moves = cover.movesOf(at)
    return moves && proves(goal, cover.hidden, moves)
  })
  const bounds = boundsOf(system, cover.hidden, solver)
  const reached = new Set(proved.map(({ cell, by }) => `${cell} ${by}`))
  const missed = new Set(
    cover.goals.filter(({ cell, by }) => !reached.has(`${cell} ${by}`)).map(({ cell }) => cell),
  )
  const exposed = needs.filter(({ cell, from, to }) => {
    const { least, most } = bounds.get(cell) ?? { least: Infinity, most: 0 }
    const value = system.values[cell] ?? 0
    const ends = [from, to].filter((end) => end !== value)
    return (
      least > from ||
      (most ?? Infinity) < to ||
      missed.has(cell) ||
      ends.some((end) => !reached.has(`${cell} ${end - value}`))
    )
  })
  return {
    cells: table.counts.map((value, at) =>
      cover.hidden.has(at)
        ? { status: 'suppressed', why: primary.has(at) ? 'primary' : 'secondary' }
        : { status: 'known', value },
    ),
    bounds,
    exposed,
    loss: {
      hidden: lossOf(cover.hidden, system),
      atLeast,
      whole: lossOf(table.counts.keys(), system),
    },
    proofs: proved.length,
  }
}

function needsOf(table: CountTable, primary: ReadonlySet<number>, rule: DisclosureRule): Need[] {
  const floors = floorsOf(table)
  return [...primary].map((cell) => ({
    cell,
    from: Math.max(1, floors[cell] ?? 1),
    to: rule.hideUpTo,
  }))
}

function boundsOf(system: System, hidden: ReadonlySet<number>, solver: Solver) {
  const bounds = attack(viewOf(system, hidden), solver)
  for (const cell of system.outside) bounds.delete(cell)
  for (const cell of hidden)
    if (system.weights[cell] === null) {
      const value = system.values[cell] ?? 0
      bounds.set(cell, { least: value, most: value, exact: true })
    }
  return bounds
}
