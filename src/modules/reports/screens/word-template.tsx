import { errorOf } from '../../../platform/forms/error-of.ts'
import { BackLink, Button, FileUpload } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { FileRefused } from '../../../platform/files/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { download, invalid, page, redirect, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { snapshotOf } from '../actions/issue-report.ts'
import { inTemplate, keepWordTemplate } from '../actions/keep-word-template.ts'
import type { ReportSnapshot } from '../domain/snapshot.ts'
import { paths } from '../paths.ts'
import { PLACE } from '../render/docx-in-template.ts'
import { CONTENT_TYPES } from '../render/index.ts'
import { findSnapshot } from '../store/reports.ts'
import { findWordTemplate } from '../store/word-templates.ts'
import { getReport } from './get-report.ts'

/** The council's own Word template, into which reports can be put. */
export const wordTemplateScreen: Screen<Services> = {
  async show({ tx, kept, tokens }) {
    const template = await findWordTemplate(tx)
    return page(
      'The council’s Word template',
      <>
        <h1 class="govuk-heading-l">The council’s Word template</h1>
        <p class="govuk-body">
          {template
            ? `In use: ${template.filename}, since ${dayInWords(template.at.toISOString().slice(0, 10))}.`
            : 'None is kept. Reports are in our own style.'}
        </p>
        <p class="govuk-body">
          Write <code>{PLACE}</code> in a paragraph of its own, where the report goes.
        </p>
        <Form tokens={tokens} files>
          <FileUpload
            name="file"
            label="The template"
            hint="A .docx without macros."
            errorMessage={errorOf(kept, 'file')}
          />
          <Button>Keep it</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.reports}>Back to reports</BackLink> },
    )
  },

  async submit(request) {
    const [file] = request.files
    if (!file || file.bytes === 0) return invalid({ field: 'file', message: 'Choose the file.' })
    try {
      await keepWordTemplate(request, file)
    } catch (error) {
      if (error instanceof FileRefused) return invalid({ field: 'file', message: error.message })
      throw error
    }
    return redirect(paths.wordTemplate)
  },
}

/** A report in that template; without one, the way to it. */
export const templatedWordScreen: Screen<Services> = {
  async show(request) {
    const report = await getReport(request)
    const frozen = await findSnapshot(request.tx, report.id)
    const snapshot = frozen
      ? (JSON.parse(frozen) as ReportSnapshot)
      : await snapshotOf(request, report)
    const file = await inTemplate(request, snapshot)
    if (file) return download(`${report.slug}.docx`, CONTENT_TYPES.docx, file)
    return page(
      'No template is kept',
      <>
        <h1 class="govuk-heading-l">No template is kept</h1>
        <p class="govuk-body">
          The Business Manager keeps the council’s Word template under Reports.
        </p>
      </>,
      { beforeContent: <BackLink href={paths.report(report.slug)}>Back to the report</BackLink> },
    )
  },
}
