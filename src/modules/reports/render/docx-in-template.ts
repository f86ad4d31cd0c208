import { patchDocument, PatchType } from 'docx'
import { BULLETS, documentChildren, stillDocx } from '../../../platform/documents/index.ts'
import type { ReportSnapshot } from '../domain/snapshot.ts'
import { reportDocument } from './report-document.ts'

/** Where in a council's template the report goes: a paragraph of its own with these words. */
export const PLACE = '{{report}}'

/**
 * A report in a council's own Word template: its header, footer and fonts, with the report in the place
 * the template names. In: the snapshot, and the template's bytes. The same two give the same bytes.
 */
export async function renderInTemplate(
  snapshot: ReportSnapshot,
  template: Buffer,
): Promise<Buffer> {
  const file = await patchDocument({
    outputType: 'nodebuffer',
    data: template,
    patches: {
      report: { type: PatchType.DOCUMENT, children: documentChildren(reportDocument(snapshot)) },
    },
    numbering: BULLETS,
    keepOriginalStyles: true,
  })
  return stillDocx(Buffer.from(file), snapshot.report.frozenAt)
}
