import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { undisplayed, withoutUndisplayed } from './undisplayed.ts'

// Runs in a thread of its own: setting a document takes a tenth of a second that no page should wait for.
const { source, at } = workerData as { source: string; at: number }
const compiler = NodeCompiler.create()

function set(text: string): Uint8Array {
  const made = compiler.compile({ mainFileContent: text })
  if (!made.result) {
    const found = compiler.fetchDiagnostics(made.takeDiagnostics() ?? ({} as never)) as unknown[]
    throw new Error(`The PDF could not be set: ${JSON.stringify(found).slice(0, 2000)}`)
  }
  return compiler.pdf(made.result, { pdfStandard: 'ua-1', creationTimestamp: at } as never)
}

// A character that no font here has would keep the whole document from being set. It is printed as a
// sign, and the document says so; Word and the page have it as it was written.
function setWhatCanBe(text: string, left: number): Uint8Array {
  try {
    return set(text)
  } catch (error) {
    const missing = undisplayed(String(error))
    if (missing.length === 0 || left === 0) throw error
    return setWhatCanBe(withoutUndisplayed(text, missing), left - 1)
  }
}

parentPort?.postMessage(setWhatCanBe(source, 20))
