import { addDays, type Day } from '../../../knowledge/law/index.ts'
import type { Tx } from '../../../platform/http/index.ts'
import { proposeDuplicates, type ProposedPair } from '../domain/chronology/duplicates.ts'
import { pairKey } from '../domain/chronology/kept-records.ts'
import { listEntries, NO_FILTER, type StoredEntry } from '../store/chronology.ts'

/** Two entries side by side. */
export interface PairToDecide extends ProposedPair {
  readonly one: StoredEntry
  readonly other: StoredEntry
}

export interface PairsToDecide {
  readonly pairs: readonly PairToDecide[]
  /** The day from which to go on; null where the chronology was looked through to its end. */
  readonly goOnFrom: Day | null
}

// So many entries are compared at a time, and so many times for one page: it stays a second's work.
const PART = 3_000
const MOST_PARTS = 3

/**
 * Looks for entries that may tell of one event, from a day on. In: the pairs already decided, by `pairKey`, and
 * how many are wanted. Out: pairs by day.
 */
export async function findPairs(
  tx: Tx,
  room: string,
  from: Day | null,
  decided: ReadonlyMap<string, unknown>,
  most: number,
): Promise<PairsToDecide> {
  const pairs: PairToDecide[] = []
  let day = from
  for (let part = 0; part < MOST_PARTS; part++) {
    const entries = await listEntries(tx, room, { ...NO_FILTER, from: day }, PART)
    const [first, last] = [entries[0], entries.at(-1)]
    if (!first || !last) return { pairs, goOnFrom: null }
    const isWhole = entries.length < PART
    // The last day may not be whole: its pairs are the next part's.
    const found = proposeDuplicates(entries)
    const byId = new Map(entries.map((entry) => [entry.id, entry]))
    for (const pair of found) {
      const [one, other] = [byId.get(pair.first), byId.get(pair.second)]
      if (!one || !other || decided.has(pairKey(pair.first, pair.second))) continue
      const isNextPart = !isWhole && one.on === last.on && first.on !== last.on
      if (isNextPart) continue
      const before = pairs.at(-1)
      if (pairs.length >= most && before && before.one.on !== one.on)
        return { pairs, goOnFrom: one.on }
      pairs.push({ ...pair, one, other })
    }
    if (isWhole) return { pairs, goOnFrom: null }
    day = first.on === last.on ? addDays(last.on, 1) : last.on
  }
  return { pairs, goOnFrom: day }
}
