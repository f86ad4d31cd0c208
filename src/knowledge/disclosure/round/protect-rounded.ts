import { attack } from '../attack/attack.ts'
import { knownFrom } from '../earlier.ts'
import type { CountTable } from '../model/count-table.ts'
import { systemOf, type System } from '../model/system.ts'
import { needsOf, smallCells } from '../needs.ts'
import type { DisclosureRule } from '../rule.ts'
import type { ProtectOptions, SafeTable } from '../safe-table.ts'
import type { Solver } from '../solve/solver.ts'
import { lossOf } from '../suppress/cover.ts'
import type { Need } from '../suppress/goal.ts'
import { roundedTo, roundedView } from './rounded.ts'

/**
 * As `protect`, for rules that round what they show. Rounding leaves an attacker so little that small
 * counts are mostly safe as they are; where the attack says otherwise, the cheapest number in one sum
 * with it is hidden, until the attack fails. Safe, but no claim that as little as possible is hidden.
 */
export function protectRounded(
  table: CountTable,
  { rule, loss = 'values', earlier = [] }: ProtectOptions,
  solver: Solver,
): SafeTable {
  const system = systemOf(table, loss, knownFrom(table, earlier))
  const small = smallCells(table, rule)
  const needs = needsOf(table, small, rule)
  const hidden = new Set(small)
  for (;;) {
    const open = exposedIn(system, hidden, needs, rule, solver)
    const more = new Set(open.flatMap(({ cell }) => cheapestBeside(cell, system, hidden)))
    if (more.size === 0) break
    for (const cell of more) hidden.add(cell)
  }
  for (const cell of [...hidden].filter((one) => !small.has(one)).reverse()) {
    hidden.delete(cell)
    const before = exposedIn(system, new Set([...hidden, cell]), needs, rule, solver).length
    if (exposedIn(system, hidden, needs, rule, solver).length > before) hidden.add(cell)
  }
  return {
    cells: table.counts.map((value, at) =>
      hidden.has(at)
        ? { status: 'suppressed', why: small.has(at) ? 'primary' : 'secondary' }
        : { status: 'known', value: roundedTo(value, rule.roundTo) },
    ),
    bounds: attack(roundedView(system, hidden, rule), solver, hidden),
    exposed: exposedIn(system, hidden, needs, rule, solver),
    loss: {
      hidden: lossOf(hidden, system),
      atLeast: 0,
      whole: lossOf(table.counts.keys(), system),
    },
    proofs: 0,
  }
}

function exposedIn(
  system: System,
  hidden: ReadonlySet<number>,
  needs: readonly Need[],
  rule: DisclosureRule,
  solver: Solver,
): Need[] {
  const cells = new Set(needs.map(({ cell }) => cell))
  const bounds = attack(roundedView(system, hidden, rule), solver, cells)
  return needs.filter(({ cell, from, to }) => {
    const { least, most } = bounds.get(cell) ?? { least: Infinity, most: 0 }
    return least > from || (most ?? Infinity) < to
  })
}

function cheapestBeside(cell: number, system: System, hidden: ReadonlySet<number>): number[] {
  const beside = system.rows
    .filter(({ cells }) => cells.includes(cell))
    .flatMap(({ cells }) => [...cells])
    .filter(
      (one) =>
        !hidden.has(one) &&
        !system.outside.has(one) &&
        system.weights[one] !== null &&
        (system.values[one] ?? 0) > 0,
    )
  const weight = (one: number) => system.weights[one] ?? 0
  return beside.sort((a, b) => weight(a) - weight(b) || a - b).slice(0, 1)
}
