import { errorOf } from '../../../platform/forms/error-of.ts'
import { BackLink, Button, Details, Input, InsetText } from '../../../govuk/index.ts'
import { isDay } from '../../../knowledge/law/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { Form } from '../../../platform/forms/form.tsx'
import {
  holds,
  invalid,
  NotFound,
  page,
  redirect,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { commit, excuse, problemsOf } from '../actions/write-report.ts'
import type { Problem } from '../domain/check/problem.ts'
import { paths } from '../paths.ts'
import type { Report } from '../store/reports.ts'
import { getReport } from './get-report.ts'

const KIND: Readonly<Record<Problem['kind'], string>> = {
  number: 'A number with nothing behind it',
  comparative: 'A comparison',
  proportion: 'A word for a proportion',
  'unknown-claim': 'A claim that names nothing',
  changed: 'A figure that changed',
  differs: 'Another publication differs',
  hidden: 'A number that may not be published',
  held: 'A review on hold',
  identifies: 'May identify a child',
  contradiction: 'Cover and text contradict',
  commitment: 'A promise',
  lapsed: 'A statement to review',
}

/** The figure check: what to put right before the report is frozen. */
export const checkScreen: Screen<Services> = {
  async show(request) {
    const report = await getReport(request)
    const problems = await problemsOf(request, report)
    return page(
      'Figure check',
      <>
        <h1 class="govuk-heading-l">Figure check</h1>
        {problems.length === 0 ? (
          <InsetText>Nothing is left to put right. Every number has something behind it.</InsetText>
        ) : (
          <p class="govuk-body">
            {problems.length === 1 ? 'One thing' : `${problems.length} things`} to put right.
          </p>
        )}
        <ol class="govuk-list govuk-list--number">
          {problems.map((problem, at) => (
            <li>
              <ProblemPart problem={problem} at={at} request={request} report={report} />
            </li>
          ))}
        </ol>
        {report.exemptions.length > 0 ? (
          <Details summaryText="What was said to be no figure">
            <ul class="govuk-list govuk-list--bullet">
              {report.exemptions.map(({ text, because }) => (
                <li>
                  “{text}”: {because}
                </li>
              ))}
            </ul>
          </Details>
        ) : null}
      </>,
      { beforeContent: <BackLink href={paths.report(report.slug)}>Back to the report</BackLink> },
    )
  },

  async submit(request) {
    const { form } = request
    const report = await getReport(request)
    if (!holds(request.actor, 'BM')) throw new NotFound()
    const at = form.text('at')
    if (form.text('do') === 'commit') {
      const owner = form.text('owner')
      const due = readDate(form, `due-${at}`)
      if (owner === '') return invalid({ field: `owner-${at}`, message: 'Say who will see to it.' })
      if (!isDay(due))
        return invalid({ field: `due-${at}`, message: 'Enter the day by which it will be done.' })
      if (!(await commit(request, report, { words: form.raw('text'), owner, due })))
        return invalid({
          field: `owner-${at}`,
          message: 'Somebody saved the report meanwhile. Look at it again.',
        })
      return redirect(paths.check(report.slug))
    }
    const because = form.text('because')
    if (because === '') return invalid({ field: `because-${at}`, message: 'Say why.' })
    if (!(await excuse(request, report, form.raw('text'), because)))
      return invalid({
        field: `because-${at}`,
        message: 'Somebody saved the report meanwhile. Look at it again.',
      })
    return redirect(paths.check(report.slug))
  },
}

interface ProblemProps {
  readonly problem: Problem
  readonly at: number
  readonly request: Request<Services>
  readonly report: Report
}

function ProblemPart({ problem, at, request, report }: ProblemProps) {
  const { kind, section, text, message, suggestion, claim } = problem
  const writer = holds(request.actor, 'BM')
  const id = report.sections.find(({ title }) => title === section)?.id ?? ''
  const kept = request.kept?.fields.text('at') === String(at) ? request.kept : null
  const excusable = !['held', 'hidden', 'unknown-claim', 'lapsed', 'commitment'].includes(kind)
  return (
    <>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{KIND[kind]}</strong> in{' '}
        {writer ? (
          <a class="govuk-link" href={paths.section(report.slug, id)}>
            {section}
          </a>
        ) : (
          section
        )}
      </p>
      <p class="govuk-body govuk-!-margin-bottom-1">“{text}”</p>
      <p class="govuk-body">
        {message} {suggestion}
      </p>
      {writer && kind === 'commitment' ? (
        <Details summaryText="Record who keeps it" open={kept !== null}>
          <Form tokens={request.tokens}>
            <input type="hidden" name="do" value="commit" />
            <input type="hidden" name="at" value={String(at)} />
            <input type="hidden" name="text" value={text} />
            <Input
              name="owner"
              id={`owner-${at}`}
              label="Who will see to it?"
              value={kept?.fields.raw('owner')}
              errorMessage={errorOf(kept, `owner-${at}`)}
            />
            <DateField name={`due-${at}`} label="By when?" kept={kept} />
            <Button classes="govuk-button--secondary">Record it</Button>
          </Form>
        </Details>
      ) : null}
      {writer && excusable ? (
        <Details
          summaryText={kind === 'differs' ? 'Say why the two differ' : 'It is right as it stands'}
          open={kept !== null}
        >
          <Form tokens={request.tokens}>
            <input type="hidden" name="at" value={String(at)} />
            <input type="hidden" name="text" value={claim ? `${kind} ${claim}` : text} />
            <Input
              name="because"
              id={`because-${at}`}
              label="Because"
              value={kept?.fields.raw('because')}
              errorMessage={errorOf(kept, `because-${at}`)}
            />
            <Button classes="govuk-button--secondary">Remember it</Button>
          </Form>
        </Details>
      ) : null}
    </>
  )
}
