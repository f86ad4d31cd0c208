import type { PrintedDocument } from './document.ts'
import { inThread } from './in-thread.ts'
import { typstOf } from './typst.ts'

/** In: a document. Out: it as PDF/UA-1. The same document gives the same bytes. Throws where it can't be set. */
export function documentPdf(document: PrintedDocument): Promise<Buffer> {
  const at = Math.floor(new Date(document.madeAt).getTime() / 1000)
  return inThread('pdf-worker', { source: typstOf(document), at })
}
