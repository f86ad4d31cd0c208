import type { AnyRecord, ListNumber } from '../../../knowledge/formats/annex-a/index.ts'
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

/** The field that places a row in time, and for an episode the field that ends it. */
const SPAN: Readonly<Record<ListNumber, { readonly from: string; readonly to: string | null }>> = {
  1: { from: 'contact', to: null },
  2: { from: 'start', to: null },
  3: { from: 'referral', to: null },
  4: { from: 'start', to: 'authorised' },
  5: { from: 'start', to: null },
  6: { from: 'start', to: 'closed' },
  7: { from: 'start', to: 'end' },
  8: { from: 'start', to: 'end' },
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
  const { from, to } = SPAN[list]
  const taken: ListWindow[] = []
  const records: AnyRecord[] = []
  for (const { window, records: rows } of latestFirst) {
    for (const row of rows)
      if (!taken.some((later) => isCovered(row, from, to, later))) records.push(row)
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
function isCovered(row: AnyRecord, from: string, to: string | null, later: ListWindow): boolean {
  const fields = row as unknown as Readonly<Record<string, unknown>>
  const start = fields[from]
  if (typeof start !== 'string') return false
  const end = to === null ? start : (fields[to] ?? '9999-12-31')
  return start <= later.last && (typeof end !== 'string' || end >= later.first)
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
