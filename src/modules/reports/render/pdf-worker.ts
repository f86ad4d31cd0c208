import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

// Runs in a thread of its own: setting a document takes a tenth of a second that no page should wait for.
const { source, at } = workerData as { source: string; at: number }
const compiler = NodeCompiler.create()
const { result, takeDiagnostics } = (() => {
  const made = compiler.compile({ mainFileContent: source })
  return { result: made.result, takeDiagnostics: () => made.takeDiagnostics() }
})()
if (!result) {
  const found = compiler.fetchDiagnostics(takeDiagnostics() ?? ({} as never)) as unknown[]
  throw new Error(`The PDF could not be set: ${JSON.stringify(found).slice(0, 2000)}`)
}
const pdf = compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: at } as never)
parentPort?.postMessage(pdf)
