import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import { letter, type DocumentPart, type PrintedDocument, type PrintedTable } from './document.ts'
import { printable } from './printable.ts'
import { stillDocx } from './still-docx.ts'

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

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

/** In: a document. Out: it in Word, in our own style. The same document gives the same bytes. */
export function packedDocument(document: PrintedDocument): Promise<Buffer> {
  const { title, owner, madeAt } = document
  return packed(title, owner, documentChildren(document), madeAt, document)
}

/** Everything a document says, as parts of a Word document. */
export function documentChildren({
  owner,
  title,
  subtitle,
  lines,
  parts,
}: PrintedDocument): Child[] {
  return [
    new Paragraph({ text: printable(owner), style: 'Caption' }),
    new Paragraph({ text: printable(title), heading: HeadingLevel.TITLE }),
    ...(subtitle ? [new Paragraph({ text: printable(subtitle) })] : []),
    ...lines.map((line) => new Paragraph({ text: printable(line) })),
    ...parts.flatMap(childrenOf),
  ]
}

/** In: what a document says. Out: the file, its times and ids fixed. */
export async function packed(
  title: string,
  creator: string,
  children: readonly Child[],
  at: string,
  { landscape, everyPage }: Pick<PrintedDocument, 'landscape' | 'everyPage'> = {},
): Promise<Buffer> {
  const document = new Document({
    title: printable(title),
    creator: printable(creator),
    lastModifiedBy: printable(creator),
    styles: {
      default: { document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } } },
    },
    numbering: BULLETS,
    sections: [
      {
        ...(landscape
          ? { properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } } }
          : {}),
        ...(everyPage === undefined
          ? {}
          : { headers: { default: new Header({ children: [smallLine(everyPage)] }) } }),
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

function childrenOf(part: DocumentPart): Child[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ text: printable(part.text), heading: HEADINGS[part.level] })]
    case 'paragraph':
      return [
        new Paragraph({
          spacing: { after: 120 },
          children: [
            ...(part.number === undefined
              ? []
              : [new TextRun({ text: `${part.number}  `, bold: true })]),
            ...runs(part.text),
          ],
        }),
      ]
    case 'list':
      return part.items.map((item, at) =>
        part.letters
          ? new Paragraph({ children: runs(`${letter(at)} ${item}`) })
          : new Paragraph({
              numbering: { reference: 'bullets', level: 0 },
              children: runs(item),
            }),
      )
    case 'table':
      return tableOf(part.table)
    case 'pairs':
      return part.rows.map(
        ([label, words]) => new Paragraph({ spacing: { after: 80 }, children: pair(label, words) }),
      )
    case 'box':
      return [
        new Paragraph({ children: [new TextRun({ text: printable(part.words), bold: true })] }),
        ...part.rows.map(
          ([label, words]) =>
            new Paragraph({ indent: { left: 360 }, children: pair(label, words) }),
        ),
      ]
    case 'note':
      return [basisLine(part.text)]
    // Word gets the table that follows a picture: the numbers, which it can also read out.
    case 'picture':
      return []
  }
}

function pair(label: string, words: string): TextRun[] {
  return [new TextRun({ text: printable(`${label}: `), bold: true }), ...runs(words)]
}

// A line that somebody ended stays ended.
function runs(words: string, bold?: boolean): TextRun[] {
  return printable(words)
    .split('\n')
    .map(
      (text, at) =>
        new TextRun({
          text,
          ...(bold === undefined ? {} : { bold }),
          ...(at > 0 ? { break: 1 } : {}),
        }),
    )
}

function basisLine(text: string): Paragraph {
  return smallLine(text, { indent: { left: 360 }, spacing: { after: 80 } })
}

function smallLine(text: string, how: IParagraphOptions = {}): Paragraph {
  const children = [new TextRun({ text: printable(text), size: 17, color: '383F43' })]
  return new Paragraph({ ...how, children })
}

function tableOf({ caption, head, rows, basis, widths }: PrintedTable): Child[] {
  const all = widths?.reduce((sum, one) => sum + one, 0) ?? 0
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map(
        (text, at) =>
          new TableCell({
            ...(widths && all > 0
              ? {
                  width: {
                    size: Math.round((100 * (widths[at] ?? 1)) / all),
                    type: WidthType.PERCENTAGE,
                  },
                }
              : {}),
            children: [new Paragraph({ children: runs(text, isHead) })],
          }),
      ),
    })
  return [
    new Paragraph({ keepNext: true, children: runs(caption, true) }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    }),
    ...(basis === undefined ? [] : [basisLine(basis)]),
  ]
}
