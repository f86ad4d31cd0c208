import { HeadingLevel, Paragraph, TextRun, type Table } from 'docx'
import type { PaperSnapshot } from '../domain/paper.ts'
import { packed, partOf } from './docx.ts'
import { letter, paperParts, type PaperPart } from './paper-outline.ts'

/** A committee paper in Word. The same snapshot gives the same bytes. */
export function renderPaperDocx(paper: PaperSnapshot): Promise<Buffer> {
  const children = [
    new Paragraph({ text: paper.partnership, style: 'Caption' }),
    new Paragraph({ text: paper.content.title, heading: HeadingLevel.TITLE }),
    ...paperParts(paper).flatMap(childrenOf),
  ]
  return packed(paper.content.title, paper.partnership, children, paper.madeAt)
}

function childrenOf(part: PaperPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'fields':
      return part.rows.map(
        ([label, words]) =>
          new Paragraph({
            spacing: { after: 80 },
            children: [
              new TextRun({ text: `${label}: `, bold: true }),
              new TextRun({ text: words }),
            ],
          }),
      )
    case 'heading':
      return [new Paragraph({ text: part.text, heading: HeadingLevel.HEADING_1 })]
    case 'lettered':
      return part.items.map((item, at) => new Paragraph({ text: `${letter(at)} ${item}` }))
    case 'bullets':
      return part.items.map(
        (item) => new Paragraph({ text: item, numbering: { reference: 'bullets', level: 0 } }),
      )
    case 'part':
      return partOf(part.part)
  }
}
