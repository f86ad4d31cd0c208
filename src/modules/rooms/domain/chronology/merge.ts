import type { EntryWhen } from './entry.ts'

// An entry without a time stands after those of its day that have one; no time of the clock is later.
const NO_TIME = '24:00'

/** The order of a chronology: by day, then by time. Those alike in both stay as they came. */
export function compareWhen(a: EntryWhen, b: EntryWhen): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  const [first, second] = [a.time ?? NO_TIME, b.time ?? NO_TIME]
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** In: the chronologies of several agencies, in any order. Out: one, in which nothing is left out. */
export function mergeEntries<One extends EntryWhen>(
  chronologies: readonly (readonly One[])[],
): readonly One[] {
  return chronologies.flat().sort(compareWhen)
}
