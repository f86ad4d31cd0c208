export { LIST_NUMBERS, LISTS, type AnyRecord, type Column, type ListShape } from './columns.ts'
export {
  createListReader,
  type Issue,
  type ListReader,
  type RawRow,
  type Window,
} from './list-reader.ts'
export { readCell, type RawCell } from './read-cell.ts'
export {
  bare,
  isOtherList,
  listOfName,
  recogniseHeadings,
  type RecognisedHeadings,
  type RememberedHeadings,
} from './recognise.ts'
export type * from './records.ts'
export { MOST_REFUSED_PERCENT, REFUSED_AS_A_WHOLE, RULES } from './rules.ts'
