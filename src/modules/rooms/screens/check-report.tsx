import { Button, WarningText } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { Conflict, invalid, redirect, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { fieldOf } from '../../asks/index.ts'
import { giveReport } from '../actions/report.ts'
import { stillMissing } from '../domain/agency-reports.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { ValuesInWords } from './record-words.tsx'
import { getReportHere, reportPage } from './report-place.tsx'
import { seenAs } from './report.tsx'

/** Everything an agency's report says, before it is given to the room. */
export const checkReportScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = await getReportHere(request, pathways, 'report')
    const { report, form, open, today } = here
    if (!open || !form) return redirect(paths.report(report.id))
    const missing = stillMissing(form.questions, report.values, today)
    const { kept, tokens } = request
    const give = errorOf(kept, 'give')
    return reportPage(
      here,
      'Check the report',
      <>
        <h2 class="govuk-heading-m">Check the report of {report.agency}</h2>
        <ValuesInWords questions={form.questions} values={report.values} />
        {missing.length > 0 ? (
          <>
            <h2 class="govuk-heading-m">What is still missing</h2>
            <ul class="govuk-list govuk-list--bullet" id="give">
              {missing.map(({ question, message }) => (
                <li>
                  <a
                    class="govuk-link"
                    href={`${paths.report(report.id)}#${fieldOf(question)}.whole`}
                  >
                    {message}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <WarningText>
              Once you give it, the room’s members read it, and nobody can change it.
            </WarningText>
            <Form tokens={tokens}>
              <input type="hidden" name="seen" value={seenAs(report.values)} />
              {give ? (
                <p class="govuk-error-message" id="give">
                  {give}
                </p>
              ) : null}
              <Button>Give it to the room</Button>
            </Form>
          </>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={paths.report(report.id)}>
            Change something first
          </a>
        </p>
      </>,
      { back: { href: paths.report(report.id), text: 'Back to the draft' } },
    )
  },

  async submit(request) {
    const here = await getReportHere(request, pathways, 'report')
    const { report, form, open, today } = here
    if (!open || !form)
      throw new Conflict('This report can’t be given any more. Go back to see where it stands.')
    if (request.form.text('seen') !== seenAs(report.values))
      return invalid({
        field: 'give',
        message: 'A colleague changed the report meanwhile. Read it again before you give it.',
      })
    if (stillMissing(form.questions, report.values, today).length > 0)
      return invalid({ field: 'give', message: 'Something is still missing. It is listed below.' })
    if (!(await giveReport(request, report, report.values)))
      throw new Conflict('A colleague gave this report to the room meanwhile.')
    return redirect(paths.report(report.id))
  },
})
