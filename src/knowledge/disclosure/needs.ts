import type { CountTable } from './model/count-table.ts'
import { floorsOf } from './model/system.ts'
import { isSmall, type DisclosureRule } from './rule.ts'
import type { Need } from './suppress/goal.ts'

/** The cells that a rule hides for themselves. */
export function smallCells({ counts }: CountTable, rule: DisclosureRule): Set<number> {
  return new Set([...counts.keys()].filter((at) => isSmall(counts[at] ?? 0, rule)))
}

/**
 * What an attacker must still think possible: of each small cell, everything that the rule hides. Only a
 * sum is at least as much as it has parts that are not 0, for zeros are shown.
 */
export function needsOf(
  table: CountTable,
  small: ReadonlySet<number>,
  rule: DisclosureRule,
): Need[] {
  const floors = floorsOf(table)
  return [...small].map((cell) => ({
    cell,
    from: Math.max(1, floors[cell] ?? 1),
    to: rule.hideUpTo,
  }))
}
