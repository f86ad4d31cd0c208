import { addDays, daysBetween, type Day } from '../../../../knowledge/law/index.ts'

/** The days of an entry, and whose it is. */
export interface EntryDays {
  readonly on: Day
  readonly until: Day | null
  readonly agencyId: string | null
}

/** A stretch of days, first and last in it, of which no entry tells. */
export interface Gap {
  readonly first: Day
  readonly last: Day
  readonly days: number
}

export interface GapBounds {
  readonly first: Day
  readonly last: Day
  /** Shorter stretches are left out. */
  readonly atLeast: number
}

/** What an entry may stand for: a longer stretch ("2014") says little of each of its days. */
export const MOST_DAYS_TOLD = 31

/** In: entries in any order, and the days looked at. Out: the stretches without any, longest first. */
export function gapsIn(
  entries: readonly Pick<EntryDays, 'on' | 'until'>[],
  { first, last, atLeast }: GapBounds,
): readonly Gap[] {
  const told = entries
    .map(({ on, until }) => ({ from: on, to: endOf(on, until) }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const gaps: Gap[] = []
  let open = first
  for (const { from, to } of told) {
    if (from > last) break
    if (from > open) gaps.push(gapOf(open, addDays(from, -1)))
    if (to >= open) open = addDays(to, 1)
  }
  if (open <= last) gaps.push(gapOf(open, last))
  return gaps
    .filter(({ days }) => days >= atLeast)
    .sort((a, b) => b.days - a.days || (a.first < b.first ? -1 : 1))
}

/** The same for each agency by itself: also for one of which there is no entry. */
export function gapsByAgency(
  entries: readonly EntryDays[],
  agencies: readonly string[],
  bounds: GapBounds,
): ReadonlyMap<string, readonly Gap[]> {
  const own = new Map<string, EntryDays[]>(agencies.map((agency) => [agency, []]))
  for (const entry of entries) own.get(entry.agencyId ?? '')?.push(entry)
  return new Map([...own].map(([agency, some]) => [agency, gapsIn(some, bounds)]))
}

function gapOf(first: Day, last: Day): Gap {
  return { first, last, days: daysBetween(first, last) + 1 }
}

function endOf(on: Day, until: Day | null): Day {
  return until !== null && daysBetween(on, until) < MOST_DAYS_TOLD ? until : on
}
