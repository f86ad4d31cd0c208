import { Input, Select, Textarea } from '../../../../govuk/index.ts'
import { errorOf } from '../../../../platform/forms/error-of.ts'
import type { FieldError, Fields, Kept } from '../../../../platform/http/index.ts'
import { FIELD_LABELS } from '../../domain/chronology/entry.ts'
import { isReason } from '../../domain/chronology/kept-records.ts'
import {
  REDACTION_REASONS,
  type Covered,
  type RedactionReason,
} from '../../domain/chronology/redact.ts'

/** Asks why something is covered: a reason of the list, and more where it is needed. */
export function ReasonFields({ kept }: Readonly<{ kept: Kept | null }>) {
  const chosen = kept?.fields.text('reason') ?? ''
  return (
    <>
      <Select
        name="reason"
        label="Why is it covered?"
        hint="The words of the reason stand in its place in the copy."
        errorMessage={errorOf(kept, 'reason')}
        items={[
          { value: '', text: 'Choose a reason' },
          ...Object.entries(REDACTION_REASONS).map(([value, [words, explains]]) => ({
            value,
            text: `${words}: ${explains}`,
            selected: value === chosen,
          })),
        ]}
      />
      <Textarea
        name="note"
        label="What else is there to say about why? (optional)"
        hint="It stands in this room, and in no copy."
        rows={2}
        value={kept?.fields.raw('note')}
      />
    </>
  )
}

/** Asks for the words to be covered. */
export function TextField({ kept, hint }: Readonly<{ kept: Kept | null; hint: string }>) {
  return (
    <Input
      name="text"
      label="Which words?"
      hint={hint}
      value={kept?.fields.raw('text')}
      errorMessage={errorOf(kept, 'text')}
    />
  )
}

/** Out: the reason chosen, or what is wrong. */
export function readReason(
  form: Fields,
): { readonly reason: RedactionReason; readonly note: string } | { readonly error: FieldError } {
  const reason = form.text('reason')
  if (!isReason(reason)) return { error: { field: 'reason', message: 'Choose why it is covered.' } }
  return { reason, note: form.text('note') }
}

/** Out: what is wrong with words to be covered; null where nothing is. */
export function textFault(text: string): FieldError | null {
  return /[\p{L}\p{N}]/u.test(text)
    ? null
    : { field: 'text', message: 'Enter the words to be covered.' }
}

/** What a redaction covers, in words. */
export function coveredInWords(covers: Covered): string {
  switch (covers.kind) {
    case 'entry':
      return 'The whole entry, but for its day and agency'
    case 'field':
      return `“${FIELD_LABELS[covers.field]}” of an entry`
    case 'text':
      return `“${covers.text}” in “${FIELD_LABELS[covers.field]}” of an entry`
    case 'everywhere':
      return `“${covers.text}” wherever it stands`
  }
}
