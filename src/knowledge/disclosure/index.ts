export {
  isSmall,
  RULES,
  shareIsSmall,
  type Cell,
  type DisclosureRule,
  type RuleId,
} from './rule.ts'
export { boundsOf, protectTable, type ProtectedTable } from './table.ts'
export { type Loss } from './loss.ts'
export { dimensionOf, codesOf, type Code, type Dimension } from './model/dimension.ts'
export { cellKey, cellName, countTable, type CountTable } from './model/count-table.ts'
export { TableRefused } from './model/refused.ts'
export { loadSolver, type Solver } from './solve/solver.ts'
export { attack, type Bounds } from './attack/attack.ts'
export { partsOf, type View } from './attack/view.ts'
export { type Fact } from './earlier.ts'
export { protect } from './protect.ts'
export { type ProtectOptions, type SafeTable } from './safe-table.ts'
export { controlledRounding } from './round/controlled.ts'
export { roundedTo } from './round/rounded.ts'
export { inWords, range } from './words.ts'
export { EXACT_UP_TO } from './suppress/hide.ts'
