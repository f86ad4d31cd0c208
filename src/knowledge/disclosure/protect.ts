import { attack, type Bounds } from './attack/attack.ts'
import { prover } from './attack/proof.ts'
import { viewOf } from './attack/view.ts'
import { weightOf, type Loss } from './loss.ts'
import type { CountTable } from './model/count-table.ts'
import { floorsOf, rowsOf, type System } from './model/system.ts'
import { isSmall, type Cell, type DisclosureRule } from './rule.ts'
import type { Solver } from './solve/solver.ts'
import { lossOf } from './suppress/cover.ts'
import { goalsOf, type Need } from './suppress/goal.ts'
import { blockFinder } from './suppress/block-finder.ts'
import { heuristic } from './suppress/heuristic.ts'
import { linearFinder } from './suppress/linear-finder.ts'
import { optimal } from './suppress/optimal.ts'
import { networkFinder } from './suppress/network-finder.ts'
import { networkOf } from './suppress/network.ts'

export interface ProtectOptions {
  readonly rule: DisclosureRule
  readonly loss?: Loss
}

export interface SafeTable {
  readonly cells: readonly Cell[]
  /** What an attacker can still work out about each hidden cell. */
  readonly bounds: ReadonlyMap<number, Bounds>
  readonly loss: number
}

export function protect(table: CountTable, options: ProtectOptions, solver: Solver): SafeTable {
  const system = systemOf(table, options)
  const primary = new Set(
    [...table.counts.keys()].filter((at) => isSmall(table.counts[at] ?? 0, options.rule)),
  )
  const floors = floorsOf(table)
  const needs = [...primary].map(
    (cell): Need => ({ cell, from: Math.max(1, floors[cell] ?? 1), to: options.rule.hideUpTo }),
  )
  const network = networkOf(system)
  const finder = network ? networkFinder(system, network) : linearFinder(system, solver, blockFinder(table, system))
  const goals = goalsOf(needs, system, network !== null)
  const t0 = performance.now()
  let cover = heuristic(system, goals, primary, finder)
  const t1 = performance.now()
  if (process.env.OPT) {
  const h = lossOf(cover.hidden, system)
  const o = optimal(system, goals, primary, {finder, solver, start: cover, network: network !== null})
  cover = o.cover
  console.log('heur', h, (t1-t0).toFixed(0), 'opt', lossOf(cover.hidden, system), 'atLeast', o.atLeast, 'rounds', o.rounds, 'ms', performance.now()-t1)
  }
  finder.dispose()
  const proves = prover(system)
  for (const at of goals.keys()) {
    const moves = cover.movesOf(at)
    if (!moves || !proves(cover.hidden, moves)) throw new Error('not safe')
  }
  const bounds = attack(viewOf(system, cover.hidden), solver)
  return {
    cells: table.counts.map((value, at) =>
      cover.hidden.has(at)
        ? { status: 'suppressed', why: primary.has(at) ? 'primary' : 'secondary' }
        : { status: 'known', value },
    ),
    bounds,
    loss: lossOf(cover.hidden, system),
  }
}

function systemOf(table: CountTable, { loss = 'values' }: ProtectOptions): System {
  return {
    names: table.cells.map((codes) => codes.join(', ')),
    values: table.counts,
    least: table.counts.map((value) => Math.min(1, value)),
    weights: table.counts.map((value) => weightOf(value, loss)),
    outside: new Set(),
    rows: rowsOf(table),
  }
}
