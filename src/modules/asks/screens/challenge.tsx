import { BackLink, Button, Input, Textarea } from '../../../govuk/index.ts'
import { isDay } from '../../../knowledge/law/index.ts'
import { can } from '../../../platform/access/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  page,
  redirect,
  type FieldError,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { recordChallenge } from '../actions/moderate.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { findRecipient } from '../store/recipients.ts'
import { findReturn } from '../store/returns.ts'

const BOXES = [
  ['panel', 'Who was on the panel', 'Name those who were on the panel.'],
  ['enquiry', 'Lines of enquiry', 'Say what the panel asked about.'],
  ['tested', 'What was tested, and how', 'Say what the panel looked at.'],
  ['conclusion', 'What moved, and why', 'Say what the panel concluded.'],
] as const

/** A meeting in which a return was tested by others. */
export const challengeScreen: Screen<Services> = {
  async show(request) {
    const { recipient, given } = await getReturn(request)
    const { kept, tokens } = request
    return page(
      'Record a challenge event',
      <>
        <span class="govuk-caption-l">{recipient.name}</span>
        <h1 class="govuk-heading-l">Record a challenge event</h1>
        <p class="govuk-body">The agency sees this on its return, and can answer.</p>
        <Form tokens={tokens}>
          <DateField name="held" label="When it was held" kept={kept} />
          {BOXES.map(([name, label]) =>
            name === 'panel' ? (
              <Input
                name={name}
                label={label}
                value={kept?.fields.raw(name)}
                errorMessage={errorOf(kept, name)}
              />
            ) : (
              <Textarea
                name={name}
                label={label}
                value={kept?.fields.raw(name)}
                errorMessage={errorOf(kept, name)}
              />
            ),
          )}
          <Button>Record it</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.moderate(given.id)}>Back to the scores</BackLink> },
    )
  },

  async submit(request) {
    const { given } = await getReturn(request)
    const { form, now } = request
    const errors: FieldError[] = []
    const heldOn = readDate(form, 'held')
    if (!isDay(heldOn) || heldOn > now.toISOString().slice(0, 10))
      errors.push({ field: 'held', message: 'Enter the day on which it was held.' })
    for (const [name, , message] of BOXES)
      if (form.text(name) === '') errors.push({ field: name, message })
    if (errors.length > 0) return invalid(...errors)
    await recordChallenge(request, given, {
      heldOn,
      panel: form.text('panel'),
      enquiry: form.text('enquiry'),
      tested: form.text('tested'),
      conclusion: form.text('conclusion'),
    })
    return redirect(paths.moderate(given.id))
  },
}

async function getReturn({ tx, params, actor }: Request<Services>) {
  const given = await findReturn(tx, params['id'] ?? '')
  const recipient = given && (await findRecipient(tx, given.recipientId))
  if (!given || !recipient || given.state === 'draft') throw new NotFound()
  if (!can(actor, policyOf('ask_challenge'), 'create', { state: 'current' })) throw new NotFound()
  return { given, recipient }
}
