import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { PrintedDocument } from './document.ts'
import { typstOf } from './typst.ts'

/** In: a document. Out: it as PDF/UA-1. The same document gives the same bytes. */
export function documentPdf(document: PrintedDocument): Promise<Buffer> {
  return setPdf(typstOf(document), document.madeAt)
}

/** In: a Typst document and the moment it bears. Out: its PDF. Throws where it can't be set. */
export function setPdf(source: string, at: string): Promise<Buffer> {
  const data = { source, at: Math.floor(new Date(at).getTime() / 1000) }
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), { workerData: data })
    worker.once('message', (pdf: Uint8Array) => {
      resolve(Buffer.from(pdf))
    })
    worker.once('error', reject)
  })
}

// Bundled, the worker lies beside the program; in tests it runs from its source.
function workerFile(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const bundled = join(here, 'pdf-worker.js')
  return existsSync(bundled) ? bundled : join(here, 'pdf-worker.ts')
}
