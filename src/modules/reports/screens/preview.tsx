import { BackLink, InsetText } from '../../../govuk/index.ts'
import { download, NotFound, page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { snapshotOf } from '../actions/issue-report.ts'
import type { ReportSnapshot } from '../domain/snapshot.ts'
import { paths } from '../paths.ts'
import { CONTENT_TYPES, FORMATS, render } from '../render/index.ts'
import { ReportBody } from '../render/report-body.tsx'
import { reportHtml } from '../render/report-html.tsx'
import { findSnapshot } from '../store/reports.ts'
import { getReport, isWritten } from './get-report.ts'

/** A report as it would be printed now, or as it was frozen. */
export const previewScreen: Screen<Services> = {
  async show(request) {
    const report = await getReport(request)
    const read = async () => (await findSnapshot(request.tx, report.id)) ?? ''
    const frozen =
      report.sha256 && !isWritten(report) ? await reportHtml(report.sha256, read) : null
    return page(
      report.title,
      <>
        {frozen === null ? (
          <>
            <InsetText>This is a preview. Nothing of it is published.</InsetText>
            <ReportBody snapshot={await snapshotOf(request, report)} />
          </>
        ) : (
          <div dangerouslySetInnerHTML={{ __html: frozen }} />
        )}
      </>,
      {
        beforeContent: <BackLink href={paths.report(report.slug)}>Back to the report</BackLink>,
      },
    )
  },
}

/** A frozen report in one of its formats. */
export const downloadScreen: Screen<Services> = {
  async show(request) {
    const report = await getReport(request)
    const format = FORMATS.find((one) => one === request.params['format'])
    const text = await findSnapshot(request.tx, report.id)
    if (!format || !text) throw new NotFound()
    const file = await render(JSON.parse(text) as ReportSnapshot, format)
    return download(`${report.slug}.${format}`, CONTENT_TYPES[format], file)
  },
}
