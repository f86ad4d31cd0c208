import { dayInWords, whenInWords, type Day } from '../../../knowledge/law/index.ts'
import { agencyInWords, type ChronologyEntry } from '../domain/chronology/entry.ts'
import { pairKey, type DuplicateVerdict } from '../domain/chronology/kept-records.ts'
import { redactorOf, wordsRedactorOf, type Redaction } from '../domain/chronology/redact.ts'

/** What a copy of a chronology shows, and to whom it goes. */
export interface CopyOrder {
  /** One list, or agency by agency. */
  readonly arranged: 'merged' | 'by-agency'
  readonly redacted: boolean
  /** Only what one agency gave; null for all. */
  readonly agency: string | null
  readonly from: Day | null
  readonly to: Day | null
  /** Whose copy it is. */
  readonly recipient: string
  /** How it is to be handled: "OFFICIAL-SENSITIVE". */
  readonly marking: string
  /** What whoever holds it may do with it; '' where nothing is asked beyond the marking. */
  readonly handling: string
}

/** An entry as a copy shows it, and what was decided to be the same event. */
export interface CopyEntry extends ChronologyEntry {
  readonly sameAs: string
}

/** A copy of a room's chronology, ready to be set in any format. */
export interface ChronologyCopy {
  readonly owner: string
  readonly reference: string
  readonly order: CopyOrder
  readonly madeAt: Date
  readonly madeBy: string
  readonly entries: readonly CopyEntry[]
}

interface ForCopy extends Omit<ChronologyCopy, 'entries'> {
  readonly entries: readonly ChronologyEntry[]
  readonly redactions: readonly Redaction[]
  readonly verdicts: Iterable<DuplicateVerdict>
}

/**
 * In: the entries of a room in order, and what was decided about them. Out: the copy. In a redacted one nothing
 * of what is covered goes any further than here.
 */
export function copyOf({ entries, redactions, verdicts, ...rest }: ForCopy): ChronologyCopy {
  const { order } = rest
  const inForce = order.redacted ? redactions : []
  const show = redactorOf(inForce)
  const shown = entries.map(show)
  const byId = new Map(shown.map((one) => [one.id, one]))
  const same = sameEvents(verdicts)
  const agency = order.agency === null ? null : wordsRedactorOf(inForce)(order.agency)
  return {
    ...rest,
    order: { ...order, agency },
    entries: shown.map((one) => ({
      ...one,
      sameAs: (same.get(one.id) ?? [])
        .flatMap((id) => byId.get(id) ?? [])
        .map((other) => `${agencyInWords(other)}, ${dayInWords(other.on)}`)
        .join('; '),
    })),
  }
}

function sameEvents(verdicts: Iterable<DuplicateVerdict>): ReadonlyMap<string, readonly string[]> {
  const same = new Map<string, string[]>()
  const seen = new Set<string>()
  for (const { first, second, same: areOne } of verdicts) {
    if (!areOne || seen.has(pairKey(first, second))) continue
    seen.add(pairKey(first, second))
    same.set(first, [...(same.get(first) ?? []), second])
    same.set(second, [...(same.get(second) ?? []), first])
  }
  return same
}

/** What view a copy is, in words. */
export function viewInWords({ arranged, redacted, agency, from, to }: CopyOrder): string {
  const whose = agency === null ? 'all agencies' : agency
  const how = arranged === 'merged' ? 'in one list' : 'agency by agency'
  const days = [
    ...(from === null ? [] : [`from ${dayInWords(from)}`]),
    ...(to === null ? [] : [`to ${dayInWords(to)}`]),
  ]
  return [
    redacted ? 'Redacted view' : 'Whole view, nothing redacted',
    [whose, ...(agency === null ? [how] : []), ...days].join(' '),
  ].join(': ')
}

/** The line on every page and sheet: how it is to be handled, which room, whose copy, which view, made when. */
export function everyPageLine({ reference, order, madeAt }: ChronologyCopy): string {
  return [
    order.marking,
    `Room ${reference}`,
    `Copy for ${order.recipient}`,
    order.redacted ? 'Redacted' : 'Not redacted',
    `Made at ${whenInWords(madeAt)}`,
  ].join(' · ')
}

/** The lines under the title, and above the rows of a sheet. */
export function copyLines(copy: ChronologyCopy): readonly string[] {
  const { reference, order, madeAt, madeBy, entries } = copy
  const count =
    entries.length === 1 ? '1 entry' : `${entries.length.toLocaleString('en-GB')} entries`
  return [
    `Room ${reference}. ${viewInWords(order)}.`,
    `Copy for ${order.recipient}. Made by ${madeBy} at ${whenInWords(madeAt)}.`,
    [order.marking, order.handling].filter((words) => words !== '').join('. '),
    `${count}. Each says which agency gave it and where it stands in that agency’s file.`,
    ...(order.redacted
      ? ['Where “[redacted: …]” stands, something is left out for the reason that it names.']
      : []),
  ]
}
