import { documentDocx, type DocumentPart } from '../../../platform/documents/index.ts'
import type { PaperSnapshot } from '../domain/paper.ts'
import { paperParts, type PaperPart } from './paper-outline.ts'
import { printedParts } from './report-document.ts'

/** A committee paper in Word. The same snapshot gives the same bytes. */
export function renderPaperDocx(paper: PaperSnapshot): Promise<Buffer> {
  return documentDocx({
    title: paper.content.title,
    owner: paper.partnership,
    lines: [],
    madeAt: paper.madeAt,
    parts: paperParts(paper).flatMap(printed),
  })
}

function printed(part: PaperPart): DocumentPart[] {
  switch (part.kind) {
    case 'fields':
      return [{ kind: 'pairs', rows: part.rows }]
    case 'heading':
      return [{ kind: 'heading', level: 1, text: part.text }]
    case 'lettered':
      return [{ kind: 'list', items: part.items, letters: true }]
    case 'bullets':
      return [{ kind: 'list', items: part.items }]
    case 'part':
      return printedParts(part.part)
  }
}
