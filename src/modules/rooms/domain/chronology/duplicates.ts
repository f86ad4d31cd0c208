import { addDays } from '../../../../knowledge/law/index.ts'
import type { ChronologyEntry } from './entry.ts'
import { AS_WRITTEN } from './row-when.ts'
import { inBoth, Vocabulary } from './vocabulary.ts'

export type Compared = Pick<
  ChronologyEntry,
  'id' | 'on' | 'time' | 'agencyId' | 'child' | 'who' | 'what' | 'response'
>

/** Two entries that may tell of one event. Somebody decides; both stay in any case. */
export interface ProposedPair {
  readonly first: string
  readonly second: string
  readonly daysApart: 0 | 1
  /** From 0 to 1. */
  readonly likeness: number
  /** Words that both use, the rarest first. */
  readonly shared: readonly string[]
}

// Chosen on made-up chronologies: agencies tell one event in their own words, and about half of what they say
// is alike; the day after needs more, for what is done daily is alike too.
const LIKE = 0.45
const LIKE_NEXT_DAY = 0.6
const LIKE_WITHIN_AGENCY = 0.95
// On a day of very many entries the rarest words choose whom an entry is compared with.
const MOST_COMPARED = 60
const MOST_PER_ENTRY = 10

interface Weighed {
  readonly one: Compared
  readonly words: readonly number[]
  readonly weight: number
}

type Lists = ReadonlyMap<number, readonly Weighed[]>

/**
 * In: entries in any order. Out: pairs of the same or the next day whose words are alike, of two agencies, or
 * of one that gave the same line twice on a day; by day. Only entries that share a word are compared, so that
 * it stays quick at 100,000.
 */
export function proposeDuplicates(entries: readonly Compared[]): readonly ProposedPair[] {
  const vocabulary = new Vocabulary(
    entries.map(
      ({ what, response, who }) => `${what.replaceAll(AS_WRITTEN, '')} ${response} ${who}`,
    ),
  )
  const days = new Map<string, Weighed[]>()
  entries.forEach((one, at) => {
    const words = vocabulary.texts[at] ?? []
    const entry = { one, words, weight: vocabulary.weightOf(words) }
    const day = days.get(one.on)
    if (day) day.push(entry)
    else days.set(one.on, [entry])
  })
  const pairs: ProposedPair[] = []
  let after: Lists = new Map()
  let dayAfter = ''
  // Backwards, so that an entry finds in the lists only what comes after it.
  for (const on of [...days.keys()].sort().reverse()) {
    const same = new Map<number, Weighed[]>()
    const lists = dayAfter === addDays(on, 1) ? [same, after] : [same]
    for (const entry of (days.get(on) ?? []).sort((a, b) => (a.one.id < b.one.id ? 1 : -1))) {
      pairs.push(...likest(entry, lists, vocabulary))
      for (const word of entry.words) {
        const list = same.get(word)
        if (list) list.push(entry)
        else same.set(word, [entry])
      }
    }
    after = same
    dayAfter = on
  }
  return pairs.reverse()
}

function likest(
  entry: Weighed,
  lists: readonly Lists[],
  vocabulary: Vocabulary,
): readonly ProposedPair[] {
  const found: ProposedPair[] = []
  for (const other of comparedWith(entry, lists)) {
    const pair = pairOf(entry, other, vocabulary)
    if (pair) found.push(pair)
  }
  return found
    .sort((a, b) => a.likeness - b.likeness || (a.second < b.second ? 1 : -1))
    .slice(-MOST_PER_ENTRY)
}

function comparedWith({ words }: Weighed, lists: readonly Lists[]): ReadonlySet<Weighed> {
  const others = new Set<Weighed>()
  for (const word of words)
    for (const list of lists)
      for (const other of list.get(word) ?? []) {
        others.add(other)
        if (others.size >= MOST_COMPARED) return others
      }
  return others
}

function pairOf(entry: Weighed, other: Weighed, vocabulary: Vocabulary): ProposedPair | null {
  const [a, b] = [entry.one, other.one]
  const daysApart = a.on === b.on ? 0 : 1
  const isOneAgency = a.agencyId === b.agencyId
  if ((isOneAgency && daysApart === 1) || areOfOtherChildren(a, b)) return null
  const shared = inBoth(entry.words, other.words)
  const likeness = likenessOf(entry, other, vocabulary.weightOf(shared))
  const least = isOneAgency ? LIKE_WITHIN_AGENCY : daysApart === 0 ? LIKE : LIKE_NEXT_DAY
  if (likeness < least) return null
  return {
    first: a.id,
    second: b.id,
    daysApart,
    likeness,
    shared: shared.map((word) => vocabulary.word(word)),
  }
}

function likenessOf(entry: Weighed, other: Weighed, shared: number): number {
  const dice = (2 * shared) / (entry.weight + other.weight)
  // One agency writes a line where another writes a page: what the line says may all be in the page.
  const fewest = Math.min(entry.words.length, other.words.length)
  const held = fewest < 4 ? 0 : (0.8 * shared) / Math.min(entry.weight, other.weight)
  return Math.max(0, Math.min(1, Math.max(dice, held) + likenessByTime(entry.one, other.one)))
}

function likenessByTime(a: Compared, b: Compared): number {
  if (a.time === null || b.time === null || a.on !== b.on) return 0
  const apart = Math.abs(minutesOf(a.time) - minutesOf(b.time))
  if (apart <= 30) return 0.1
  return apart > 240 ? -0.2 : 0
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

function areOfOtherChildren(a: Compared, b: Compared): boolean {
  if (a.child === '' || b.child === '' || a.child === b.child) return false
  const others = b.child.split(', ')
  return !a.child.split(', ').some((one) => others.includes(one))
}
