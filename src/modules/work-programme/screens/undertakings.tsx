import { Button, DataTable, Details, Input, Tag } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { Form } from '../../../platform/forms/form.tsx'
import {
  holds,
  invalid,
  page,
  redirect,
  type FieldError,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { isDay } from '../../../knowledge/law/index.ts'
import { closeAction, undertake } from '../actions/undertake.ts'
import { Following, submitFollowing } from './following.tsx'
import { listUndertakings, type Undertaking } from '../store/actions.ts'

/** What was promised, by whom and until when; and what came of it. */
export const undertakingsScreen: Screen<Services> = {
  async show(request) {
    const all = await listUndertakings(request.tx)
    const today = request.now.toISOString().slice(0, 10)
    const overdue = all.filter(({ state, due }) => state === 'open' && due < today)
    return page(
      'Actions and promises',
      <>
        <h1 class="govuk-heading-l">Actions and promises</h1>
        <p class="govuk-body">
          {overdue.length === 0 ? 'Nothing is overdue.' : `${overdue.length} overdue.`}
        </p>
        {all.length === 0 ? (
          <p class="govuk-body sightline-empty">
            Nothing has been undertaken yet. Promises in a report’s words come here when it is
            checked.
          </p>
        ) : (
          <DataTable
            label="Actions and promises"
            head={[{ text: 'What' }, { text: 'Who' }, { text: 'Due' }, { text: 'Where it stands' }]}
            rows={all.map((one) => [
              { text: <What one={one} /> },
              { text: one.owner },
              { text: dayInWords(one.due) },
              { text: <Standing one={one} today={today} /> },
            ])}
          />
        )}
        <Following request={request} all={all} />
        {all.some(({ state, cameFrom }) => state === 'open' && cameFrom === null) &&
        holds(request.actor, 'BM', 'AL') ? (
          <Close
            request={request}
            open={all.filter(({ state, cameFrom }) => state === 'open' && cameFrom === null)}
          />
        ) : null}
        {holds(request.actor, 'BM') ? <Add request={request} /> : null}
      </>,
    )
  },

  async submit(request) {
    const { form } = request
    const followed = await submitFollowing(request)
    if (followed) return followed
    if (form.text('do') === 'close') {
      const outcome = form.text('outcome')
      if (outcome === '') return invalid({ field: 'outcome', message: 'Say what came of it.' })
      if (!(await closeAction(request, form.text('id'), outcome)))
        return invalid({ field: 'id', message: 'Choose an action that is open.' })
      return redirect('/actions')
    }
    const errors: FieldError[] = []
    const [words, owner] = [form.text('words'), form.text('owner')]
    if (words === '') errors.push({ field: 'words', message: 'Say what will be done.' })
    if (owner === '') errors.push({ field: 'owner', message: 'Say who will see to it.' })
    const due = readDate(form, 'due')
    if (!isDay(due))
      errors.push({ field: 'due', message: 'Enter the day by which it will be done.' })
    if (errors.length > 0) return invalid(...errors)
    await undertake(request, { words, owner, due, promisedIn: '', agencyId: null })
    return redirect('/actions')
  },
}

function What({ one }: Readonly<{ one: Undertaking }>) {
  return (
    <>
      {one.words}
      {one.agency ? <span class="sightline-basis-line">{one.agency}</span> : null}
      {one.state === 'open' && one.closingEvidence ? (
        <span class="sightline-basis-line">Offered as done: {one.closingEvidence}</span>
      ) : null}
      {one.sentBack ? <span class="sightline-basis-line">Sent back: {one.sentBack}</span> : null}
      {one.promisedIn ? (
        <span class="sightline-basis-line">Promised in {one.promisedIn}</span>
      ) : null}
      {one.outcome ? <span class="sightline-basis-line">Outcome: {one.outcome}</span> : null}
    </>
  )
}

function Standing({ one, today }: Readonly<{ one: Undertaking; today: string }>) {
  if (one.state === 'done') return <Tag classes="govuk-tag--green">Done</Tag>
  return one.due < today ? (
    <Tag classes="govuk-tag--red">Overdue</Tag>
  ) : (
    <Tag classes="govuk-tag--blue">Open</Tag>
  )
}

function Close({
  request,
  open,
}: Readonly<{ request: Request<Services>; open: readonly Undertaking[] }>) {
  const errorOf = (name: string) =>
    request.kept?.errors.find(({ field }) => field === name)?.message
  return (
    <Details summaryText="Close an action" open={request.kept?.fields.text('do') === 'close'}>
      <Form tokens={request.tokens}>
        <input type="hidden" name="do" value="close" />
        <div class="govuk-form-group">
          <label class="govuk-label" for="id">
            Which one
          </label>
          <select class="govuk-select" id="id" name="id">
            {open.map(({ id, words }) => (
              <option value={id}>{words.slice(0, 90)}</option>
            ))}
          </select>
        </div>
        <Input
          name="outcome"
          label="What came of it"
          value={request.kept?.fields.raw('outcome')}
          errorMessage={errorOf('outcome')}
        />
        <Button classes="govuk-button--secondary">Close it</Button>
      </Form>
    </Details>
  )
}

function Add({ request }: Readonly<{ request: Request<Services> }>) {
  const { kept, tokens } = request
  const errorOf = (name: string) => kept?.errors.find(({ field }) => field === name)?.message
  return (
    <Details summaryText="Add an action" open={kept !== null && kept.fields.text('do') !== 'close'}>
      <Form tokens={tokens}>
        <Input
          name="words"
          label="What will be done"
          value={kept?.fields.raw('words')}
          errorMessage={errorOf('words')}
        />
        <Input
          name="owner"
          label="Who sees to it"
          value={kept?.fields.raw('owner')}
          errorMessage={errorOf('owner')}
        />
        <DateField name="due" label="By when" kept={kept} />
        <Button classes="govuk-button--secondary">Add</Button>
      </Form>
    </Details>
  )
}
