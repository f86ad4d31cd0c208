import { BackLink, Button, Details, Input } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { page, type Answer, type Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Round } from '../domain/round.ts'
import { paths } from '../paths.ts'

/** As many printed links as are made at once. */
export const MOST_LINKS = 500

type Props = Readonly<{ request: Request<Services>; round: Round }>

/** What the Business Manager may do with a round as it stands. */
export function RoundForms({ request, round }: Props) {
  const { state } = round
  return (
    <>
      {state === 'open' ? (
        <>
          <WithReason request={request} kind="pause" words="Pause the round">
            Why? Nobody is written to while it is paused.
          </WithReason>
          <Links request={request} round={round} />
        </>
      ) : null}
      {state === 'paused' ? <Do request={request} kind="resume" words="Resume the round" /> : null}
      {state === 'open' || state === 'paused' ? (
        <Details summaryText="Close the round">
          <p class="govuk-body">
            Nobody can answer after this, and no more letters are sent.
            {round.template.kind === 'survey_response'
              ? ' A survey that was closed can’t be opened again.'
              : ''}
          </p>
          <Do request={request} kind="close" words="Close the round" />
        </Details>
      ) : null}
      {state === 'closed' && round.template.kind !== 'survey_response' ? (
        <WithReason request={request} kind="reopen" words="Open the round again">
          Why?
        </WithReason>
      ) : null}
    </>
  )
}

function Do(props: Readonly<{ request: Request<Services>; kind: string; words: string }>) {
  return (
    <Form tokens={props.request.tokens}>
      <input type="hidden" name="do" value={props.kind} />
      <Button classes="govuk-button--secondary">{props.words}</Button>
    </Form>
  )
}

function WithReason(
  props: Readonly<{ request: Request<Services>; kind: string; words: string; children: string }>,
) {
  const { kept, tokens } = props.request
  return (
    <Details summaryText={props.words} open={kept?.fields.text('do') === props.kind}>
      <Form tokens={tokens}>
        <input type="hidden" name="do" value={props.kind} />
        <Input
          name="reason"
          label={props.children}
          value={kept?.fields.raw('reason')}
          errorMessage={errorOf(kept, 'reason')}
        />
        <Button classes="govuk-button--secondary">{props.words}</Button>
      </Form>
    </Details>
  )
}

function Links({ request, round }: Props) {
  const { kept, tokens } = request
  return (
    <Details
      summaryText="Links for people who stay nameless"
      open={kept?.fields.text('do') === 'nameless'}
    >
      <Form tokens={tokens}>
        <input type="hidden" name="do" value="nameless" />
        <Input
          name="many"
          label="How many printed links?"
          hint="Each works once. Hand them out, and keep no list of who got which."
          classes="govuk-input--width-4"
          value={kept?.fields.raw('many')}
          errorMessage={errorOf(kept, 'many')}
        />
        <Button classes="govuk-button--secondary">Make the links</Button>
      </Form>
      <p class="govuk-body">
        {round.hasOpenLink
          ? 'There is an open link. Making another ends the one before.'
          : 'An open link lets anybody answer who has it, as often as they like.'}
      </p>
      <Do request={request} kind="open-link" words="Make an open link" />
    </Details>
  )
}

/** The addresses that were made, to print or copy: only their digests are kept. */
export function linksPage(round: Round, links: readonly string[], words: string): Answer {
  return page(
    'Links to hand out',
    <>
      <span class="govuk-caption-l">{round.title}</span>
      <h1 class="govuk-heading-l">Links to hand out</h1>
      <p class="govuk-body">{words}</p>
      <ol class="govuk-list govuk-list--number">
        {links.map((link) => (
          <li class="sightline-breaks">{link}</li>
        ))}
      </ol>
    </>,
    { beforeContent: <BackLink href={paths.round(round.id)}>Back to the round</BackLink> },
  )
}
