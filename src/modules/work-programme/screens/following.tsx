import { Button, Details, Select, Textarea } from '../../../govuk/index.ts'
import { can } from '../../../platform/access/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { invalid, redirect, type Answer, type Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { agreeToClose, offerClosing, sendClosingBack } from '../actions/undertake.ts'
import { policyOf } from '../permissions.ts'
import type { Undertaking } from '../store/actions.ts'

/**
 * Actions that follow from a return are closed in two steps: whoever answers for it says what shows that
 * it is done, and somebody else agrees, or says what is missing.
 */
export function Following({
  request,
  all,
}: Readonly<{ request: Request<Services>; all: readonly Undertaking[] }>) {
  const { actor } = request
  const open = all.filter(
    ({ state, cameFrom, agencyId }) =>
      state === 'open' &&
      cameFrom !== null &&
      can(actor, policyOf('action'), 'edit', { state: 'open', agencyId }),
  )
  const offered = open.filter(
    ({ closingEvidence, offeredBy, sentBack }) =>
      closingEvidence !== '' && sentBack === '' && offeredBy !== actor?.personId,
  )
  return (
    <>
      {open.length > 0 ? <Offer request={request} open={open} /> : null}
      {offered.length > 0 ? <Agree request={request} offered={offered} /> : null}
    </>
  )
}

const items = (all: readonly Undertaking[], chosen: string | undefined) =>
  all.map(({ id, words, agency }) => ({
    value: id,
    text: `${agency ? `${agency}: ` : ''}${words.slice(0, 80)}`,
    selected: id === chosen,
  }))

function Offer({
  request: { tokens, kept },
  open,
}: Readonly<{ request: Request<Services>; open: readonly Undertaking[] }>) {
  return (
    <Details
      summaryText="Say that an action from a return is done"
      open={kept?.fields.text('do') === 'offer'}
    >
      <Form tokens={tokens}>
        <input type="hidden" name="do" value="offer" />
        <Select
          id="offered-action"
          name="offered-action"
          label="Which one"
          items={items(open, kept?.fields.raw('offered-action'))}
          errorMessage={errorOf(kept, 'offered-action')}
        />
        <Textarea
          name="evidence"
          label="What shows that it is done"
          hint="Somebody else looks at it, and agrees or sends it back."
          value={kept?.fields.raw('evidence')}
          errorMessage={errorOf(kept, 'evidence')}
        />
        <Button classes="govuk-button--secondary">Offer it as done</Button>
      </Form>
    </Details>
  )
}

function Agree({
  request: { tokens, kept },
  offered,
}: Readonly<{ request: Request<Services>; offered: readonly Undertaking[] }>) {
  return (
    <Details
      summaryText={`Agree that an action is done (${offered.length} offered)`}
      open={kept?.fields.text('do') === 'agree' || kept?.fields.text('do') === 'send-back'}
    >
      <Form tokens={tokens}>
        <Select
          id="agreed-action"
          name="agreed-action"
          label="Which one"
          items={items(offered, kept?.fields.raw('agreed-action'))}
          errorMessage={errorOf(kept, 'agreed-action')}
        />
        <Textarea
          name="missing"
          label="What is missing, if you send it back"
          value={kept?.fields.raw('missing')}
          errorMessage={errorOf(kept, 'missing')}
        />
        <div class="govuk-button-group">
          <Button name="do" value="agree">
            Agree that it is done
          </Button>
          <Button name="do" value="send-back" classes="govuk-button--secondary">
            Send it back
          </Button>
        </div>
      </Form>
    </Details>
  )
}

/** Takes the forms above. Out: null where another form was sent. */
export async function submitFollowing(request: Request<Services>): Promise<Answer | null> {
  const { form } = request
  const done = redirect('/actions')
  switch (form.text('do')) {
    case 'offer': {
      const evidence = form.text('evidence')
      if (evidence === '')
        return invalid({ field: 'evidence', message: 'Say what shows that it is done.' })
      if (await offerClosing(request, form.text('offered-action'), evidence)) return done
      return invalid({ field: 'offered-action', message: 'Choose an action that is open.' })
    }
    case 'agree':
      if (await agreeToClose(request, form.text('agreed-action'))) return done
      return invalid({
        field: 'agreed-action',
        message: 'Somebody else has to offer it as done first.',
      })
    case 'send-back': {
      const missing = form.text('missing')
      if (missing === '') return invalid({ field: 'missing', message: 'Say what is missing.' })
      if (await sendClosingBack(request, form.text('agreed-action'), missing)) return done
      return invalid({ field: 'agreed-action', message: 'Nothing was offered for this one.' })
    }
    default:
      return null
  }
}
