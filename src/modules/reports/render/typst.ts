import { dayInWords } from '../../../knowledge/law/index.ts'
import type { ReportSnapshot } from '../domain/snapshot.ts'
import { chartOf } from './chart.ts'
import { outline, type Part, type Piece, type PrintedTable } from './outline.ts'
import { statementLines } from './statement-words.ts'

/** A Typst string: what was written by people never becomes markup. */
export function quoted(words: string): string {
  return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}

const SETUP = `
#set page(paper: "a4", margin: 2.2cm, numbering: "1")
#set text(lang: "en", region: "GB", size: 11pt, font: ("Noto Sans", "Liberation Sans", "DejaVu Sans", "Libertinus Serif"))
#set par(leading: 0.75em, spacing: 1.1em)
#show heading: set block(above: 1.6em, below: 0.9em)
#let basis(words) = block(inset: (left: 8pt), stroke: (left: 2pt + rgb("#8eb8dc")), text(size: 8.5pt, fill: rgb("#383f43"), words))
#let numbered(number, body) = block[#strong(number)#h(0.6em)#body]
`

/** In: a snapshot. Out: a Typst document of it. */
export function typstOf(snapshot: ReportSnapshot): string {
  const { report } = snapshot
  const sections = outline(snapshot.sections, snapshot)
  return [
    `#set document(title: ${quoted(report.title)}, author: ${quoted(report.partnership)}, date: ${dateOf(report.frozenAt)})`,
    SETUP,
    `#text(size: 10pt, ${quoted(report.partnership)})`,
    `#title(${quoted(report.title)})`,
    report.subtitle ? `#text(size: 13pt, ${quoted(report.subtitle)})\n` : '',
    `#text(${quoted(`${report.periodInWords}. ${report.regime}. As of ${dayInWords(report.asOf)}.`)})\n`,
    '#outline(title: [Contents], depth: 1)\n',
    ...sections.flatMap(({ number, title, parts }) => [
      `#heading(level: 1, ${quoted(`${number}. ${title}`)})`,
      ...parts.map(partOf),
    ]),
    ...about(snapshot),
  ].join('\n')
}

function partOf(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `#heading(level: 2, ${quoted(part.text)})`
    case 'paragraph':
      return `#numbered(${quoted(part.number)}, ${pieces(part.pieces)})\n${basis(part.basis)}`
    case 'list':
      return `#list(${part.items.map(pieces).join(', ')})\n${basis(part.basis)}`
    case 'table':
      return table(part.table)
    case 'chart': {
      const { svg, description } = chartOf(part.claim)
      return `#image(bytes(${quoted(svg)}), format: "svg", width: 100%, alt: ${quoted(description)})\n${table(part.table)}`
    }
    case 'statement':
      return [
        `#block(stroke: 0.6pt + rgb("#b1b4b6"), inset: 10pt, width: 100%)[`,
        `#strong(${quoted(part.claim.statement.wording)})`,
        ...statementLines(part.claim.statement).map(
          ({ label, words }) => `#par[#strong(${quoted(`${label}: `)})#${quoted(words)}]`,
        ),
        ']',
      ].join('\n')
  }
}

function pieces(all: readonly Piece[]): string {
  const words = all.map(({ text }) => text).join('')
  return `text(${quoted(words)})`
}

const basis = (lines: readonly string[]) =>
  lines.map((line) => `#basis(${quoted(line)})`).join('\n')

function table({ caption, head, rows, basis: line }: PrintedTable): string {
  const cells = (row: readonly string[]) => row.map((cell) => `[#${quoted(cell)}]`).join(', ')
  return [
    `#block(strong(${quoted(caption)}))`,
    `#table(columns: ${head.length}, stroke: 0.4pt + rgb("#b1b4b6"), align: (left, ${head
      .slice(1)
      .map(() => 'right')
      .join(', ')},),`,
    `  table.header(${head.map((cell) => `[#strong(${quoted(cell)})]`).join(', ')}),`,
    ...rows.map((row) => `  ${cells(row)},`),
    ')',
    `#basis(${quoted(line)})`,
  ].join('\n')
}

function about({ approvals, confirmations, commitments, contacts }: ReportSnapshot): string[] {
  const silent = confirmations.filter(({ confirmed }) => !confirmed).map(({ agency }) => agency)
  const confirmed = confirmations.filter((one) => one.confirmed).map(({ agency }) => agency)
  const line = (words: string) => `#par[#${quoted(words)}]`
  return [
    '#heading(level: 1, "About this report")',
    ...approvals.map(({ name, role, at }) =>
      line(`Approved by ${name}, ${role}, on ${dayInWords(at)}.`),
    ),
    ...(confirmed.length > 0
      ? [line(`These agencies confirmed the facts about themselves: ${confirmed.join(', ')}.`)]
      : []),
    ...(silent.length > 0 ? [line(`These did not answer: ${silent.join(', ')}.`)] : []),
    ...(commitments.length > 0
      ? [
          table({
            caption: 'What was promised',
            head: ['Promise', 'Who', 'By'],
            rows: commitments.map(({ words, owner, due }) => [words, owner, dayInWords(due)]),
            basis: 'Commitments recorded from the words of this report',
          }).replace(/columns: 3/, 'columns: (3fr, 1.4fr, 1fr)'),
        ]
      : []),
    ...contacts.map(({ name, email }) => line(`Contact: ${name}, ${email}`)),
  ]
}

function dateOf(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return `datetime(year: ${year ?? 1970}, month: ${month ?? 1}, day: ${day ?? 1})`
}
