import { LISTS, type AnyRecord, type ListNumber } from '../../../knowledge/formats/annex-a/index.ts'
import { addDays, type Day } from '../../../knowledge/law/index.ts'
import type { ListWindow } from './evidence.ts'

/** One list of one upload. */
export interface Extract {
  readonly window: ListWindow
  readonly records: readonly AnyRecord[]
}

export interface Joined {
  readonly window: ListWindow
  readonly records: readonly AnyRecord[]
}

/** For a list of episodes, the fields of which the first filled one ends a row. */
const ENDS: Readonly<Partial<Record<ListNumber, readonly string[]>>> = {
  4: ['authorised'],
  6: ['closed'],
  7: ['end'],
  8: ['end'],
  10: ['adopted', 'reversed'],
  11: ['adopted', 'left'],
}

/**
 * Several extracts of one list as one. In: extracts of the list; `until`, the last day that matters.
 * Out: the run of windows without a gap that holds `until`, or else the latest; null where there are
 * none. Where extracts overlap the one taken later wins, for every row that happened, or for an
 * episode was open, on a day its window covers. Source: contract "Windows, precedence, status".
 */
export function joinExtracts(
  list: ListNumber,
  extracts: readonly Extract[],
  until: Day,
): Joined | null {
  const run = runHolding(extracts, until)
  if (run.length === 0) return null
  const latestFirst = [...run].sort((a, b) => compareTaken(b.window, a.window))
  const taken: ListWindow[] = []
  const records: AnyRecord[] = []
  for (const { window, records: rows } of latestFirst) {
    for (const row of rows)
      if (!taken.some((later) => isCovered(row, list, later))) records.push(row)
    taken.push(window)
  }
  const firsts = run.map(({ window }) => window.first).sort()
  const lasts = run.map(({ window }) => window.last).sort()
  const extracted = run.map(({ window }) => window.extracted).sort()
  return {
    records,
    window: {
      first: firsts[0] ?? '',
      last: lasts.at(-1) ?? '',
      extracted: extracted.at(-1) ?? '',
    },
  }
}

function compareTaken(a: ListWindow, b: ListWindow): number {
  return a.extracted.localeCompare(b.extracted) || a.last.localeCompare(b.last)
}

// A row without its day was taken for some day of its own window, so it goes where that window goes.
function isCovered(row: AnyRecord, list: ListNumber, later: ListWindow): boolean {
  const fields = row as unknown as Readonly<Record<string, unknown>>
  const first = (names: readonly string[]) =>
    names.map((name) => fields[name]).find((day) => typeof day === 'string')
  const { when } = LISTS[list]
  // A list without days is of one day, so the one taken later replaces it.
  if (when.length === 0) return true
  const start = first(when)
  if (start === undefined) return false
  const ends = ENDS[list]
  const end = ends ? (first(ends) ?? '9999-12-31') : start
  return start <= later.last && end >= later.first
}

function runHolding(extracts: readonly Extract[], until: Day): readonly Extract[] {
  const inOrder = [...extracts].sort((a, b) => a.window.first.localeCompare(b.window.first))
  const runs: Extract[][] = []
  let last: Day = ''
  for (const extract of inOrder) {
    const run = runs.at(-1)
    const follows = run !== undefined && extract.window.first <= addDays(last, 1)
    if (follows) run.push(extract)
    else runs.push([extract])
    last = follows && last > extract.window.last ? last : extract.window.last
  }
  return (
    runs.find((run) => run.some(({ window }) => window.first <= until && window.last >= until)) ??
    runs.at(-1) ??
    []
  )
}
