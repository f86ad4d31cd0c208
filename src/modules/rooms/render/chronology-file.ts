import { buffer } from 'node:stream/consumers'
import { documentDocx, documentPdf } from '../../../platform/documents/index.ts'
import { writeWorkbook } from '../../../platform/files/index.ts'
import { chronologyDocument } from './chronology-document.ts'
import { chronologySheets } from './chronology-workbook.ts'
import type { ChronologyCopy } from './chronology-copy.ts'

export const COPY_FORMATS = ['docx', 'xlsx', 'pdf'] as const
export type CopyFormat = (typeof COPY_FORMATS)[number]

export const COPY_FORMAT_WORDS: Readonly<Record<CopyFormat, string>> = {
  docx: 'Word',
  xlsx: 'Excel',
  pdf: 'PDF',
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

export const COPY_TYPES: Readonly<Record<CopyFormat, string>> = {
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pdf: 'application/pdf',
}

/** Paper of more entries is no help to anybody, and takes minutes to set. A workbook holds any number. */
export const MOST_ON_PAPER = 3_000

/** In: a copy and a format. Out: the file. */
export async function chronologyFile(copy: ChronologyCopy, format: CopyFormat): Promise<Buffer> {
  switch (format) {
    case 'docx':
      return documentDocx(chronologyDocument(copy))
    case 'pdf':
      return documentPdf(chronologyDocument(copy))
    case 'xlsx':
      return buffer(writeWorkbook(chronologySheets(copy)))
  }
}

/** What a file is called: the room's reference and the view, and nobody's name. */
export function copyFileName({ reference, order }: ChronologyCopy, format: CopyFormat): string {
  const view = [
    order.agency === null ? order.arranged : 'one-agency',
    order.redacted ? 'redacted' : 'not-redacted',
  ]
  return `${reference}-chronology-${view.join('-')}.${format}`
}
