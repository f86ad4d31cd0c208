import { Button, Details, Input } from '../../../govuk/index.ts'
import { DateField } from '../../../platform/forms/date-field.tsx'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import type { Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Recipient, Round } from '../domain/round.ts'

/** What the Business Manager may do about one who was asked, as it stands. */
export function RecipientForms(
  props: Readonly<{
    request: Request<Services>
    round: Round
    recipient: Recipient
    email: string | null
  }>,
) {
  const { request, round, recipient } = props
  if (round.state !== 'open' && round.state !== 'paused') return null
  const asked = recipient.state === 'asked'
  return (
    <>
      {asked ? (
        <>
          <Way request={request} kind="extend" words="Give more time">
            <DateField name="due" label="Until when?" kept={keptOf(request, 'extend')} />
            <Reason request={request} kind="extend" label="Why? They will read it." />
          </Way>
          <Way request={request} kind="blocked" words="Something stands in the way">
            <Reason request={request} kind="blocked" label="What were you told?" />
          </Way>
          <Way request={request} kind="refused" words="They refuse to answer">
            <Reason request={request} kind="refused" label="What were you told?" />
          </Way>
          {recipient.askedAs === 'anonymous' ? null : (
            <Way request={request} kind="address" words="Write to another address">
              <Input
                name="email"
                label="E-mail address"
                hint={props.email ? `Until now: ${props.email}` : 'There is none until now'}
                value={keptOf(request, 'address')?.fields.raw('email')}
                errorMessage={errorOf(keptOf(request, 'address'), 'email')}
              />
            </Way>
          )}
          <Way request={request} kind="link" words="Make a link to pass on by hand">
            <p class="govuk-body">
              Whoever has the link can answer in their place. Check whom you give it to.
            </p>
          </Way>
        </>
      ) : (
        <Way request={request} kind="reopen" words="Open it again">
          <Reason request={request} kind="reopen" label="Why? They will read it." />
        </Way>
      )}
    </>
  )
}

function keptOf({ kept }: Request<Services>, kind: string) {
  return kept?.fields.text('do') === kind ? kept : null
}

function Way(
  props: Readonly<{
    request: Request<Services>
    kind: string
    words: string
    children?: preact.ComponentChildren
  }>,
) {
  const { request, kind, words } = props
  return (
    <Details summaryText={words} open={keptOf(request, kind) !== null}>
      <Form tokens={request.tokens}>
        <input type="hidden" name="do" value={kind} />
        {props.children}
        <Button classes="govuk-button--secondary">{words}</Button>
      </Form>
    </Details>
  )
}

function Reason(props: Readonly<{ request: Request<Services>; kind: string; label: string }>) {
  const kept = keptOf(props.request, props.kind)
  // Several such boxes stand on one page; the one with the fault has the id the summary links to.
  return (
    <Input
      name="reason"
      id={kept ? 'reason' : `reason-${props.kind}`}
      label={props.label}
      value={kept?.fields.raw('reason')}
      errorMessage={errorOf(kept, 'reason')}
    />
  )
}
