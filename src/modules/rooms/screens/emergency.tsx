import type { ComponentChildren } from 'preact'
import { BackLink, Button, InsetText, Input, Panel, Textarea } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  page,
  redirect,
  signedIn,
  type Answer,
  type FieldError,
  type Kept,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { LEAST_REASON, openInEmergency } from '../actions/emergency.ts'
import { paths } from '../paths.ts'
import type { Broken } from '../store/emergency.ts'

/** Opens one room in an emergency: what that means first, then which room, and why. */
export const emergencyScreen: Screen<Services> = {
  show(request) {
    const { kept, query } = request
    return Promise.resolve(
      kept || query.text('step') === 'room' ? asking(request, kept) : explaining(request),
    )
  },

  async submit(request) {
    const { form } = request
    const [reference, reason] = [form.text('reference'), form.text('reason')]
    const faults = faultsOf(reference, reason)
    if (faults.length > 0) return invalid(...faults)
    const broken = await openInEmergency(request, reference, reason)
    const { roomId } = broken
    if (roomId) return redirect(paths.room(roomId))
    const errors = [refusal(broken.outcome)]
    // What was tried stays in the log, so the page is an answer, not a form that is taken back.
    return asking(request, { fields: form, errors }, errors)
  },
}

function faultsOf(reference: string, reason: string): readonly FieldError[] {
  return [
    ...(reference === ''
      ? [{ field: 'reference', message: 'Enter the reference of the room.' }]
      : []),
    ...(reason.length < LEAST_REASON
      ? [
          {
            field: 'reason',
            message: `Say why it can’t wait for a member of the room, in ${LEAST_REASON} characters at least.`,
          },
        ]
      : []),
    ...(reason.length > 1000
      ? [{ field: 'reason', message: 'Shorten the reason to 1,000 characters.' }]
      : []),
  ]
}

function refusal(outcome: Broken['outcome']): FieldError {
  switch (outcome) {
    case 'sign-in-again':
      return {
        field: 'reason',
        message:
          'Sign out and in again, then open the room within ten minutes. Copy your reason first.',
      }
    case 'review-open':
      return {
        field: 'reference',
        message:
          'You opened a room in an emergency before, and its owner has not looked into it yet. Until then you can’t open another.',
      }
    // Nobody learns whether there is such a room, or whether they are kept out of it.
    case 'unknown':
    case 'opened':
    case 'member':
      return { field: 'reference', message: 'No room was opened. Check the reference.' }
  }
}

function explaining({ services }: Request<Services>): Answer {
  return page(
    'Open a room in an emergency',
    <>
      <Panel titleText="Open a room in an emergency" classes="sightline-interruption">
        <p class="govuk-body-l">
          Use this only when a child may come to harm if you wait for a member of the room. If a
          child is in danger now, call 999 first.
        </p>
        <ul class="govuk-list govuk-list--bullet govuk-body-l">
          <li>You can read one room for four hours. You can change nothing in it.</li>
          <li>
            {services.mail.ready
              ? 'Its owner and every member are told at once, by email.'
              : 'Its owner is told on the home page. No email is set up here: call the owner too.'}
          </li>
          <li>Your name, your reason and every page you open are on record for the members.</li>
          <li>The owner looks into it within two working days.</li>
          <li>Until the owner has, you can’t do this again.</li>
          <li>It opens no room that you are kept out of for a conflict of interest.</li>
        </ul>
      </Panel>
      <div class="govuk-button-group">
        <Button href={`${paths.emergency}?step=room`}>I need to open a room</Button>
        <a class="govuk-link" href={paths.rooms}>
          Not now
        </a>
      </div>
    </>,
    { beforeContent: <BackLink href={paths.rooms}>All rooms</BackLink> },
  )
}

function asking(
  request: Request<Services>,
  kept: Kept | null,
  errors: readonly FieldError[] = [],
): Answer {
  return page(
    'Which room, and why',
    <>
      <h1 class="govuk-heading-l">Which room, and why?</h1>
      <StillOpen request={request} />
      <Form tokens={request.tokens}>
        <Input
          name="reference"
          label="Reference of the room"
          hint="It looks like CD-7KQ4-M2XP. There is no search: whoever called you has it."
          classes="govuk-input--width-20"
          autocomplete="off"
          spellcheck={false}
          value={kept?.fields.raw('reference')}
          errorMessage={errorOf(kept, 'reference')}
        />
        <Textarea
          name="reason"
          label="Why can it not wait for a member of the room?"
          hint={`At least ${LEAST_REASON} characters. The members and the owner read it. Don’t put a child’s name in it.`}
          value={kept?.fields.raw('reason')}
          errorMessage={errorOf(kept, 'reason')}
        />
        <Button classes="govuk-button--warning">Open this room now</Button>
      </Form>
    </>,
    {
      beforeContent: <BackLink href={paths.emergency}>What this means</BackLink>,
      ...(errors.length > 0 ? { errors } : {}),
    },
  )
}

function StillOpen({ request }: Readonly<{ request: Request<Services> }>): ComponentChildren {
  const { openedRooms } = signedIn(request)
  if (openedRooms.length === 0) return null
  return (
    <InsetText>
      You have a room open in an emergency now.{' '}
      {openedRooms.map((id) => (
        <a class="govuk-link" href={paths.room(id)}>
          Go to it
        </a>
      ))}
    </InsetText>
  )
}
