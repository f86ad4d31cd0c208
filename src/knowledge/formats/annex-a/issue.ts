import type { Day } from '../../law/index.ts'
import type { ListNumber } from './records.ts'

export interface Issue {
  readonly rule: string
  /** An error refuses the row; a warning keeps it. */
  readonly severity: 'error' | 'warning'
  readonly list: ListNumber
  readonly row: number
  /** The heading of the column, as published; '' where the whole row is meant. */
  readonly column: string
  readonly message: string
  /** The same without what is of this row only, for a report that counts rows of one kind. */
  readonly general?: string
}

/** The days a list covers, first and last included, and the day it was taken. */
export interface Window {
  readonly first: Day
  readonly last: Day
  readonly extracted: Day
}

/** For a file whose window nobody stated: no row can fall outside it, and nothing is measured against it. */
export const ANY_TIME: Window = {
  first: '0001-01-01',
  last: '9999-12-31',
  extracted: '9999-12-31',
}

export function isStated({ extracted }: Window): boolean {
  return extracted !== ANY_TIME.extracted
}
