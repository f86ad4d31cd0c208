export { headingOf, LIST_NUMBERS, LISTS, type Column, type ListShape } from './columns.ts'
export { bare } from './bare.ts'
export type { FoundAcross } from './across/duplicates.ts'
export { CODE_LISTS, type Code, type CodeListName } from './codes/lists.ts'
export { FileChecks, type CheckedList } from './file-checks.ts'
export { ANY_TIME, type Issue, type Window } from './issue.ts'
export { createListReader, type ListReader, type RawRow } from './list-reader.ts'
export type { EarlierUpload } from './quality/last-upload.ts'
export {
  ASPECT_WORDS,
  ASPECTS,
  GRADE_WORDS,
  type Aspect,
  type AspectGrade,
  type Grade,
  type ListQuality,
  type Quality,
  type SeriesBreak,
} from './quality/quality.ts'
export { BREAK, LIMITS, type Limit } from './quality/thresholds.ts'
export { readCell, type RawCell } from './read-cell.ts'
export {
  listOfName,
  recogniseHeadings,
  type RecognisedHeadings,
  type RememberedHeadings,
} from './recognise.ts'
export { subjectOf } from './records.ts'
export type * from './records.ts'
export { MOST_REFUSED_PERCENT, REFUSED_AS_A_WHOLE, RULES, type StatedRule } from './rules/index.ts'
