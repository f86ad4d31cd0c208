export { readTable, type ReadCell, type ReadOptions, type ReadTable, type TextRow } from './read.ts'
export { readHierarchy, type Hierarchy } from './hierarchy.ts'
export { factsOf, tableOf } from './to-table.ts'
