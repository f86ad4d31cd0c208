import { renderToString } from 'preact-render-to-string'
import { DocumentBody } from './body.tsx'
import type { PrintedDocument } from './document.ts'
import { printable } from './printable.ts'

const STYLE = `body{font:1.0625rem/1.5 system-ui,'Noto Sans',Arial,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c;overflow-wrap:break-word}
h1{font-size:2rem}h2{margin-top:2.5rem}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:700}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid #b1b4b6;min-width:4rem}
dt{font-weight:700}dd{margin:0 0 .5rem}.sightline-scroll{overflow-x:auto}.sightline-keep-lines{white-space:pre-line}
.sightline-basis{font-size:.9rem;color:#383f43}.sightline-figure{border:1px solid #b1b4b6;padding:1rem;margin:1rem 0}
.govuk-table__header--numeric,.govuk-table__cell--numeric{text-align:right}svg{max-width:100%;height:auto}
@media print{body{max-width:none;margin:0;font-size:11pt}thead{display:table-header-group}tr{break-inside:avoid}
h1,h2,h3,h4,caption{break-after:avoid}.sightline-scroll{overflow:visible}}`

/** In: a document. Out: it as one page that needs nothing else, in English, to be read or printed. */
export function documentPage(document: PrintedDocument): string {
  return `<!DOCTYPE html>\n${renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{printable(`${document.title} - ${document.owner}`)}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>
          <DocumentBody document={document} />
        </main>
      </body>
    </html>,
  )}\n`
}
