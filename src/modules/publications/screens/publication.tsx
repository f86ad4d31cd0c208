import { InsetText } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import {
  download,
  NotFound,
  page,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  CONTENT_TYPES,
  findReport,
  findSnapshot,
  FORMATS,
  listErrata,
  render,
  ReportBody,
  type ReportSnapshot,
} from '../../reports/index.ts'

const WORDS = {
  docx: 'Word',
  pdf: 'PDF',
  csv: 'Figures (CSV)',
  html: 'One page (HTML)',
  json: 'Data (JSON)',
}

/** A published report, with its corrections beside it. */
export const publicationScreen: Screen<Services> = {
  async show(request) {
    const { slug, id, snapshot } = await getPublished(request)
    const errata = await listErrata(request.tx, id)
    return page(
      snapshot.report.title,
      <>
        {errata.length > 0 ? (
          <InsetText>
            <h2 class="govuk-heading-s">Corrections</h2>
            {errata.map(({ at, words }) => (
              <p class="govuk-body">
                {dayInWords(at.toISOString().slice(0, 10))}: {words}
              </p>
            ))}
          </InsetText>
        ) : null}
        <p class="govuk-body sightline-downloads">
          Download:{' '}
          {FORMATS.map((format) => (
            <>
              <a class="govuk-link" href={`/publications/${slug}/${format}`}>
                {WORDS[format]}
              </a>{' '}
            </>
          ))}
        </p>
        <ReportBody snapshot={snapshot} />
      </>,
    )
  },
}

/** A published report in one of its formats. */
export const publicationFileScreen: Screen<Services> = {
  async show(request) {
    const { slug, snapshot } = await getPublished(request)
    const format = FORMATS.find((one) => one === request.params['format'])
    if (!format) throw new NotFound()
    return download(`${slug}.${format}`, CONTENT_TYPES[format], await render(snapshot, format))
  },
}

async function getPublished({ tx, params }: Request<Services>) {
  const report = await findReport(tx, params['slug'] ?? '')
  const text = report?.state === 'published' ? await findSnapshot(tx, report.id) : null
  if (!report || !text) throw new NotFound()
  return { slug: report.slug, id: report.id, snapshot: JSON.parse(text) as ReportSnapshot }
}
