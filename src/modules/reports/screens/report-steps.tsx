import { errorOf } from '../../../platform/forms/error-of.ts'
import { Button, Details, Input, Textarea } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { holds, signedIn, type Request } from '../../../platform/http/index.ts'
import { can } from '../../../platform/access/index.ts'
import type { Services } from '../../../platform/services.ts'
import { policyOf } from '../permissions.ts'
import type { Report } from '../store/reports.ts'
import { isWritten } from './get-report.ts'

/** What this person may do with the report next. */
export function Steps({
  request,
  report,
  ready,
}: Readonly<{ request: Request<Services>; report: Report; ready: boolean }>) {
  const { actor, tokens, kept } = request
  const { state } = report
  // The buttons ask the same table that the database decides by.
  const may = (to: string) => can(actor, policyOf('report'), 'move', { state }, to)
  const isAuthor = signedIn(request).personId === report.authorId
  const step = (act: string, words: string, secondary = false) => (
    <Form tokens={tokens}>
      <input type="hidden" name="do" value={act} />
      <Button {...(secondary ? { classes: 'govuk-button--secondary' } : {})}>{words}</Button>
    </Form>
  )
  return (
    <>
      {may('consultation') && state === 'draft' ? step('consult', 'Send it to the agencies') : null}
      {may('frozen') && state === 'consultation' ? (
        <>
          {ready ? step('freeze', 'Freeze it') : null}
          {step('take-back', 'Take it back to write on', true)}
        </>
      ) : null}
      {holds(actor, 'IC', 'LSP') && isWritten(report)
        ? step('approve', 'Approve this version')
        : null}
      {holds(actor, 'IC', 'LSP') && state === 'frozen' && !isAuthor
        ? step('publish', 'Publish it')
        : null}
      {state === 'frozen' && isAuthor ? (
        <p class="govuk-body">Somebody other than you publishes it.</p>
      ) : null}
      {holds(actor, 'BM') && isWritten(report) ? (
        <Details
          summaryText="Add or remove a section"
          open={kept?.fields.text('do') === 'add-section'}
        >
          <Form tokens={tokens}>
            <input type="hidden" name="do" value="add-section" />
            <Input
              name="title"
              label="Title of the new section"
              value={kept?.fields.raw('title')}
              errorMessage={errorOf(kept, 'title')}
            />
            <Button classes="govuk-button--secondary">Add it</Button>
          </Form>
          {report.sections.map(({ id, title }) => (
            <Form tokens={tokens}>
              <input type="hidden" name="do" value="remove-section" />
              <input type="hidden" name="section" value={id} />
              <Button classes="govuk-button--secondary sightline-button-small">
                Remove “{title}”
              </Button>
            </Form>
          ))}
        </Details>
      ) : null}
      {holds(actor, 'BM') && (state === 'published' || state === 'withdrawn') ? (
        <Form tokens={tokens}>
          <input type="hidden" name="do" value="correct" />
          <Textarea
            name="words"
            label="Publish a correction"
            hint="Say what was wrong and what is right. It stands beside the report, never in it."
            rows={3}
            value={kept?.fields.raw('words')}
            errorMessage={errorOf(kept, 'words')}
          />
          <Button classes="govuk-button--secondary">Publish the correction</Button>
        </Form>
      ) : null}
      {may('withdrawn') ? (
        <Details summaryText="Withdraw the report" open={kept?.fields.text('do') === 'withdraw'}>
          <Form tokens={tokens}>
            <input type="hidden" name="do" value="withdraw" />
            <Input
              name="because"
              label="Why is it withdrawn?"
              value={kept?.fields.raw('because')}
              errorMessage={errorOf(kept, 'because')}
            />
            <Button classes="govuk-button--warning">Withdraw it</Button>
          </Form>
        </Details>
      ) : null}
    </>
  )
}
