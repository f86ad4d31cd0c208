import { isSmall, type Cell, type DisclosureRule } from './rule.ts'

export interface ProtectedTable {
  readonly cells: readonly Cell[]
  readonly total: Cell
}

/**
 * Makes a row of counts with its published total safe. In: counts of separate groups that add up to
 * the total. Out: the same with small counts hidden, and as many more, smallest first, as it takes
 * that nobody can narrow a small one down. Where no choice is enough, the total is hidden too.
 */
export function protectTable(counts: readonly number[], rule: DisclosureRule): ProtectedTable {
  const total = counts.reduce((sum, value) => sum + value, 0)
  const primary = new Set(counts.flatMap((value, at) => (isSmall(value, rule) ? [at] : [])))
  const hidden = new Set(primary)
  const next = [...counts.keys()]
    .filter((at) => !hidden.has(at) && (counts[at] ?? 0) > 0)
    .sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))
  while (!isSafe(counts, hidden, rule)) {
    const at = next.shift()
    if (at === undefined) break
    hidden.add(at)
  }
  const totalHidden = isSmall(total, rule) || !isSafe(counts, hidden, rule)
  return {
    cells: counts.map((value, at) =>
      hidden.has(at)
        ? { status: 'suppressed', why: primary.has(at) ? 'primary' : 'secondary' }
        : { status: 'known', value },
    ),
    total: totalHidden
      ? { status: 'suppressed', why: isSmall(total, rule) ? 'primary' : 'secondary' }
      : { status: 'known', value: total },
  }
}

// Whoever reads the table knows that zeros are shown, and what the hidden cells add up to. A small
// count is safe where it may still be anything from 1 to the most the rule hides.
function isSafe(
  counts: readonly number[],
  hidden: ReadonlySet<number>,
  rule: DisclosureRule,
): boolean {
  if (hidden.size === 0) return true
  const sum = [...hidden].reduce((left, at) => left + (counts[at] ?? 0), 0)
  return hidden.size > 1 && sum - (hidden.size - 1) >= rule.hideUpTo
}

/**
 * What an attacker can still work out: for each hidden cell, the least and the most it can be, given
 * the shown cells and the total. In: a protected table. Out: bounds by place; no upper bound is null.
 */
export function boundsOf({ cells, total }: ProtectedTable): ReadonlyMap<number, Bounds> {
  const hidden = [...cells.keys()].filter((at) => cells[at]?.status === 'suppressed')
  const shown = cells.reduce((sum, cell) => sum + (cell.status === 'known' ? cell.value : 0), 0)
  const left = total.status === 'known' ? total.value - shown : null
  return new Map(
    hidden.map((at): [number, Bounds] => {
      if (left === null) return [at, { least: 1, most: null }]
      const most = left - (hidden.length - 1)
      return [at, { least: hidden.length === 1 ? left : 1, most }]
    }),
  )
}

export interface Bounds {
  readonly least: number
  readonly most: number | null
}
