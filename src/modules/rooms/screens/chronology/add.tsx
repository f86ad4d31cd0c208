import { Button, Input, Textarea } from '../../../../govuk/index.ts'
import { errorOf } from '../../../../platform/forms/error-of.ts'
import { Form } from '../../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  redirect,
  type FieldError,
  type Request,
  type Screen,
} from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { addEntry } from '../../actions/chronology.ts'
import { firstBirth } from '../../actions/upload-chronology.ts'
import type { OwnedEntry } from '../../domain/chronology/assign-agencies.ts'
import { readTyped } from '../../domain/chronology/read-typed.ts'
import type { Pathways } from '../../domain/pathways.ts'
import { chronologyPaths } from '../../paths.ts'
import type { Here } from '../here.tsx'
import { BeforeBirth } from './before-birth.tsx'
import {
  AgencyChoice,
  chosenAgency,
  chronologyPage,
  getChronology,
  type InChronology,
} from './chronology-page.tsx'
import { mayGiveAny, type ChronologyMay } from './may.ts'

/** Adds one entry to an agency's chronology. */
export const addEntryScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { here, may } = await getGiving(request, pathways)
    return chronologyPage(
      request,
      here,
      may,
      'Add an entry',
      <EntryForm request={request} here={here} may={may} />,
    )
  },

  async submit(request) {
    const { here, may } = await getGiving(request, pathways)
    const read = await readEntry(request, here, may)
    if ('errors' in read) return invalid(...read.errors)
    await addEntry(request, here.room, read.entry)
    return redirect(chronologyPaths.listAt(here.room.id, read.entry.on))
  },
})

async function getGiving(request: Request<Services>, pathways: Pathways): Promise<InChronology> {
  const found = await getChronology(request, pathways)
  if (!mayGiveAny(found.may)) throw new NotFound()
  return found
}

async function readEntry(
  request: Request<Services>,
  { facts, room }: Here,
  may: ChronologyMay,
): Promise<{ readonly entry: OwnedEntry } | { readonly errors: readonly FieldError[] }> {
  const { form } = request
  const agencyId = chosenAgency(request, may)
  const typed = readTyped(
    {
      on: form.text('on'),
      time: form.text('time'),
      until: form.text('until'),
      child: form.text('child'),
      who: form.raw('who'),
      what: form.raw('what'),
      response: form.raw('response'),
      comment: form.raw('comment'),
      source: form.raw('source'),
    },
    {
      today: facts.today,
      children: facts.children.map(({ ref }) => ref),
      born: form.has('before-birth') ? null : await firstBirth(request, room),
    },
  )
  const errors = [
    ...(agencyId === undefined
      ? [{ field: 'agency', message: 'Choose whose chronology it is.' }]
      : []),
    ...('errors' in typed ? typed.errors : []),
  ]
  if (errors.length > 0 || 'errors' in typed || agencyId === undefined) return { errors }
  return { entry: { ...typed.entry, agencyId } }
}

function EntryForm(
  props: Readonly<{ request: Request<Services>; here: Here; may: ChronologyMay }>,
) {
  const { request, here, may } = props
  const { kept, tokens } = request
  const field = (name: string) => ({
    name,
    value: kept?.fields.raw(name),
    errorMessage: errorOf(kept, name),
  })
  const [first] = here.facts.children
  return (
    <Form tokens={tokens}>
      <AgencyChoice may={may} kept={kept} />
      <Input
        {...field('on')}
        label="When did it happen?"
        hint="For example 12/3/2017, 12-14 March 2017, or w/c 13 March 2017."
        classes="govuk-input--width-20"
      />
      <Input
        {...field('time')}
        label="At what time?"
        hint="For example 14:30. Leave it empty where it is not known."
        classes="govuk-input--width-5"
      />
      <Input
        {...field('until')}
        label="Until when did it last?"
        hint="Only where it lasted several days."
        classes="govuk-input--width-20"
      />
      {first ? (
        <Input
          {...field('child')}
          label="Which child is it about?"
          hint={`Write a reference, such as ${first.ref}, several, or “all”. Never a name.`}
          classes="govuk-input--width-20"
        />
      ) : null}
      <Input
        {...field('who')}
        label="Who was involved?"
        hint="The professional’s role or the service."
      />
      <Textarea {...field('what')} label="What happened?" />
      <Textarea {...field('response')} label="What was done?" />
      <Textarea
        {...field('comment')}
        label="Your agency’s comment"
        hint="What your agency thinks of it. Facts belong above."
      />
      <Input
        {...field('source')}
        label="Where does it stand in your records?"
        hint="For example the case record and its page."
      />
      <BeforeBirth kept={kept} />
      <Button>Save the entry</Button>
    </Form>
  )
}
