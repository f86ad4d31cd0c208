import { Button, Input, Radios, Select } from '../../../../govuk/index.ts'
import type { Day } from '../../../../knowledge/law/index.ts'
import { errorOf } from '../../../../platform/forms/error-of.ts'
import {
  download,
  invalid,
  NotFound,
  type FieldError,
  type Request,
  type Screen,
} from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { makeCopy, type CopyWanted } from '../../actions/copy-chronology.ts'
import { readWrittenDate } from '../../domain/chronology/written-date.ts'
import type { Pathways } from '../../domain/pathways.ts'
import {
  chronologyFile,
  COPY_FORMAT_WORDS,
  COPY_FORMATS,
  COPY_TYPES,
  copyFileName,
} from '../../render/chronology-file.ts'
import { listGivenFiles } from '../../store/given-entries.ts'
import { markingOf, type Here } from '../here.tsx'
import { chronologyPage, getChronology, type InChronology } from './chronology-page.tsx'
import { agenciesIn } from './filter-form.tsx'

// The government's mark for what would harm people if it were lost. Source: Government Security
// Classifications; not checked, and a partnership writes its own in its place.
const USUAL_MARKING = 'OFFICIAL-SENSITIVE'

/** Makes a copy to take away: for whom, of which view, in which format. It is on record. */
export const copyScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { here, may } = await getCopying(request, pathways)
    const agencies = agenciesIn(await listGivenFiles(request.tx, here.room.id))
    return chronologyPage(
      request,
      here,
      may,
      'Make a copy',
      agencies.length === 0 ? (
        <p class="govuk-body sightline-empty">There is no entry yet.</p>
      ) : (
        <CopyForm request={request} here={here} agencies={agencies} />
      ),
    )
  },

  async submit(request) {
    const { here, redactions } = await getCopying(request, pathways)
    const wanted = await wantedIn(request, here)
    if ('errors' in wanted) return invalid(...wanted.errors)
    const copy = await makeCopy(request, here, redactions, wanted)
    if ('problem' in copy) return invalid({ field: 'format', message: copy.problem })
    const { format } = wanted
    const file = await chronologyFile(copy, format)
    return download(copyFileName(copy, format), COPY_TYPES[format], file)
  },
})

async function getCopying(request: Request<Services>, pathways: Pathways): Promise<InChronology> {
  const found = await getChronology(request, pathways)
  if (!found.may.copy) throw new NotFound()
  return found
}

async function wantedIn(
  { form, tx }: Request<Services>,
  here: Here,
): Promise<CopyWanted | { readonly errors: readonly FieldError[] }> {
  const { room, facts } = here
  const marked = markingOf(here)
  const errors: FieldError[] = []
  const say = (field: string, message: string) => errors.push({ field, message })
  const day = (field: string): Day | null => {
    const written = form.text(field)
    const read = written === '' ? null : readWrittenDate(written, facts.today)
    if (read && 'problem' in read) say(field, read.problem)
    if (!read || 'problem' in read) return null
    return field === 'to' ? (read.until ?? read.on) : read.on
  }
  const agencies = agenciesIn(await listGivenFiles(tx, room.id))
  const agency = agencies.find(({ value }) => value === form.text('agency'))
  const format = COPY_FORMATS.find((one) => one === form.text('format'))
  const [view, arranged, recipient, marking] = [
    form.text('view'),
    form.text('arranged'),
    form.text('recipient').slice(0, 200),
    marked?.words ?? form.text('marking').slice(0, 60),
  ]
  const [from, to] = [day('from'), day('to')]
  if (recipient === '') say('recipient', 'Enter whose copy it is.')
  if (view !== 'redacted' && view !== 'whole') say('view', 'Choose what the copy shows.')
  if (!format) say('format', 'Choose a format.')
  if (marking === '') say('marking', 'Enter how it is to be handled.')
  if (from && to && to < from) say('to', 'The last day is before the first.')
  if (errors.length > 0 || !format) return { errors }
  return {
    arranged: arranged === 'by-agency' ? 'by-agency' : 'merged',
    redacted: view === 'redacted',
    agencyId: agency?.value ?? '',
    agency: agency?.text ?? null,
    from,
    to,
    recipient,
    marking,
    handling: marked?.handling ?? '',
    format,
  }
}

function CopyForm(
  props: Readonly<{
    request: Request<Services>
    here: Here
    agencies: readonly { readonly value: string; readonly text: string }[]
  }>,
) {
  const { request, here, agencies } = props
  const { kept, tokens } = request
  const typed = (name: string, usual = '') => kept?.fields.raw(name) ?? usual
  const radio = (name: string, usual: string, choices: readonly (readonly [string, string])[]) =>
    choices.map(([value, text]) => ({ value, text, checked: typed(name, usual) === value }))
  return (
    // A file comes and the page stays: the form may be sent again, for another format.
    <form method="post" novalidate>
      <input type="hidden" name="_csrf" value={tokens.csrf} />
      <Input
        name="recipient"
        label="Whose copy is it?"
        hint="A person’s role or a body, such as “HM Coroner”. It stands on every page, and on record."
        value={typed('recipient')}
        errorMessage={errorOf(kept, 'recipient')}
      />
      <Radios
        name="view"
        fieldset={{ legend: 'What does it show?' }}
        errorMessage={errorOf(kept, 'view')}
        items={radio('view', '', [
          ['redacted', 'Redacted: what is covered stays covered'],
          ['whole', 'Everything'],
        ])}
      />
      <Radios
        name="arranged"
        fieldset={{ legend: 'How is it arranged?' }}
        items={radio('arranged', 'merged', [
          ['merged', 'In one list'],
          ['by-agency', 'Agency by agency'],
        ])}
      />
      <Select
        name="agency"
        label="Which agencies?"
        items={[
          { value: '', text: 'All agencies' },
          ...agencies.map(({ value, text }) => ({
            value,
            text: `Only ${text}`,
            selected: value === typed('agency'),
          })),
        ]}
      />
      <Input
        name="from"
        label="From (optional)"
        hint="For example 12/3/2017."
        classes="govuk-input--width-10"
        value={typed('from')}
        errorMessage={errorOf(kept, 'from')}
      />
      <Input
        name="to"
        label="To (optional)"
        classes="govuk-input--width-10"
        value={typed('to')}
        errorMessage={errorOf(kept, 'to')}
      />
      {markingOf(here) ? null : (
        <Input
          name="marking"
          label="How is it to be handled?"
          classes="govuk-input--width-20"
          value={typed('marking', USUAL_MARKING)}
          errorMessage={errorOf(kept, 'marking')}
        />
      )}
      <Radios
        name="format"
        fieldset={{ legend: 'In which format?' }}
        errorMessage={errorOf(kept, 'format')}
        items={radio(
          'format',
          'docx',
          COPY_FORMATS.map((one) => [one, COPY_FORMAT_WORDS[one]] as const),
        )}
      />
      <Button>Make the copy</Button>
    </form>
  )
}
