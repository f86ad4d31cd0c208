export { isSmall, RULES, shareIsSmall, type Cell, type DisclosureRule } from './rule.ts'
export { boundsOf, protectTable, type Bounds, type ProtectedTable } from './table.ts'
