import type { Issue, Window } from '../issue.ts'
import { LISTS } from '../columns.ts'
import type { ListNumber } from '../records.ts'

/** What a row says, by field: what is kept of it, and what is only checked. */
export type Fields = Readonly<Record<string, unknown>>

/** The field at fault, and a sentence: what is wrong and what to do. */
export type Fault = readonly [field: string, message: string]

/** A rule that one row keeps or breaks by itself. */
export interface RowRule {
  readonly id: string
  readonly severity: Issue['severity']
  /** What the page says the rule is. */
  readonly words: string
  /** The lists it holds for. */
  readonly lists: readonly ListNumber[]
  /** Out: what is at fault, or null where the rule is kept or can't be judged. */
  broken(fields: Fields, list: ListNumber, window: Window): Fault | null
}

export const ALL: readonly ListNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
export const CHILDREN: readonly ListNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

export function dayIn(fields: Fields, field: string): string | null {
  const value = fields[field]
  return typeof value === 'string' ? value : null
}

/** The day a row happened, and the field that says so; null where it does not say, or is of a stock. */
export function whenOf(fields: Fields, list: ListNumber): readonly [string, string] | null {
  for (const field of LISTS[list].when) {
    const day = dayIn(fields, field)
    if (day !== null) return [field, day]
  }
  return null
}
