import { addDays, ageOn, type Day, type Period } from '../../../law/index.ts'
import type { ChildRecord, DatedEpisode } from '../children.ts'
import type { AnyReturnRow, EpisodeRow, HeaderRow } from '../records.ts'

/** A cell at fault. */
export interface Place {
  readonly row: AnyReturnRow
  /** By the heading of the specification. */
  readonly column: string
}

/** One rule of the return. */
export interface ReturnRule {
  /** The number in the published list, such as "433"; a word where the rule is ours. */
  readonly id: string
  /**
   * How its condition is known. `compared`: number, subject and condition were held against an open
   * implementation of the published list. `from its title`: number and subject are listed, the condition
   * follows from the subject and is unverified. `ours`: not in the published list.
   */
  readonly condition: 'compared' | 'from its title' | 'ours'
  /** An error can make a figure wrong; a query may be true, and is asked about. The choice is ours. */
  readonly severity: 'error' | 'query'
  /** What is wrong, and what to do about it, without a word about the child. */
  readonly message: string
  /** The figure that rests on it. */
  readonly why: string
  /** Out: for each time it is broken, the cells at fault. */
  broken(child: ChildRecord, year: Period): readonly (readonly Place[])[]
}

/** Cells of one row that are at fault together. */
export function at(row: AnyReturnRow, ...columns: string[]): readonly Place[] {
  return columns.map((column) => ({ row, column }))
}

/** A rule about each episode by itself. */
export function eachEpisode(
  columns: readonly string[],
  broken: (episode: EpisodeRow, child: ChildRecord, year: Period) => boolean,
): ReturnRule['broken'] {
  return (child, year) =>
    child.episodes
      .filter((episode) => broken(episode, child, year))
      .map((episode) => at(episode, ...columns))
}

/** A rule about each header row by itself. */
export function eachHeader(
  columns: readonly string[],
  broken: (header: HeaderRow, child: ChildRecord, year: Period) => boolean,
): ReturnRule['broken'] {
  return (child, year) =>
    child.headers
      .filter((header) => broken(header, child, year))
      .map((header) => at(header, ...columns))
}

/** A rule about each episode and the one before it, in order of their starts. */
export function eachPair(
  broken: (before: DatedEpisode, after: DatedEpisode) => readonly Place[] | false,
): ReturnRule['broken'] {
  return ({ inOrder }) =>
    inOrder.flatMap((after, n) => {
      const before = inOrder[n - 1]
      const found = before ? broken(before, after) : false
      return found ? [found] : []
    })
}

/** A cell that holds something which could not be read as a day. */
export function unreadable(row: AnyReturnRow, column: string, read: Day | null): boolean {
  return read === null && (row.raw[column] ?? '') !== ''
}

export function blank(row: AnyReturnRow, column: string): boolean {
  return (row.raw[column] ?? '') === ''
}

/** Whether somebody has reached an age on a day; false where the birth or the day is not known. */
export function reached(birth: Day | null, age: number, day: Day | null): boolean {
  return birth !== null && day !== null && ageOn(birth, day) >= age
}

/** Whether somebody is known to be younger than an age on a day. */
export function younger(birth: Day | null, age: number, day: Day | null): boolean {
  return birth !== null && day !== null && ageOn(birth, day) < age
}

export const dayBefore = (day: Day | null): Day | null => (day === null ? null : addDays(day, -1))
