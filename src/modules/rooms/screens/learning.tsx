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
import type { Learnt } from '../domain/pathway.ts'
import { paths } from '../paths.ts'
import { getReleasing } from './evidence.tsx'
import { roomPage, type Here } from './here.tsx'

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
          <>
            <ToTake here={here} left={left} />
            <Undertake
              request={request}
              agencies={await listAgencies(request.tx)}
              taken={toTake(here, left).find(
                ({ reference }) => reference === request.query.text('take'),
              )}
            />
          </>
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

/** What was agreed in the room and is not in the work programme yet: nobody types it again. */
function toTake({ pathway, room, facts }: Here, left: readonly Undertaking[]): readonly Learnt[] {
  const own = room.standing ? pathway.panel : pathway
  return (own?.learnt?.(facts) ?? []).filter(
    ({ words }) => !left.some((one) => one.words === words),
  )
}

function ToTake({ here, left }: Readonly<{ here: Here; left: readonly Undertaking[] }>) {
  const all = toTake(here, left)
  if (all.length === 0) return null
  return (
    <DataTable
      caption="Agreed in this room, and not in the work programme yet"
      captionClasses="govuk-table__caption--m"
      head={[{ text: 'What' }, { text: 'Who' }, { text: 'Due' }, { text: 'Take it over' }]}
      rows={all.map(({ reference, words, owner, due }) => [
        { text: words },
        { text: owner },
        { text: dayInWords(due) },
        {
          text: (
            <a class="govuk-link" href={paths.takeOver(here.room.id, reference)}>
              {reference}
            </a>
          ),
        },
      ])}
    />
  )
}

function Undertake({
  request: { kept, tokens },
  agencies,
  taken,
}: Readonly<{
  request: Request<Services>
  agencies: readonly Agency[]
  taken: Learnt | undefined
}>) {
  const own = agencies.find(({ name }) => taken?.owner.endsWith(name))
  return (
    <Form tokens={tokens}>
      <Textarea
        name="words"
        label="What will be done?"
        hint="These words leave the room. They are searched for names, dates of birth, numbers and addresses of its children. Read them for anything else that tells who it is."
        value={kept?.fields.raw('words') ?? taken?.words}
        errorMessage={errorOf(kept, 'words')}
      />
      <Input
        name="owner"
        label="Who will see to it?"
        hint="A post, or a person of an agency."
        value={kept?.fields.raw('owner') ?? taken?.owner}
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
            selected: id === (kept?.fields.text('agency') ?? own?.id),
          })),
        ]}
      />
      <DateField name="due" label="By when?" kept={kept} {...(taken ? { value: taken.due } : {})} />
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
