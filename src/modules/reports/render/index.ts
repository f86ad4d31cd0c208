import type { ReportSnapshot } from '../domain/snapshot.ts'
import { renderCsv } from './csv.ts'
import { documentDocx, documentPdf } from '../../../platform/documents/index.ts'
import { renderHtml } from './html.tsx'
import { reportDocument } from './report-document.ts'

export const FORMATS = ['html', 'docx', 'pdf', 'csv', 'json'] as const

export type Format = (typeof FORMATS)[number]

export const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
}

/** A snapshot in a format. The same snapshot gives the same bytes. */
export async function render(snapshot: ReportSnapshot, format: Format): Promise<Buffer> {
  switch (format) {
    case 'html':
      return Buffer.from(renderHtml(snapshot))
    case 'docx':
      return documentDocx(reportDocument(snapshot))
    case 'pdf':
      return documentPdf(reportDocument(snapshot))
    case 'csv':
      return Buffer.from(renderCsv(snapshot))
    case 'json':
      return Buffer.from(`${JSON.stringify(snapshot, null, 2)}\n`)
  }
}
