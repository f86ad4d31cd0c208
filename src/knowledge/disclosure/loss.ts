/** What counts as lost when a cell is hidden: one cell, the people in it, or the logarithm of those. */
export type Loss = 'cells' | 'values' | 'logs'

/**
 * In: a count, and how loss is measured. Out: what hiding it loses. `values` hides the smallest; `cells`
 * hides the fewest, even if they are totals; `logs` stands between (all three are in Hundepool and
 * others, Handbook on Statistical Disclosure Control, 2012: cited from memory, unverified).
 */
export function weightOf(value: number, loss: Loss): number {
  if (loss === 'cells') return 1
  return loss === 'values' ? value : Math.log2(1 + value)
}
