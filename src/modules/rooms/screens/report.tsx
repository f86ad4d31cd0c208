import { Button, Details, InsetText } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  Conflict,
  invalid,
  redirect,
  signedIn,
  type Answer,
  type Kept,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import { sha256Of } from '../../../platform/secrets/index.ts'
import type { Services } from '../../../platform/services.ts'
import { asksForRow, QuestionsForm, readQuestions } from '../../asks/index.ts'
import { keepDraft } from '../actions/report.ts'
import { savedValues } from '../domain/agency-reports.ts'
import type { Values } from '../domain/facts.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { findReport } from '../store/reports.ts'
import { ValuesInWords } from './record-words.tsx'
import {
  getReportHere,
  reportPage,
  ReportWords,
  WhyNotWritten,
  type ReportHere,
} from './report-place.tsx'

/** An agency's report: its draft to write in, or what was given, to read. */
export const reportScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = await getReportHere(request, pathways, 'report')
    return here.open ? draftPage(request, here, request.kept) : readPage(request, here)
  },

  async submit(request) {
    const here = await getReportHere(request, pathways, 'report')
    const { report, form, place, today } = here
    if (!here.open || !form)
      throw new Conflict(
        'This report can’t be changed any more. Nothing was saved. Go back to read what it says.',
      )
    const typed = request.form
    const whole = typed.text('do') === 'check'
    const read = readQuestions(form.questions, typed, today, whole)
    const values = savedValues(form.questions, report.values, read)
    if (typed.text('seen') !== seenAs(report.values) && seenAs(values) !== seenAs(report.values))
      return invalid({
        field: 'meanwhile',
        message:
          'A colleague saved this report while you were writing. What they saved stands below. Save again to put yours in its place.',
      })
    if (!(await keepDraft(request, report, values)))
      throw new Conflict('A colleague gave this report to the room while you were writing.')
    if (read.errors.length === 0)
      return redirect(
        asksForRow(typed)
          ? paths.report(report.id)
          : whole
            ? paths.checkReport(report.id)
            : paths.reports(place.id),
      )
    const saved = (await findReport(request.tx, report.id, [report.roomId])) ?? report
    return draftPage(
      request,
      { ...here, report: saved },
      { fields: typed, errors: read.errors },
      'Everything else is saved.',
    )
  },
})

/** What tells whether a draft is still as it was when the page was opened. */
export const seenAs = (values: Values) => sha256Of(JSON.stringify(values)).toString('base64url')

function draftPage(
  request: Request<Services>,
  here: ReportHere,
  kept: Kept | null,
  note = '',
): Answer {
  const { report, form, place } = here
  return reportPage(
    here,
    'A report',
    <>
      <p class="govuk-body">
        A draft of {report.agency}. Nobody outside it sees this until you give it to the room.
      </p>
      {note && kept ? <InsetText>{note}</InsetText> : null}
      {errorOf(kept, 'meanwhile') ? (
        <div id="meanwhile">
          <Details summaryText="What your colleague saved" open>
            <ValuesInWords questions={form?.questions ?? []} values={report.values} />
          </Details>
        </div>
      ) : null}
      <Form tokens={request.tokens}>
        <input type="hidden" name="seen" value={seenAs(report.values)} />
        <QuestionsForm questions={form?.questions ?? []} values={report.values} kept={kept} />
        <div class="govuk-button-group">
          <Button name="do" value="save" classes="govuk-button--secondary">
            Save and come back
          </Button>
          <Button name="do" value="check">
            Check it before you give it
          </Button>
        </div>
      </Form>
    </>,
    {
      back: { href: paths.reports(place.id), text: 'Agencies’ reports' },
      ...(kept && kept.errors.length > 0 ? { errors: kept.errors } : {}),
    },
  )
}

function readPage(request: Request<Services>, here: ReportHere): Answer {
  const { report, form } = here
  return reportPage(
    here,
    'A report',
    <>
      {report.state === 'draft' ? (
        <WhyNotWritten here={here} projecting={signedIn(request).projecting} />
      ) : (
        <p class="govuk-body">
          Given by {report.agency} on {dayInWords(report.submittedOn ?? '')}. It stands as it was
          given.
        </p>
      )}
      {form && form.version !== report.version ? (
        <p class="govuk-body-s">Written with version {report.version} of this form.</p>
      ) : null}
      <ReportWords here={here} />
    </>,
  )
}
