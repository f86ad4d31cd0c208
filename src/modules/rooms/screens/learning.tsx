import { Button, DataTable, InsetText, Input, Select, Textarea } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { invalid, redirect, type Request, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listAgencies, type Agency } from '../../directory/index.ts'
import { listUndertakings, type Undertaking } from '../../work-programme/index.ts'
import { releaseLearning } from '../actions/release-learning.ts'
import { leftAs } from '../domain/left-room.ts'
import { whyNothingLeaves, type Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { getReleasing } from './evidence.tsx'
import { roomPage } from './here.tsx'

/** Takes what was learnt in a room into the board's work programme, once it names nobody. */
export const learningScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = await getReleasing(request, pathways, 'learning')
    const why = whyNothingLeaves(here.pathway, here.facts)
    const left = (await listUndertakings(request.tx)).filter(
      ({ promisedIn }) => promisedIn === leftAs(here.pathway, here.room),
    )
    return roomPage(
      request,
      here,
      'Learning for the work programme',
      <>
        <h2 class="govuk-heading-m">Learning for the work programme</h2>
        {why === null ? (
          <Undertake request={request} agencies={await listAgencies(request.tx)} />
        ) : (
          <InsetText>{why}</InsetText>
        )}
        {left.length > 0 ? <Left left={left} /> : null}
        <p class="govuk-body">
          <a class="govuk-link" href={paths.evidence(here.room.id)}>
            Use the room as evidence
          </a>
        </p>
      </>,
    )
  },

  async submit(request) {
    const here = await getReleasing(request, pathways, 'learning')
    const { form } = request
    const agency = (await listAgencies(request.tx)).find(({ id }) => id === form.text('agency'))
    const left = await releaseLearning(request, here, {
      words: form.text('words'),
      owner: form.text('owner'),
      due: readDate(form, 'due'),
      agencyId: agency?.id ?? null,
    })
    return 'id' in left ? redirect(paths.learning(here.room.id)) : invalid(...left)
  },
})

function Undertake({
  request: { kept, tokens },
  agencies,
}: Readonly<{ request: Request<Services>; agencies: readonly Agency[] }>) {
  return (
    <Form tokens={tokens}>
      <Textarea
        name="words"
        label="What will be done?"
        hint="These words leave the room. They are searched for names, dates of birth, numbers and addresses of its children. Read them for anything else that tells who it is."
        value={kept?.fields.raw('words')}
        errorMessage={errorOf(kept, 'words')}
      />
      <Input
        name="owner"
        label="Who will see to it?"
        hint="A post, or a person of an agency."
        value={kept?.fields.raw('owner')}
        errorMessage={errorOf(kept, 'owner')}
      />
      <Select
        id="agency"
        name="agency"
        label="Is it one agency’s to do?"
        items={[
          { value: '', text: 'No agency in particular' },
          ...agencies.map(({ id, name }) => ({
            value: id,
            text: name,
            selected: id === kept?.fields.text('agency'),
          })),
        ]}
      />
      <DateField name="due" label="By when?" kept={kept} />
      <Button>Add it to the work programme</Button>
    </Form>
  )
}

function Left({ left }: Readonly<{ left: readonly Undertaking[] }>) {
  return (
    <DataTable
      caption="What has left this room"
      captionClasses="govuk-table__caption--m"
      head={[{ text: 'What' }, { text: 'Who' }, { text: 'Due' }, { text: 'Where it stands' }]}
      rows={left.map(({ words, owner, due, state }) => [
        { text: words },
        { text: owner },
        { text: dayInWords(due) },
        { text: state === 'done' ? 'Done' : 'Open' },
      ])}
    />
  )
}
