import { errorOf } from '../../../platform/forms/error-of.ts'
import { Button, DataTable, Input, Tag } from '../../../govuk/index.ts'
import { periodHolding, readPeriod } from '../../../knowledge/law/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  holds,
  invalid,
  page,
  redirect,
  type FieldError,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { beginReport } from '../actions/write-report.ts'
import { paths } from '../paths.ts'
import { listReports, type ReportState } from '../store/reports.ts'

export const STATE_WORDS: Readonly<Record<ReportState, string>> = {
  draft: 'Being written',
  consultation: 'With the agencies',
  frozen: 'Frozen',
  published: 'Published',
  withdrawn: 'Withdrawn',
}
const COLOURS: Readonly<Record<ReportState, string>> = {
  draft: 'yellow',
  consultation: 'blue',
  frozen: 'turquoise',
  published: 'green',
  withdrawn: 'red',
}

export function StateTag({ state }: Readonly<{ state: ReportState }>) {
  return <Tag classes={`govuk-tag--${COLOURS[state]}`}>{STATE_WORDS[state]}</Tag>
}

export const reportsScreen: Screen<Services> = {
  async show({ tx, actor }) {
    const reports = await listReports(tx)
    return page(
      'Reports',
      <>
        <h1 class="govuk-heading-l">Reports</h1>
        {reports.length === 0 ? (
          <p class="govuk-body sightline-empty">No report is open to you yet.</p>
        ) : (
          <DataTable
            label="Reports"
            firstCellIsHeader
            head={[{ text: 'Report' }, { text: 'Year' }, { text: 'Where it stands' }]}
            rows={reports.map(({ slug, title, period, state }) => [
              {
                text: (
                  <a class="govuk-link" href={paths.report(slug)}>
                    {title}
                  </a>
                ),
              },
              { text: period },
              { text: <StateTag state={state} /> },
            ])}
          />
        )}
        {holds(actor, 'BM') ? (
          <>
            <p class="govuk-body">
              <a class="govuk-link" href={paths.newReport}>
                Begin a report
              </a>
            </p>
            <p class="govuk-body">
              <a class="govuk-link" href={paths.wordTemplate}>
                The council’s Word template
              </a>
            </p>
          </>
        ) : null}
      </>,
    )
  },
}

// The sections an annual report has; each can be renamed or removed.
const FIRST_SECTIONS = [
  'Foreword',
  'The year in figures',
  'What we can and cannot provide assurance about',
  'Our priorities',
  'What children and families told us',
  'Learning and training',
  'What we will do next',
]

export const newReportScreen: Screen<Services> = {
  show({ kept, tokens, now }) {
    const year = periodHolding(now.toISOString().slice(0, 10)).name
    return Promise.resolve(
      page(
        'Begin a report',
        <>
          <h1 class="govuk-heading-l">Begin a report</h1>
          <Form tokens={tokens}>
            <Input
              name="title"
              label="Title"
              value={kept?.fields.raw('title') ?? 'Annual report'}
              errorMessage={errorOf(kept, 'title')}
            />
            <Input
              name="period"
              label="Which year?"
              hint={`A year to 31 March, for example ${year}`}
              classes="govuk-input--width-10"
              value={kept?.fields.raw('period')}
              errorMessage={errorOf(kept, 'period')}
            />
            <Input
              name="slug"
              label="Its address on the public site"
              hint="Small letters, digits and hyphens, for example annual-report-2017-18"
              value={kept?.fields.raw('slug')}
              errorMessage={errorOf(kept, 'slug')}
            />
            <Button>Begin</Button>
          </Form>
        </>,
      ),
    )
  },

  async submit(request) {
    const { form } = request
    const errors: FieldError[] = []
    const [title, period, slug] = ['title', 'period', 'slug'].map((name) => form.text(name))
    if (!title) errors.push({ field: 'title', message: 'Enter a title.' })
    if (!readPeriod(period ?? ''))
      errors.push({ field: 'period', message: 'Enter a year to 31 March, such as 2017-18.' })
    if (!/^[a-z0-9][a-z0-9-]{1,80}$/.test(slug ?? ''))
      errors.push({ field: 'slug', message: 'Use small letters, digits and hyphens only.' })
    if (!title || !period || !slug || errors.length > 0) return invalid(...errors)
    const sections = FIRST_SECTIONS.map((one, at) => ({ id: `s${at + 1}`, title: one, text: '' }))
    const cover = { hasRecommendations: false, contactName: '', contactEmail: '' }
    const id = await beginReport(request, { slug, title, subtitle: '', period, sections, cover })
    return id
      ? redirect(paths.report(slug))
      : invalid({ field: 'slug', message: 'Another report has this address.' })
  },
}
