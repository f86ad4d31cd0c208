import { renderToString } from 'preact-render-to-string'
import type { ReportSnapshot } from '../domain/snapshot.ts'
import { ReportBody } from './report-body.tsx'

// A snapshot never changes, so what it renders to doesn't either.
const rendered = new Map<string, string>()
const MOST = 50

/** A frozen report's body as HTML. In: the snapshot's hash, and how to read it where it is not at hand. */
export async function reportHtml(sha256: string, read: () => Promise<string>): Promise<string> {
  const known = rendered.get(sha256)
  if (known !== undefined) return known
  const snapshot = JSON.parse(await read()) as ReportSnapshot
  const html = renderToString(<ReportBody snapshot={snapshot} />)
  const [oldest] = rendered.keys()
  if (rendered.size >= MOST && oldest !== undefined) rendered.delete(oldest)
  rendered.set(sha256, html)
  return html
}
