import { Bookmark, HeadingLevel, Paragraph, TextRun } from 'docx'
import { packed, printable } from '../../../platform/documents/index.ts'
import type { ReportSnapshot } from '../domain/snapshot.ts'
import { blockTexts } from './block-texts.ts'

/** A draft for comment in Word: each paragraph marked, so that what comes back finds its place. */
export function renderDraftDocx(snapshot: ReportSnapshot): Promise<Buffer> {
  const { report } = snapshot
  const children = [
    new Paragraph({ text: `${report.title}: draft for comment`, heading: HeadingLevel.TITLE }),
    new Paragraph({
      text: 'Turn on “Track changes”, and comment where you like. Numbers come from figures: if one is wrong, say so in a comment.',
    }),
    ...snapshot.sections.flatMap((section) => [
      new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_1 }),
      ...blockTexts(section, snapshot).map(({ id, text }) => marked(id, text)),
    ]),
  ]
  return packed(report.title, report.partnership, children, report.frozenAt)
}

// A paragraph of a draft sent out, marked so that it is found when it comes back.
function marked(id: string, text: string): Paragraph {
  return new Paragraph({
    spacing: { after: 120 },
    children: [new Bookmark({ id, children: [new TextRun({ text: printable(text) })] })],
  })
}
