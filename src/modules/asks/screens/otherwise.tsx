import { BackLink, Button, Radios, Textarea } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { invalid, page, redirect, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { sayOtherwise } from '../actions/answer-round.ts'
import type { Template } from '../domain/template.ts'
import { paths } from '../paths.ts'
import { getAsking } from './asking.ts'

/** For who has nothing to report, or can't or won't answer: which of them it is, and why. */
export const otherwiseScreen: Screen<Services> = {
  async show(request) {
    const { recipient, round } = await getAsking(request)
    if (recipient.state !== 'asked' || round.state !== 'open')
      return redirect(paths.answer(recipient.id))
    const { kept } = request
    return page(
      'No answer this time',
      <>
        <span class="govuk-caption-l">{round.title}</span>
        <h1 class="govuk-heading-l">No answer this time</h1>
        <p class="govuk-body">
          The board sees which of these it is, and your reason. Answers you have saved stay with
          you.
        </p>
        <Form tokens={request.tokens}>
          <Radios
            name="what"
            fieldset={{
              legend: { text: 'What do you want to say?', classes: 'govuk-fieldset__legend--s' },
            }}
            errorMessage={errorOf(kept, 'what')}
            value={kept?.fields.text('what')}
            items={choicesOf(round.template)}
          />
          <Textarea
            name="reason"
            label="Why (not needed if there is nothing to report)"
            rows={4}
            value={kept?.fields.raw('reason')}
            errorMessage={errorOf(kept, 'reason')}
          />
          <Button>Send this</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.answer(recipient.id)}>Back</BackLink> },
    )
  },

  async submit(request) {
    const { recipient, round } = await getAsking(request)
    if (round.state !== 'open') return redirect(paths.answer(recipient.id))
    const { form } = request
    const choice = choicesOf(round.template).find(({ value }) => value === form.text('what'))
    const reason = form.text('reason').slice(0, 2_000)
    if (!choice) return invalid({ field: 'what', message: 'Choose what you want to say.' })
    if (choice.value !== 'nil' && reason === '')
      return invalid({ field: 'reason', message: 'Say what stands in the way.' })
    await sayOtherwise(request, recipient.id, choice.value, reason)
    return redirect(paths.answer(recipient.id))
  },
}

function choicesOf({ nilAllowed, kind }: Template) {
  return [
    ...(nilAllowed
      ? [
          {
            value: 'nil' as const,
            text: 'We have nothing to report',
            hint: 'This counts as a reply.',
          },
        ]
      : []),
    {
      value: 'blocked' as const,
      text: 'We can’t answer because something stands in the way',
      hint: 'For example, a system that is being replaced. You can answer later, once it is gone.',
    },
    // Only a request for data can be refused: nobody can refuse to be asked how they keep children safe.
    ...(kind === 'agency_return'
      ? [
          {
            value: 'refused' as const,
            text: 'We refuse to give this',
            hint: 'Say on what grounds.',
          },
        ]
      : []),
  ]
}
