import { WORD_FIELDS, type ChronologyEntry, type WordField } from './entry.ts'
import { foundIn, patternOf, withoutInvisible } from './find-text.ts'

/**
 * Why something is covered. These are words for the people who decide, and no statement of the law: whether a
 * reason holds for a recipient is for the partnership's information governance lead.
 */
export const REDACTION_REASONS = {
  'third-party': ['third party', 'It tells of somebody who is not part of this case.'],
  'another-child': ['another child', 'It tells of a child who is not a subject of this room.'],
  'health-of-another': ['health of another', 'It tells of the health of somebody else.'],
  privilege: ['legal privilege', 'It is advice of a lawyer, or was written to get it.'],
  proceedings: ['court proceedings', 'A court, or its rules, forbid that it is told.'],
  investigation: ['investigation', 'Telling it may harm an investigation or a trial.'],
  safety: ['somebody’s safety', 'Telling it may put somebody in danger.'],
  professional: ['professional’s identity', 'It shows who a member of staff is.'],
  purpose: ['not needed for the purpose', 'The recipient does not need it for what they do.'],
} as const satisfies Readonly<Record<string, readonly [words: string, explains: string]>>

export type RedactionReason = keyof typeof REDACTION_REASONS

/** What a redaction covers: an entry but for its day and agency, one field, or words in a field or everywhere. */
export type Covered =
  | { readonly kind: 'entry'; readonly entryId: string }
  | { readonly kind: 'field'; readonly entryId: string; readonly field: WordField }
  | {
      readonly kind: 'text'
      readonly entryId: string
      readonly field: WordField
      readonly text: string
    }
  /** Wherever it stands, also in entries that come later. */
  | { readonly kind: 'everywhere'; readonly text: string }

export interface Redaction {
  readonly id: string
  readonly covers: Covered
  readonly reason: RedactionReason
  /** What else was said about why; '' where nothing was. */
  readonly note: string
  readonly by: string
  readonly at: string
  readonly lifted: { readonly by: string; readonly at: string; readonly why: string } | null
}

/** What stands in place of what is covered. It has one length, whatever it covers. */
export function barOf(reasons: readonly RedactionReason[]): string {
  const all = (Object.keys(REDACTION_REASONS) as RedactionReason[]).filter((one) =>
    reasons.includes(one),
  )
  return `[redacted: ${all.map((one) => REDACTION_REASONS[one][0]).join('; ')}]`
}

type OfEntry = Exclude<Covered, { kind: 'everywhere' }>
type InForce<Kind extends Covered> = Pick<Redaction, 'reason'> & { readonly covers: Kind }

/** Shows entries as somebody may see them who may not see what is covered. */
export type Redactor = (entry: ChronologyEntry) => ChronologyEntry

/**
 * In: redactions; lifted ones cover nothing. Out: what makes of each entry what may be shown: a marked bar in
 * place of what is covered. Where words to be covered are not found, their whole field is covered: what can't
 * be found can't be shown to be gone.
 */
export function redactorOf(redactions: readonly Redaction[]): Redactor {
  const byEntry = new Map<string, InForce<OfEntry>[]>()
  const everywhere = everywhereIn(redactions)
  for (const { covers, reason, lifted } of redactions) {
    if (covers.kind !== 'everywhere' && lifted === null)
      byEntry.set(covers.entryId, [...(byEntry.get(covers.entryId) ?? []), { covers, reason }])
  }
  return (entry) => {
    const own = byEntry.get(entry.id) ?? []
    if (own.length === 0 && everywhere.length === 0) return entry
    const agency =
      entry.agency === null ? null : barred(entry.agency, spansOf(entry.agency, everywhere))
    const whole = own.filter(({ covers }) => covers.kind === 'entry')
    const shown = whole.length > 0 ? coveredWhole(whole) : coveredFields(entry, own, everywhere)
    return { ...entry, ...shown, agency }
  }
}

/** In: redactions. Out: what covers, in any other words, what is covered everywhere. */
export function wordsRedactorOf(redactions: readonly Redaction[]): (words: string) => string {
  const everywhere = everywhereIn(redactions)
  return (words) => (everywhere.length === 0 ? words : barred(words, spansOf(words, everywhere)))
}

function everywhereIn(redactions: readonly Redaction[]): readonly Everywhere[] {
  return redactions.flatMap(({ covers, reason, lifted }) =>
    covers.kind === 'everywhere' && lifted === null
      ? [{ pattern: patternOf(covers.text, 'everywhere'), reason }]
      : [],
  )
}

// Nothing shows which of its fields held something.
function coveredWhole(whole: readonly InForce<OfEntry>[]): Partial<ChronologyEntry> {
  const what = barOf(whole.map(({ reason }) => reason))
  const blank = { child: '', who: '', response: '', comment: '', source: '' }
  return { ...blank, what, time: null, until: null, sourceRow: null }
}

interface Everywhere {
  readonly pattern: RegExp
  readonly reason: RedactionReason
}

interface Span {
  readonly from: number
  readonly to: number
  readonly reasons: readonly RedactionReason[]
}

function coveredFields(
  entry: ChronologyEntry,
  own: readonly InForce<OfEntry>[],
  everywhere: readonly Everywhere[],
): Partial<Record<WordField, string>> {
  const fields: Partial<Record<WordField, string>> = {}
  for (const field of WORD_FIELDS) {
    const words = withoutInvisible(entry[field])
    const spans = [...spansOf(words, everywhere)]
    let isWhole = false
    for (const { covers, reason } of own) {
      if (covers.kind === 'entry' || covers.field !== field) continue
      const found = covers.kind === 'text' ? foundIn(words, covers.text) : []
      isWhole ||= found.length === 0
      const places = found.length > 0 ? found : [{ from: 0, to: words.length }]
      spans.push(...places.map((place) => ({ ...place, reasons: [reason] })))
    }
    if (isWhole) fields[field] = barOf(spans.flatMap(({ reasons }) => reasons))
    else if (spans.length > 0) fields[field] = barred(words, spans)
  }
  return fields
}

function spansOf(words: string, everywhere: readonly Everywhere[]): readonly Span[] {
  return everywhere.flatMap(({ pattern, reason }) =>
    [...withoutInvisible(words).matchAll(pattern)].map(({ index, 0: found }) => ({
      from: index,
      to: index + found.length,
      reasons: [reason],
    })),
  )
}

// Pieces that touch, or that only a blank parts, become one bar: two would show that there were two words.
function barred(text: string, spans: readonly Span[]): string {
  const words = withoutInvisible(text)
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const before = joined.at(-1)
    if (before && words.slice(before.to, span.from).trim() === '')
      joined[joined.length - 1] = {
        from: before.from,
        to: Math.max(before.to, span.to),
        reasons: [...before.reasons, ...span.reasons],
      }
    else joined.push(span)
  }
  let [shown, at] = ['', 0]
  for (const { from, to, reasons } of joined) {
    shown += words.slice(at, from) + barOf(reasons)
    at = to
  }
  return shown + words.slice(at)
}
