import { errorOf } from '../../../platform/forms/error-of.ts'
import { BackLink, Button, Radios, Textarea } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  page,
  redirect,
  signedIn,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listAgencies } from '../../directory/index.ts'
import { confirmFacts } from '../actions/issue-report.ts'
import { paths } from '../paths.ts'
import { getReport } from './get-report.ts'

/** An agency's lead confirms the facts about the agency, or says what is wrong. */
export const confirmScreen: Screen<Services> = {
  async show(request) {
    const { kept, tokens } = request
    const report = await getReport(request)
    const agency = await ownAgency(request)
    if (report.state !== 'consultation') throw new NotFound()
    return page(
      'Confirm the facts',
      <>
        <h1 class="govuk-heading-l">Are the facts about {agency.name} right?</h1>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.preview(report.slug)}>
            Read the report first
          </a>
        </p>
        <Form tokens={tokens}>
          <Radios
            name="confirms"
            idPrefix="confirms"
            fieldset={{ legend: 'Your answer' }}
            errorMessage={errorOf(kept, 'confirms')}
            items={[
              {
                value: 'yes',
                text: 'They are right',
                checked: kept?.fields.text('confirms') === 'yes',
              },
              {
                value: 'no',
                text: 'Something is wrong',
                checked: kept?.fields.text('confirms') === 'no',
              },
            ]}
          />
          <Textarea
            name="words"
            label="What is wrong, and what is right"
            rows={4}
            value={kept?.fields.raw('words')}
            errorMessage={errorOf(kept, 'words')}
          />
          <Button>Send</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.report(report.slug)}>Back to the report</BackLink> },
    )
  },

  async submit(request) {
    const { form } = request
    const report = await getReport(request)
    const agency = await ownAgency(request)
    if (report.state !== 'consultation') throw new NotFound()
    const [confirms, words] = [form.text('confirms'), form.text('words')]
    if (confirms !== 'yes' && confirms !== 'no')
      return invalid({ field: 'confirms', message: 'Choose whether they are right.' })
    if (confirms === 'no' && words === '')
      return invalid({ field: 'words', message: 'Say what is wrong.' })
    await confirmFacts(request, report, { agency: agency.id, confirms: confirms === 'yes', words })
    return redirect(paths.report(report.slug))
  },
}

async function ownAgency(request: Request<Services>) {
  const mine = signedIn(request).roles.find(({ role }) => role === 'AL')?.agencyId
  const agency = (await listAgencies(request.tx)).find(({ id }) => id === mine)
  if (!agency) throw new NotFound()
  return agency
}
