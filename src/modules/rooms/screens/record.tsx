import { Button, Details, InsetText, Select, Textarea } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  redirect,
  signedIn,
  type Fields,
  type Kept,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { asksForRow, fieldOf, QuestionsForm, readQuestions } from '../../asks/index.ts'
import { listAgencies } from '../../directory/index.ts'
import { problemsWith, recordIn, withdrawRecord } from '../actions/record.ts'
import type { RoomRecord } from '../domain/facts.ts'
import type { Recordable } from '../domain/pathway.ts'
import { correctableIn, recordableIn, type Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { getHere, roomPage, type Here } from './here.tsx'

/** Records something in a room, or puts right what was recorded. */
export const recordScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = await getHere(request, pathways, 'record')
    const what = getWhat(request, here)
    const { button } = what.recordable
    if (what.recordable.perChild && what.child === null)
      return roomPage(
        request,
        here,
        button,
        <WhichChild here={here} recordable={what.recordable} />,
      )
    return roomPage(request, here, button, await recordForm(request, here, what))
  },

  async submit(request) {
    const here = await getHere(request, pathways, 'record')
    const { recordable, replaced, child } = getWhat(request, here)
    if (recordable.perChild && child === null) throw new NotFound()
    const { form } = request
    if (form.text('do') === 'withdraw' && replaced) {
      const reason = form.text('withdrawn')
      if (reason === '')
        return invalid({ field: 'withdrawn', message: 'Say why it should not be there.' })
      await withdrawRecord(request, here.room, replaced, reason)
      return redirect(paths.room(here.room.id))
    }
    if (asksForRow(form))
      return roomPage(
        request,
        here,
        recordable.button,
        await recordForm(request, here, { recordable, replaced, child }, typedSoFar(form)),
      )
    if (signedIn(request).projecting && (replaced || beforeOf(here, recordable, child)))
      return invalid({ field: 'save', message: NOT_IN_MEETINGS })
    const read = readQuestions(recordable.questions, form, here.facts.today)
    const agencies = await listAgencies(request.tx)
    const one = {
      values: read.values,
      childId: child,
      agencyId: agencies.find(({ id }) => id === form.text('agency'))?.id ?? null,
      replaces: replaced?.id ?? null,
    }
    // Everything that is wrong is said at once, each thing once.
    const faults = (
      read.errors.length > 0
        ? await problemsWith(request, here, recordable, one)
        : await recordIn(request, here, recordable, one)
    ).map(({ question, message }) => ({ field: fieldOf(question), message }))
    const errors = [
      ...read.errors,
      ...faults.filter(({ field }) => !read.errors.some((error) => error.field.startsWith(field))),
    ]
    if (errors.length > 0) return invalid(...errors)
    return redirect(paths.room(here.room.id))
  },
})

/** What was typed, to be shown again with a row more: nothing is wrong with it, and nothing saved. */
export const typedSoFar = (fields: Fields): Kept => ({ fields, errors: [] })

/** What a meeting sees stands with its names hidden, and would be saved so. */
const NOT_IN_MEETINGS =
  'Turn meeting mode off before you put a record right: names are hidden in what it says now.'

interface What {
  readonly recordable: Recordable
  readonly replaced: RoomRecord | undefined
  readonly child: string | null
}

function getWhat(request: Request<Services>, { pathway, facts, may }: Here): What {
  const named = (name: string) => request.form.text(name) || request.query.text(name)
  const open =
    named('replaces') === '' ? recordableIn(pathway, facts) : correctableIn(pathway, facts)
  const recordable = open.find(({ code }) => code === request.params['code'])
  if (!recordable || !may.edit) throw new NotFound()
  const replaced = facts.records.find(
    ({ id, code }) => id === named('replaces') && code === recordable.code,
  )
  const child = replaced?.childId ?? (named('child') || null)
  if (child !== null && !facts.children.some(({ id }) => id === child)) throw new NotFound()
  return { recordable, replaced, child: recordable.perChild ? child : null }
}

function WhichChild({ here, recordable }: Readonly<{ here: Here; recordable: Recordable }>) {
  const { facts, room } = here
  const count = (id: string) =>
    facts.records.filter(({ code, childId }) => code === recordable.code && childId === id).length
  return (
    <>
      <h2 class="govuk-heading-m">{recordable.button}: about which child?</h2>
      {facts.children.length === 0 ? (
        <p class="govuk-body">
          No child is in this room yet.{' '}
          <a class="govuk-link" href={paths.children(room.id)}>
            Add the child first
          </a>
        </p>
      ) : (
        <ul class="govuk-list sightline-columns">
          {facts.children.map(({ id, ref }) => (
            <li>
              <a class="govuk-link" href={paths.recordOf(room.id, recordable.code, id)}>
                {ref}
              </a>
              {count(id) > 0 ? ` (${count(id)} recorded)` : ''}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

async function recordForm(
  request: Request<Services>,
  here: Here,
  { recordable, replaced, child }: What,
  kept: Kept | null = request.kept,
) {
  const { facts } = here
  const { tokens } = request
  const agencies = await listAgencies(request.tx)
  const chosen = kept?.fields.text('agency') ?? replaced?.agencyId ?? ''
  const before = beforeOf(here, recordable, child)
  return (
    <>
      <h2 class="govuk-heading-m">
        {recordable.button}
        {child ? `: ${facts.children.find(({ id }) => id === child)?.ref ?? ''}` : ''}
      </h2>
      {recordable.intro ? <p class="govuk-body">{recordable.intro}</p> : null}
      {signedIn(request).projecting && (before || replaced) ? (
        <InsetText>{NOT_IN_MEETINGS}</InsetText>
      ) : null}
      {before && !replaced ? (
        <p class="govuk-body">
          There is one already. What you save takes its place, and the one before stays in the
          history.
        </p>
      ) : null}
      <Form tokens={tokens}>
        <input type="hidden" name="child" value={child ?? ''} />
        <input type="hidden" name="replaces" value={replaced?.id ?? ''} />
        <QuestionsForm
          questions={recordable.questions}
          values={(replaced ?? before)?.values ?? {}}
          kept={kept}
        />
        <Select
          name="agency"
          id="agency"
          label="Which agency does this come from?"
          hint="Leave it as it is where it comes from nobody in particular."
          items={[
            { value: '', text: 'No agency in particular' },
            ...agencies.map(({ id, name }) => ({ value: id, text: name, selected: id === chosen })),
          ]}
        />
        <Button id="save">Save</Button>
      </Form>
      {replaced ? (
        <Details
          summaryText="It should not be there at all"
          open={errorOf(kept, 'withdrawn') !== undefined}
        >
          <Form tokens={tokens}>
            <input type="hidden" name="replaces" value={replaced.id} />
            <Textarea
              name="withdrawn"
              label="Why should it not be there?"
              hint="It is taken out of this room’s record. What it said stays in the history, with your reason."
              value={kept?.fields.raw('withdrawn')}
              errorMessage={errorOf(kept, 'withdrawn')}
            />
            <Button classes="govuk-button--warning" name="do" value="withdraw">
              Take it back
            </Button>
          </Form>
        </Details>
      ) : null}
    </>
  )
}

/** What there is once takes the place of the one before. */
function beforeOf({ facts }: Here, { code, many }: Recordable, child: string | null) {
  if (many) return undefined
  return facts.records.findLast((record) => record.code === code && record.childId === child)
}
