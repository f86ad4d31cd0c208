import { parentPort, workerData } from 'node:worker_threads'
import type { PrintedDocument } from './document.ts'
import { packedDocument } from './docx.ts'

parentPort?.postMessage(await packedDocument(workerData as PrintedDocument))
