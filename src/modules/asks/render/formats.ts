import { buffer } from 'node:stream/consumers'
import {
  documentDocx,
  documentPage,
  documentPdf,
  type PrintedDocument,
} from '../../../platform/documents/index.ts'
import { csvText, writeWorkbook } from '../../../platform/files/index.ts'
import type { TidyRows } from './tables.ts'

/** What a return, a round and a comparison come out as. */
export const EXPORT_FORMATS = ['html', 'docx', 'pdf', 'csv', 'xlsx'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What each is called where it is offered. */
export const FORMAT_WORDS: Readonly<Record<ExportFormat, string>> = {
  html: 'web page',
  docx: 'Word',
  pdf: 'PDF',
  csv: 'CSV',
  xlsx: 'Excel',
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
  html: 'text/html; charset=utf-8',
  docx: `${OFFICE}.wordprocessingml.document`,
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
}

// By it a spreadsheet knows that the CSV is in UTF-8, and shows a name as it is written.
const MARK = '\uFEFF'

/** In: a document, its data, and a format. Out: the file. */
export async function exported(
  as: ExportFormat,
  document: () => PrintedDocument,
  rows: () => TidyRows,
): Promise<Buffer> {
  switch (as) {
    case 'html':
      return Buffer.from(documentPage(document()))
    case 'docx':
      return documentDocx(document())
    case 'pdf':
      return documentPdf(document())
    case 'csv':
      return Buffer.from(MARK + csvText(rows()))
    case 'xlsx':
      return buffer(writeWorkbook([{ name: 'Data', rows: rows() }]))
  }
}
