import { Button, InsetText, Panel } from '../../../govuk/index.ts'
import { dayInWords, whenInWords } from '../../../knowledge/law/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import type { Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { dueOf } from '../domain/round.ts'
import { paths } from '../paths.ts'
import type { AskedHere } from './asking.ts'

/** How it stands where nothing can be written now: sent, answered otherwise, paused, closed. */
export function AnsweredPage({
  request,
  asking,
}: Readonly<{ request: Request<Services>; asking: AskedHere }>) {
  const { recipient, round, given } = asking
  const head = (words: string) => (
    <>
      <span class="govuk-caption-l">{recipient.name}</span>
      <h1 class="govuk-heading-l">{round.title}</h1>
      <p class="govuk-body">{words}</p>
    </>
  )
  if (recipient.state === 'replied')
    return (
      <>
        <Panel titleText="Your answers have been sent">{round.title}</Panel>
        <p class="govuk-body">
          For {recipient.name}
          {given?.submittedAt ? `, at ${whenInWords(given.submittedAt)}` : ''}
          {given?.signedName ? `. Signed off by ${given.signedName}, ${given.signedPost}` : ''}.
        </p>
        <p class="govuk-body">
          What was sent can’t be changed. If something is wrong, ask the partnership’s business
          manager to open it again.
        </p>
        {given && given.kind !== 'survey_response' ? (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.given(given.id)}>
              Read what was sent
            </a>
          </p>
        ) : null}
      </>
    )
  if (recipient.state === 'nil')
    return head('You said that there is nothing to report. That counts as a reply.')
  if (recipient.state === 'blocked' || recipient.state === 'refused')
    return (
      <>
        {head(
          recipient.state === 'blocked'
            ? 'You said that you can’t answer, because:'
            : 'You refused to answer, because:',
        )}
        <InsetText>{recipient.reason}</InsetText>
        {recipient.state === 'blocked' && round.state === 'open' ? (
          <Form tokens={request.tokens}>
            <Button name="do" value="after-all">
              We can answer now
            </Button>
          </Form>
        ) : null}
      </>
    )
  return head(
    round.state === 'paused'
      ? `This round is paused${round.reason ? `: ${round.reason}` : ''}. What you saved is kept. It was to be answered by ${dayInWords(dueOf(round, recipient))}.`
      : 'This round is closed and no reply was sent. Ask the partnership’s business manager if you still want to answer.',
  )
}
