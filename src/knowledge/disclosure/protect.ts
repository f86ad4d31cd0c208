import { attack } from './attack/attack.ts'
import { prover } from './attack/proof.ts'
import { viewOf } from './attack/view.ts'
import { knownFrom } from './earlier.ts'
import type { CountTable } from './model/count-table.ts'
import { systemOf, type System } from './model/system.ts'
import { needsOf, smallCells } from './needs.ts'
import { protectRounded } from './round/protect-rounded.ts'
import type { ProtectOptions, SafeTable } from './safe-table.ts'
import type { Solver } from './solve/solver.ts'
import { lossOf } from './suppress/cover.ts'
import { hide } from './suppress/hide.ts'

/**
 * Makes a table of counts safe. In: the table as it is, the rule, and what is public already. Out: the
 * table with small counts hidden, and as many more as it takes that an attacker who knows the rule, every
 * shown number, every sum and every earlier publication must think each small count possible.
 * Each such claim is proved twice: by a table of whole numbers that reads the same and is checked by
 * addition, and by an attack on the published table alone. Where the rule rounds, protectRounded. A cell made of others that are not 0 is at
 * least that many, which nobody can hide while zeros are shown. Throws TableRefused.
 */
export function protect(table: CountTable, options: ProtectOptions, solver: Solver): SafeTable {
  const { rule, loss = 'values', earlier = [] } = options
  if (rule.roundTo > 1) return protectRounded(table, options, solver)
  const system = systemOf(table, loss, knownFrom(table, earlier))
  const primary = smallCells(table, rule)
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
