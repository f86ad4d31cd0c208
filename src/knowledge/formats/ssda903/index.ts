export { checkReturn, yearOfReturn, type ReturnIssue } from './check-return.ts'
export { childrenOf, type ChildRecord } from './children.ts'
export { ETHNIC_GROUPS, ethnicGroup, type EthnicGroup } from './codes.ts'
export { periodsOfCare, type CarePeriod } from './periods-of-care.ts'

export type { AsylumRow, AnyReturnRow, CareReturn, EpisodeRow, HeaderRow } from './records.ts'
export { createRowReader } from './row-reader.ts'
export { RETURN_RULES, type ReturnRule } from './rules/index.ts'
export { almostTable, recogniseTable, type TableName } from './tables.ts'
