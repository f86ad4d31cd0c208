export { censusYear, yearOf, type CensusYear } from './census-year.ts'
export type * from './child.ts'
export * as censusCodes from './codes.ts'
export { cinPlansOf, protectionPlansOf } from './of-child.ts'
export type { Row } from './place.ts'
export {
  createCensusReader,
  readCensus,
  type CensusHandlers,
  type CensusReader,
} from './read-census.ts'
export type { Rule } from './rule.ts'
export { RULES as CENSUS_RULES } from './rules/index.ts'
export { CensusUnreadable } from './unreadable.ts'
export {
  createCensusValidator,
  validateCensus,
  type CensusIssue,
  type CensusSummary,
  type CensusValidator,
  type ValidatorOptions,
} from './validate.ts'
