import { renderToString } from 'preact-render-to-string'
import type { ReportSnapshot } from '../domain/snapshot.ts'
import { ReportBody } from './report-body.tsx'

const STYLE = `body{font:1.0625rem/1.5 system-ui,'Noto Sans',Arial,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c}
h1{font-size:2rem}h2{margin-top:2.5rem}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:700}
th,td{text-align:left;padding:.35rem .5rem;border-bottom:1px solid #b1b4b6}dt{font-weight:700}dd{margin:0 0 .5rem}
.sightline-basis,.govuk-body-s{font-size:.9rem;color:#383f43}.sightline-figure{border:1px solid #b1b4b6;padding:1rem;margin:1rem 0}
a{color:#1d70b8}svg{max-width:100%;height:auto}`

/** A report as one file that needs nothing else. The same snapshot gives the same bytes. */
export function renderHtml(snapshot: ReportSnapshot): string {
  return `<!DOCTYPE html>\n${renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${snapshot.report.title} - ${snapshot.report.partnership}`}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>
          <ReportBody snapshot={snapshot} />
        </main>
      </body>
    </html>,
  )}\n`
}
