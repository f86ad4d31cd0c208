import { BackLink, Button, Checkboxes, InsetText } from '../../../govuk/index.ts'
import { dayOf, isDay } from '../../../knowledge/law/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  page,
  redirect,
  signedIn,
  type FieldError,
  type Fields,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { HIDDEN_IN_MEETINGS } from '../actions/children.ts'
import { findDuplicates } from '../actions/find-duplicates.ts'
import { addChild, getRoom, openRoom } from '../actions/open-room.ts'
import { identityFaults } from '../domain/identity.ts'
import type { PossibleDuplicate } from '../domain/pathway.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { IdentityField, readIdentity } from './identity-form.tsx'
import { choicesFor, type Choice } from './open-choices.ts'

/** Asks who a case is about before its room is opened, so that no child gets a second one by mistake. */
export const openForScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { kept, tokens } = request
    const choice = await getChoice(request, pathways)
    const found = kept ? await duplicatesOf(request, choice, kept.fields) : []
    return page(
      'Who is it about?',
      <>
        <h1 class="govuk-heading-l">Who is it about?</h1>
        <p class="govuk-body">
          The panel’s rooms are looked through first, so that nobody has two. What you write is
          sealed before it is stored. Leave out what is not known.
        </p>
        {found.length > 0 ? <Found found={found} /> : null}
        <Form tokens={tokens}>
          <input type="hidden" name="what" value={choice.value} />
          {choice.pathway.identifies.map((field) => (
            <IdentityField field={field} kept={kept} value={undefined} />
          ))}
          <DateField
            name="about-on"
            label={`${choice.pathway.records[0]?.title ?? 'It happened'}: on which day?`}
            hint="It helps to find a room that is there already. You record it again in the room."
            kept={kept}
          />
          {found.length > 0 ? (
            <Checkboxes
              name="another"
              idPrefix="another"
              errorMessage={errorOf(kept, 'another')}
              items={[{ value: 'yes', text: 'I have looked: this is another child' }]}
            />
          ) : null}
          <Button>Open the room</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.open}>What to open</BackLink> },
    )
  },

  async submit(request) {
    const { form } = request
    const choice = await getChoice(request, pathways)
    const identity = readIdentity(form, choice.pathway.identifies)
    const errors: FieldError[] = Object.entries(identityFaults(identity, dayOf(request.now))).map(
      ([field, message]) => ({ field, message }),
    )
    const on = readDate(form, 'about-on')
    if (signedIn(request).projecting) errors.push({ field: 'name', message: HIDDEN_IN_MEETINGS })
    if (on !== '' && (!isDay(on) || on > dayOf(request.now)))
      errors.push({ field: 'about-on', message: 'Enter a day that exists and is not to come.' })
    if (isDay(on) && identity.born && on < identity.born)
      errors.push({ field: 'about-on', message: 'That is before the child was born.' })
    if (errors.length > 0) return invalid(...errors)
    const found = await duplicatesOf(request, choice, form)
    if (found.length > 0 && form.text('another') !== 'yes')
      return invalid({
        field: 'another',
        message: 'Look at the rooms named here first, then say whether this is another child.',
      })
    const { pathway, parent } = choice
    const id = await openRoom(request, pathway, {
      standing: false,
      parentId: parent?.id ?? null,
      name: '',
    })
    await addChild(request, await getRoom(request, id), identity)
    return redirect(paths.room(id))
  },
})

async function getChoice(request: Request<Services>, pathways: Pathways): Promise<Choice> {
  const what =
    request.form.text('what') || request.kept?.fields.text('what') || request.query.text('what')
  const choice = (await choicesFor(request, pathways)).find(({ value }) => value === what)
  if (!choice?.pathway.duplicates || !choice.parent) throw new NotFound()
  return choice
}

async function duplicatesOf(request: Request<Services>, { pathway, parent }: Choice, form: Fields) {
  const on = readDate(form, 'about-on')
  const fields = readIdentity(form, pathway.identifies)
  if (!parent) return []
  return findDuplicates(request, pathway, parent, { fields, on: isDay(on) ? on : null })
}

const STRENGTHS = {
  same: 'It is the same child',
  likely: 'It is likely the same child',
  possible: 'It may be the same child',
} as const

function Found({ found }: Readonly<{ found: readonly PossibleDuplicate[] }>) {
  return (
    <InsetText>
      <p class="govuk-body govuk-!-font-weight-bold">There may be a room for this child already.</p>
      <ul class="govuk-list govuk-list--bullet">
        {found.map(({ reference, strength, reasons }) => (
          <li>
            {reference}: {STRENGTHS[strength]}. {reasons.join(' ')}
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        Open it from{' '}
        <a class="govuk-link" href={paths.rooms}>
          your rooms
        </a>
        , or ask whoever keeps it.
      </p>
    </InsetText>
  )
}
