import { textIn, type RoomRecord, type Values } from '../facts.ts'
import { WORD_FIELDS } from './entry.ts'
import { REDACTION_REASONS, type Covered, type Redaction, type RedactionReason } from './redact.ts'

/** The codes under which a room keeps what was decided about its chronology. */
export const CHRONOLOGY_RECORDS = {
  redaction: 'redaction',
  lifted: 'redaction-lifted',
  duplicate: 'duplicate',
} as const

/** What each is called where a room's records are listed. */
export const CHRONOLOGY_RECORD_TITLES: Readonly<Record<string, string>> = {
  [CHRONOLOGY_RECORDS.redaction]: 'Part of the chronology was covered in copies',
  [CHRONOLOGY_RECORDS.lifted]: 'Part of the chronology is shown again in copies',
  [CHRONOLOGY_RECORDS.duplicate]: 'Two entries of the chronology were compared',
}

/** What was decided of two entries that looked alike. */
export interface DuplicateVerdict {
  readonly first: string
  readonly second: string
  readonly same: boolean
  readonly why: string
  readonly by: string
  readonly at: string
}

/** Two entries, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** In: the room's records, in order. Out: its redactions, lifted ones too, the first first. */
export function redactionsIn(records: readonly RoomRecord[]): readonly Redaction[] {
  const lifted = new Map(
    records
      .filter(({ code }) => code === CHRONOLOGY_RECORDS.lifted)
      .map(({ values, by, at }) => [
        textIn(values, 'redaction'),
        { by, at, why: textIn(values, 'why') },
      ]),
  )
  return records
    .filter(({ code }) => code === CHRONOLOGY_RECORDS.redaction)
    .map(({ id, values, by, at }) => ({
      id,
      covers: coveredIn(values),
      reason: reasonIn(values),
      note: textIn(values, 'note'),
      by,
      at,
      lifted: lifted.get(id) ?? null,
    }))
}

/** In: what is to be covered, and why. Out: the values of the record that says so. */
export function redactionValues(
  covers: Covered,
  reason: RedactionReason,
  note: string,
): Readonly<Record<string, string>> {
  return {
    covers: covers.kind,
    entry: covers.kind === 'everywhere' ? '' : covers.entryId,
    field: covers.kind === 'field' || covers.kind === 'text' ? covers.field : '',
    text: covers.kind === 'text' || covers.kind === 'everywhere' ? covers.text : '',
    reason,
    note,
  }
}

/** Out: what was decided last of each pair, by `pairKey`. */
export function verdictsIn(records: readonly RoomRecord[]): ReadonlyMap<string, DuplicateVerdict> {
  return new Map(
    records
      .filter(({ code }) => code === CHRONOLOGY_RECORDS.duplicate)
      .map(({ values, by, at }) => {
        const [first, second] = [textIn(values, 'first'), textIn(values, 'second')]
        const same = textIn(values, 'verdict') === 'same'
        return [pairKey(first, second), { first, second, same, why: textIn(values, 'why'), by, at }]
      }),
  )
}

// What can't be understood covers the whole entry: a redaction never covers less than was meant.
function coveredIn(values: Values): Covered {
  const [kind, entryId, text] = [
    textIn(values, 'covers'),
    textIn(values, 'entry'),
    textIn(values, 'text'),
  ]
  const field = WORD_FIELDS.find((one) => one === textIn(values, 'field'))
  if (kind === 'everywhere') return { kind, text }
  if (kind === 'field' && field) return { kind, entryId, field }
  if (kind === 'text' && field) return { kind, entryId, field, text }
  return { kind: 'entry', entryId }
}

function reasonIn(values: Values): RedactionReason {
  const reason = textIn(values, 'reason')
  return isReason(reason) ? reason : 'third-party'
}

/** Out: whether that is one of the reasons of the list. */
export function isReason(text: string): text is RedactionReason {
  return Object.hasOwn(REDACTION_REASONS, text)
}
