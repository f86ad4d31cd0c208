import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/**
 * Runs one of the workers that lie here. In: its name, and what it is given. Out: the file it makes.
 * Throws what it throws. A long document takes seconds, and no other page should wait for it.
 */
export function inThread(name: 'pdf-worker' | 'docx-worker', workerData: unknown): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(name), { workerData })
    worker.once('message', (file: Uint8Array) => {
      resolve(Buffer.from(file))
    })
    worker.once('error', reject)
  })
}

// Bundled, the worker lies beside the program; in tests it runs from its source.
function workerFile(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const bundled = join(here, `${name}.js`)
  return existsSync(bundled) ? bundled : join(here, `${name}.ts`)
}
