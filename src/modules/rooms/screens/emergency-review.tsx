import { BackLink, Button, SummaryList, Textarea } from '../../../govuk/index.ts'
import { addWorkingDays, dayInWords, dayOf, whenInWords } from '../../../knowledge/law/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  Conflict,
  invalid,
  page,
  redirect,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { reviewEmergency } from '../actions/emergency.ts'
import { REVIEW_DAYS } from '../domain/membership.ts'
import { paths } from '../paths.ts'
import { listOpenings, type Opening } from '../store/emergency.ts'
import { maskIn } from './here.tsx'

const LEAST_WORDS = 10

/** The owner of a room says what they found when it was opened in an emergency. */
export const emergencyReviewScreen: Screen<Services> = {
  async show(request) {
    const openings = await listOpenings(request.tx)
    const mask = await maskIn(
      request,
      openings.map(({ roomId }) => roomId),
    )
    return page(
      'Rooms opened in an emergency',
      <>
        <h1 class="govuk-heading-l">Rooms opened in an emergency</h1>
        {openings.length === 0 ? (
          <p class="govuk-body sightline-empty">
            No room you own waits to be looked into after an emergency.
          </p>
        ) : (
          <p class="govuk-body">
            Look at what was read, speak with the person, and say what you found. It ends the
            opening at once, if it still runs. Until then the person can open no other room this
            way.
          </p>
        )}
        {openings.map((opening) => (
          <OneOpening request={request} opening={{ ...opening, reason: mask(opening.reason) }} />
        ))}
      </>,
      { beforeContent: <BackLink href={paths.rooms}>All rooms</BackLink> },
    )
  },

  async submit(request) {
    const { form } = request
    const opening = form.text('opening')
    const words = form.text(fieldFor(opening))
    if (words.length < LEAST_WORDS)
      return invalid({
        field: fieldFor(opening),
        message: `Say what you found, in ${LEAST_WORDS} characters at least.`,
      })
    if (!(await reviewEmergency(request, opening, words)))
      throw new Conflict(
        'This opening was looked into already, or the room is no longer yours. Nothing was saved.',
      )
    return redirect(paths.emergencyReview)
  },
}

const fieldFor = (opening: string) => `found-${opening}`

function OneOpening({
  request,
  opening,
}: Readonly<{ request: Request<Services>; opening: Opening }>) {
  const { kept, tokens } = request
  const { id, roomId, reference, name, reason, brokenAt, expiresAt } = opening
  const field = fieldFor(id)
  return (
    <section>
      <h2 class="govuk-heading-m">
        {reference}, opened by {name}
      </h2>
      <SummaryList
        rows={[
          { key: { text: 'Opened' }, value: { text: whenInWords(brokenAt) } },
          { key: { text: 'Ends' }, value: { text: whenInWords(expiresAt) } },
          { key: { text: 'Reason given' }, value: { text: reason } },
          {
            key: { text: 'Look into it by' },
            value: { text: dayInWords(addWorkingDays(dayOf(brokenAt), REVIEW_DAYS)) },
          },
        ]}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.looks(roomId)}>
          What {name} read in {reference}
        </a>
      </p>
      <Form tokens={tokens}>
        <input type="hidden" name="opening" value={id} />
        <Textarea
          name={field}
          id={field}
          label="What did you find?"
          hint="Was it needed, was no more read than needed, and does anything follow? The members see it."
          value={kept?.fields.raw(field)}
          errorMessage={errorOf(kept, field)}
        />
        <Button>Save what I found</Button>
      </Form>
    </section>
  )
}
