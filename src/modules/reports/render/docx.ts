import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { dayInWords } from '../../../knowledge/law/index.ts'
import type { ReportSnapshot } from '../domain/snapshot.ts'
import { outline, type Part, type PrintedTable } from './outline.ts'
import { stillDocx } from './still-docx.ts'
import { statementLines } from './statement-words.ts'

export type Child = Paragraph | Table

/** Lists with bullets, as a document and a template's patch both have to be told of them. */
export const BULLETS = {
  config: [
    {
      reference: 'bullets',
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT }],
    },
  ],
}

/** A report in Word, in our own style. The same snapshot gives the same bytes. */
export function renderDocx(snapshot: ReportSnapshot): Promise<Buffer> {
  const { report } = snapshot
  return packed(report.title, report.partnership, childrenOf(snapshot), report.frozenAt)
}

/** Everything a report says, as parts of a Word document. */
export function childrenOf(snapshot: ReportSnapshot): Child[] {
  const { report } = snapshot
  return [
    new Paragraph({ text: report.partnership, style: 'Caption' }),
    new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
    ...(report.subtitle ? [new Paragraph({ text: report.subtitle })] : []),
    new Paragraph({
      text: `${report.periodInWords}. ${report.regime}. As of ${dayInWords(report.asOf)}.`,
    }),
    ...outline(snapshot.sections, snapshot).flatMap(({ number, title, parts }) => [
      new Paragraph({ text: `${number}. ${title}`, heading: HeadingLevel.HEADING_1 }),
      ...parts.flatMap(partOf),
    ]),
    ...about(snapshot),
  ]
}

/** In: what a document says. Out: the file, its times and ids fixed. */
export async function packed(
  title: string,
  creator: string,
  children: readonly Child[],
  at: string,
): Promise<Buffer> {
  const document = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    styles: {
      default: { document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } } },
    },
    numbering: BULLETS,
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [...children],
      },
    ],
  })
  return stillDocx(await Packer.toBuffer(document), at)
}

export function partOf(part: Part): Child[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ text: part.text, heading: HeadingLevel.HEADING_2 })]
    case 'paragraph':
      return [
        new Paragraph({
          spacing: { after: 120 },
          children: [
            new TextRun({ text: `${part.number}  `, bold: true }),
            ...part.pieces.map(({ text }) => new TextRun({ text })),
          ],
        }),
        ...part.basis.map(basisLine),
      ]
    case 'list':
      return [
        ...part.items.map(
          (item) =>
            new Paragraph({
              numbering: { reference: 'bullets', level: 0 },
              children: item.map(({ text }) => new TextRun({ text })),
            }),
        ),
        ...part.basis.map(basisLine),
      ]
    // Word gets a chart's table: the numbers, which it can also read out.
    case 'table':
    case 'chart':
      return tableOf(part.table)
    case 'statement':
      return [
        new Paragraph({
          children: [new TextRun({ text: part.claim.statement.wording, bold: true })],
        }),
        ...statementLines(part.claim.statement).map(
          ({ label, words }) =>
            new Paragraph({
              indent: { left: 360 },
              children: [
                new TextRun({ text: `${label}: `, bold: true }),
                new TextRun({ text: words }),
              ],
            }),
        ),
      ]
  }
}

export function basisLine(text: string): Paragraph {
  return new Paragraph({
    indent: { left: 360 },
    spacing: { after: 80 },
    children: [new TextRun({ text, size: 17, color: '383F43' })],
  })
}

export function tableOf({ caption, head, rows, basis }: PrintedTable): Child[] {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map(
        (text) =>
          new TableCell({
            children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })],
          }),
      ),
    })
  return [
    new Paragraph({ keepNext: true, children: [new TextRun({ text: caption, bold: true })] }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    }),
    basisLine(basis),
  ]
}

function about({ approvals, confirmations, commitments, contacts }: ReportSnapshot): Child[] {
  const line = (text: string) => new Paragraph({ text, spacing: { after: 120 } })
  const confirmed = confirmations.filter((one) => one.confirmed).map(({ agency }) => agency)
  const silent = confirmations.filter((one) => !one.confirmed).map(({ agency }) => agency)
  return [
    new Paragraph({ text: 'About this report', heading: HeadingLevel.HEADING_1 }),
    ...approvals.map(({ name, role, at }) =>
      line(`Approved by ${name}, ${role}, on ${dayInWords(at)}.`),
    ),
    ...(confirmed.length > 0
      ? [line(`These agencies confirmed the facts about themselves: ${confirmed.join(', ')}.`)]
      : []),
    ...(silent.length > 0 ? [line(`These did not answer: ${silent.join(', ')}.`)] : []),
    ...(commitments.length > 0
      ? tableOf({
          caption: 'What was promised',
          head: ['Promise', 'Who', 'By'],
          rows: commitments.map(({ words, owner, due }) => [words, owner, dayInWords(due)]),
          basis: 'Commitments recorded from the words of this report',
        })
      : []),
    ...contacts.map(({ name, email }) => line(`Contact: ${name}, ${email}`)),
  ]
}

/** A paragraph of a draft sent out, marked so that it is found when it comes back. */
export function marked(id: string, text: string): Paragraph {
  return new Paragraph({
    spacing: { after: 120 },
    children: [new Bookmark({ id, children: [new TextRun({ text })] })],
  })
}
