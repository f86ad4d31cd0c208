import type { PrintedDocument } from './document.ts'
import { packedDocument } from './docx.ts'
import { inThread } from './in-thread.ts'

// Starting a thread takes longer than a short document does, and no page should wait for a long one.
const MOST_HERE = 500

/** In: a document. Out: it in Word, in our own style. The same document gives the same bytes. */
export function documentDocx(document: PrintedDocument): Promise<Buffer> {
  return sizeOf(document) > MOST_HERE ? inThread('docx-worker', document) : packedDocument(document)
}

function sizeOf({ parts }: PrintedDocument): number {
  return parts.reduce(
    (sum, part) =>
      sum + (part.kind === 'table' ? part.table.rows.length * part.table.head.length : 1),
    0,
  )
}
