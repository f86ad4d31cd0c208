import { Button, Details, Select, SummaryList, Textarea } from '../../../../govuk/index.ts'
import { whenInWords } from '../../../../knowledge/law/index.ts'
import { errorOf } from '../../../../platform/forms/error-of.ts'
import { Form } from '../../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  redirect,
  type Answer,
  type FieldError,
  type Request,
  type Screen,
} from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { redact, takeBackEntry } from '../../actions/chronology.ts'
import {
  agencyInWords,
  entryWhenInWords,
  FIELD_LABELS,
  WORD_FIELDS,
} from '../../domain/chronology/entry.ts'
import { foundIn, withoutInvisible } from '../../domain/chronology/find-text.ts'
import type { Covered } from '../../domain/chronology/redact.ts'
import { tidyWords } from '../../domain/chronology/tidy-words.ts'
import type { Pathways } from '../../domain/pathways.ts'
import { chronologyPaths } from '../../paths.ts'
import { sourceInWords } from '../../render/chronology-document.ts'
import { findEntry, type StoredEntry } from '../../store/chronology.ts'
import { findNames } from '../../store/people.ts'
import type { Here } from '../here.tsx'
import { chronologyPage, getChronology } from './chronology-page.tsx'
import { KeepLines, maskEntry } from './entry-words.tsx'
import { mayTakeBack } from './may.ts'
import { readReason, ReasonFields, TextField, textFault } from './redaction-form.tsx'
import { Listed } from './redactions.tsx'

/** One entry: all that it says, what of it is covered in copies, and taking it back. */
export const entryScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { here, may, redactions } = await getChronology(request, pathways)
    const entry = await getEntry(request, here)
    const names = await findNames(request.tx, here.room.id)
    const own = redactions.filter(
      ({ covers }) => covers.kind !== 'everywhere' && covers.entryId === entry.id,
    )
    return chronologyPage(
      request,
      here,
      may,
      'An entry',
      <>
        <Said entry={maskEntry(entry, here.mask)} by={names.get(entry.authorId) ?? ''} />
        <p class="govuk-body">
          <a class="govuk-link" href={chronologyPaths.listAt(here.room.id, entry.on)}>
            See it among the others
          </a>
        </p>
        {own.length > 0 ? (
          <>
            <h3 class="govuk-heading-s">What of it is covered</h3>
            <Listed here={here} redactions={own} decides={may.decide} />
          </>
        ) : null}
        {may.decide ? <RedactForm request={request} /> : null}
        {mayTakeBack(may, entry) ? <TakeBack request={request} /> : null}
      </>,
    )
  },

  async submit(request) {
    const { here, may } = await getChronology(request, pathways)
    const entry = await getEntry(request, here)
    if (request.form.text('do') !== 'take-back') {
      if (!may.decide) throw new NotFound()
      return redactEntry(request, here, entry)
    }
    if (!mayTakeBack(may, entry)) throw new NotFound()
    const reason = request.form.text('taken-back')
    if (reason === '') return invalid({ field: 'taken-back', message: 'Say why it is taken back.' })
    await takeBackEntry(request, here.room, entry.id, reason)
    return redirect(chronologyPaths.listAt(here.room.id, entry.on))
  },
})

async function getEntry({ tx, params }: Request<Services>, { room }: Here): Promise<StoredEntry> {
  const entry = await findEntry(tx, room.id, params['entry'] ?? '')
  if (!entry) throw new NotFound()
  return entry
}

async function redactEntry(
  request: Request<Services>,
  here: Here,
  entry: StoredEntry,
): Promise<Answer> {
  const { form } = request
  const why = readReason(form)
  const covers = coveredIn(request, entry)
  const errors = [
    ...('error' in covers ? [covers.error] : []),
    ...('error' in why ? [why.error] : []),
  ]
  if ('error' in covers || 'error' in why) return invalid(...errors)
  await redact(request, here.room, covers, why)
  return redirect(chronologyPaths.entry(here.room.id, entry.id))
}

function coveredIn(
  { form }: Request<Services>,
  entry: StoredEntry,
): Covered | { readonly error: FieldError } {
  const entryId = entry.id
  const part = form.text('part')
  if (part === 'entry') return { kind: 'entry', entryId }
  const [kind, name] = part.split(':')
  const field = WORD_FIELDS.find((one) => one === name)
  if (!field) return { error: { field: 'part', message: 'Choose what is to be covered.' } }
  if (kind === 'field') return { kind: 'field', entryId, field }
  const text = tidyWords(form.raw('text'))
  const fault = textFault(text)
  if (fault) return { error: fault }
  if (foundIn(withoutInvisible(entry[field]), text).length === 0)
    return {
      error: {
        field: 'text',
        message: `“${FIELD_LABELS[field]}” does not have these words. Copy them from the entry.`,
      },
    }
  return { kind: 'text', entryId, field, text }
}

function Said({ entry, by }: Readonly<{ entry: StoredEntry; by: string }>) {
  const rows = [
    ['When', entryWhenInWords(entry)],
    ['Agency', agencyInWords(entry)],
    ...(['child', 'who', 'what', 'response', 'comment'] as const).map((field) => [
      FIELD_LABELS[field],
      entry[field],
    ]),
    [FIELD_LABELS.source, sourceInWords(entry)],
    ['Given by', `${by}, ${whenInWords(new Date(entry.at))}`],
  ]
  return (
    <SummaryList
      rows={rows
        .filter(([, words]) => words !== '')
        .map(([key = '', words = '']) => ({ key, value: { text: <KeepLines words={words} /> } }))}
    />
  )
}

function RedactForm({ request: { kept, tokens } }: Readonly<{ request: Request<Services> }>) {
  const chosen = kept?.fields.text('part') ?? ''
  const option = (value: string, text: string) => ({ value, text, selected: value === chosen })
  const isOpen = ['part', 'text', 'reason'].some((field) => errorOf(kept, field) !== undefined)
  return (
    <Details summaryText="Cover it, or part of it, in copies" open={isOpen}>
      <Form tokens={tokens}>
        <Select
          name="part"
          label="What is to be covered?"
          errorMessage={errorOf(kept, 'part')}
          items={[
            option('', 'Choose'),
            option('entry', 'The whole entry, but for its day and agency'),
            ...WORD_FIELDS.map((field) =>
              option(`text:${field}`, `Words in “${FIELD_LABELS[field]}”`),
            ),
            ...WORD_FIELDS.map((field) =>
              option(`field:${field}`, `All of “${FIELD_LABELS[field]}”`),
            ),
          ]}
        />
        <TextField
          kept={kept}
          hint="Only where words are covered. They are covered wherever they stand in that part of the entry."
        />
        <ReasonFields kept={kept} />
        <Button name="do" value="redact">
          Cover it
        </Button>
      </Form>
    </Details>
  )
}

function TakeBack({ request: { kept, tokens } }: Readonly<{ request: Request<Services> }>) {
  const error = errorOf(kept, 'taken-back')
  return (
    <Details summaryText="Take this entry back" open={error !== undefined}>
      <Form tokens={tokens}>
        <Textarea
          name="taken-back"
          label="Why is it taken back?"
          hint="It leaves the chronology and every copy. It is kept with the reason, and nothing is deleted."
          rows={2}
          value={kept?.fields.raw('taken-back')}
          errorMessage={error}
        />
        <Button classes="govuk-button--warning" name="do" value="take-back">
          Take it back
        </Button>
      </Form>
    </Details>
  )
}
