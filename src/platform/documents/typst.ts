import type { DocumentPart, PrintedDocument, PrintedTable } from './document.ts'
import { letter } from './document.ts'
import { printable } from './printable.ts'

/** A Typst string: what was written by people never becomes markup. */
export function quoted(words: string): string {
  return written(printable(words))
}

// A word of many letters, such as an address, would run off the paper: it may break at these places.
const LONGEST = 70
const LONGEST_IN_CELL = 24

const broken = (words: string) => written(breakable(words, LONGEST))

function breakable(words: string, longest: number): string {
  const parts = new RegExp(`\\S{${longest}}(?=\\S)`, 'gu')
  return printable(words).replaceAll(parts, (part) => `${part}\u200B`)
}

function written(words: string): string {
  const held = words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
  return `"${held.replaceAll('\n', '\\n').replaceAll('\t', ' ')}"`
}

const SETUP = `
#set page(paper: "a4", margin: 2.2cm, numbering: "1")
#set text(lang: "en", region: "GB", size: 11pt, font: ("Noto Sans", "Liberation Sans", "DejaVu Sans", "Libertinus Serif"))
#set par(leading: 0.75em, spacing: 1.1em)
#show heading: set block(above: 1.6em, below: 0.9em)
#let basis(words) = block(inset: (left: 8pt), stroke: (left: 2pt + rgb("#8eb8dc")), text(size: 8.5pt, fill: rgb("#383f43"), words))
#let numbered(number, body) = block[#strong(number)#h(0.6em)#body]
`

/** In: a document. Out: the same in Typst, to be set by `setPdf`. */
export function typstOf(document: PrintedDocument): string {
  const { title, subtitle, owner, lines, madeAt, contents, everyPage, landscape, parts } = document
  return [
    `#set document(title: ${quoted(title)}, author: ${quoted(owner)}, date: ${dateOf(madeAt)})`,
    SETUP,
    ...(landscape ? ['#set page(flipped: true)'] : []),
    ...(everyPage === undefined
      ? []
      : [`#set page(header: text(size: 8.5pt, fill: rgb("#383f43"), ${quoted(everyPage)}))`]),
    `#text(size: 10pt, ${quoted(owner)})`,
    `#title(${quoted(title)})`,
    subtitle ? `#text(size: 13pt, ${quoted(subtitle)})\n` : '',
    ...lines.map((line) => `#text(${quoted(line)})\n`),
    ...(contents ? ['#outline(title: [Contents], depth: 1)\n'] : []),
    ...parts.map(partOf),
  ].join('\n')
}

function partOf(part: DocumentPart): string {
  switch (part.kind) {
    case 'heading':
      return `#heading(level: ${part.level}, ${quoted(part.text)})`
    case 'paragraph':
      return part.number === undefined
        ? `#par[#${broken(part.text)}]`
        : `#numbered(${quoted(part.number)}, text(${broken(part.text)}))\n`
    case 'list':
      return part.letters
        ? part.items.map((item, at) => `#par[#${quoted(`${letter(at)} ${item}`)}]`).join('\n')
        : `#list(${part.items.map((item) => `text(${broken(item)})`).join(', ')})\n`
    case 'table':
      return table(part.table)
    case 'pairs':
      return pairs(part.rows)
    case 'box':
      return [
        '#block(stroke: 0.6pt + rgb("#b1b4b6"), inset: 10pt, width: 100%)[',
        `#strong(${quoted(part.words)})`,
        pairs(part.rows),
        ']',
      ].join('\n')
    case 'note':
      return `#basis(${quoted(part.text)})`
    case 'picture':
      return `#image(bytes(${quoted(part.svg)}), format: "svg", width: 100%, alt: ${quoted(part.alt)})`
  }
}

function pairs(rows: readonly (readonly [string, string])[]): string {
  return rows
    .map(([label, words]) => `#par[#strong(${quoted(`${label}: `)})#${broken(words)}]`)
    .join('\n')
}

// A table of more columns is set smaller, or its words would be cut.
const MOST_AT_FULL_SIZE = 6

function table({ caption, head, rows, basis, widths, holds }: PrintedTable): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => `[#${written(breakable(cell, LONGEST_IN_CELL))}]`).join(', ')
  const columns = widths ? `(${widths.map((width) => `${width}fr`).join(', ')})` : head.length
  const aside = holds === 'words' ? 'left' : 'right'
  const isWide = head.length > MOST_AT_FULL_SIZE
  return [
    ...(isWide ? ['#[#set text(size: 9pt)'] : []),
    `#block(sticky: true, strong(${quoted(caption)}))`,
    `#table(columns: ${columns}, stroke: 0.4pt + rgb("#b1b4b6"), align: (left, ${head
      .slice(1)
      .map(() => aside)
      .join(', ')},),`,
    `  table.header(${head.map((cell) => `[#strong(${quoted(cell)})]`).join(', ')}),`,
    ...rows.map((row) => `  ${cells(row)},`),
    ')',
    ...(isWide ? [']'] : []),
    ...(basis === undefined ? [] : [`#basis(${quoted(basis)})`]),
  ].join('\n')
}

function dateOf(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return `datetime(year: ${year ?? 1970}, month: ${month ?? 1}, day: ${day ?? 1})`
}
