import type { ComponentChildren } from 'preact'
import { Tag } from '../../../../govuk/index.ts'
import {
  agencyInWords,
  entryWhenInWords,
  WORD_FIELDS,
  type ChronologyEntry,
} from '../../domain/chronology/entry.ts'
import { sourceInWords } from '../../render/chronology-document.ts'

/** In: an entry, and what hides names while a meeting looks on. Out: the entry to be shown. */
export function maskEntry<One extends ChronologyEntry>(
  entry: One,
  mask: (words: string) => string,
): One {
  const masked = Object.fromEntries(WORD_FIELDS.map((field) => [field, mask(entry[field])]))
  return { ...entry, ...masked }
}

/** The first cells of an entry: when it happened, and where it comes from. */
export function EntryOrigin({ entry }: Readonly<{ entry: ChronologyEntry }>) {
  return (
    <>
      {agencyInWords(entry)}
      <span class="sightline-basis-line sightline-breaks">{sourceInWords(entry)}</span>
    </>
  )
}

export function EntryWhen({ entry }: Readonly<{ entry: ChronologyEntry }>) {
  return <>{entryWhenInWords(entry)}</>
}

/** Whom it concerns, and what happened. */
export function EntryWhat({
  entry,
  children,
}: Readonly<{ entry: ChronologyEntry; children?: ComponentChildren }>) {
  const about = [entry.child, entry.who].filter((words) => words !== '').join(' · ')
  return (
    <>
      {about === '' ? null : <span class="sightline-basis-line">{about}</span>}
      <span class="sightline-keep-lines">{entry.what}</span>
      {children}
    </>
  )
}

export function KeepLines({ words }: Readonly<{ words: string }>) {
  return <span class="sightline-keep-lines">{words}</span>
}

/** Says that copies do not show all of it. */
export function RedactedTag() {
  return <Tag classes="govuk-tag--grey">Redacted in copies</Tag>
}
