import type { Bounds } from './attack/attack.ts'
import type { Fact } from './earlier.ts'
import type { Loss } from './loss.ts'
import type { Cell, DisclosureRule } from './rule.ts'
import type { Need } from './suppress/goal.ts'

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
