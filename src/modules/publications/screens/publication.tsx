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
  reportHtml,
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
    const { slug, id, title, sha256 } = await getPublished(request)
    const html = await reportHtml(sha256, async () => (await findSnapshot(request.tx, id)) ?? '')
    const errata = await listErrata(request.tx, id)
    return page(
      title,
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
        <div dangerouslySetInnerHTML={{ __html: html }} />
      </>,
    )
  },
}

/** A published report in one of its formats. */
export const publicationFileScreen: Screen<Services> = {
  async show(request) {
    const { slug, id } = await getPublished(request)
    const format = FORMATS.find((one) => one === request.params['format'])
    const text = format ? await findSnapshot(request.tx, id) : null
    if (!format || !text) throw new NotFound()
    const file = await render(JSON.parse(text) as ReportSnapshot, format)
    return download(`${slug}.${format}`, CONTENT_TYPES[format], file)
  },
}

async function getPublished({ tx, params }: Request<Services>) {
  const report = await findReport(tx, params['slug'] ?? '')
  if (report?.state !== 'published' || !report.sha256) throw new NotFound()
  const { slug, id, title, sha256 } = report
  return { slug, id, title, sha256 }
}
