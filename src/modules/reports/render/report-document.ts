import type { DocumentPart, PrintedDocument } from '../../../platform/documents/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import type { ReportSnapshot } from '../domain/snapshot.ts'
import { chartOf } from './chart.ts'
import { outline, type Part } from './outline.ts'
import { statementLines } from './statement-words.ts'

/** In: a snapshot. Out: the document that Word and PDF print. */
export function reportDocument(snapshot: ReportSnapshot): PrintedDocument {
  const { report } = snapshot
  return {
    title: report.title,
    subtitle: report.subtitle,
    owner: report.partnership,
    lines: [`${report.periodInWords}. ${report.regime}. As of ${dayInWords(report.asOf)}.`],
    madeAt: report.frozenAt,
    contents: true,
    parts: [
      ...outline(snapshot.sections, snapshot).flatMap(({ number, title, parts }) => [
        { kind: 'heading', level: 1, text: `${number}. ${title}` } as const,
        ...parts.flatMap(printedParts),
      ]),
      ...about(snapshot),
    ],
  }
}

/** In: a part of a report or a paper. Out: what is printed of it, its basis lines after it. */
export function printedParts(part: Part): DocumentPart[] {
  switch (part.kind) {
    case 'heading':
      return [{ kind: 'heading', level: 2, text: part.text }]
    case 'paragraph':
      return [
        { kind: 'paragraph', number: part.number, text: wordsOf(part.pieces) },
        ...part.basis.map(note),
      ]
    case 'list':
      return [{ kind: 'list', items: part.items.map(wordsOf) }, ...part.basis.map(note)]
    case 'table':
      return [{ kind: 'table', table: part.table }]
    case 'chart': {
      const { svg, description } = chartOf(part.claim)
      return [
        { kind: 'picture', svg, alt: description },
        { kind: 'table', table: part.table },
      ]
    }
    case 'statement': {
      const { statement } = part.claim
      const rows = statementLines(statement).map(({ label, words }) => [label, words] as const)
      return [{ kind: 'box', words: statement.wording, rows }]
    }
  }
}

const wordsOf = (pieces: readonly { readonly text: string }[]) =>
  pieces.map(({ text }) => text).join('')

const note = (text: string): DocumentPart => ({ kind: 'note', text })

function about(snapshot: ReportSnapshot): DocumentPart[] {
  const { approvals, confirmations, commitments, contacts } = snapshot
  const line = (text: string): DocumentPart => ({ kind: 'paragraph', text })
  const confirmed = confirmations.filter((one) => one.confirmed).map(({ agency }) => agency)
  const silent = confirmations.filter((one) => !one.confirmed).map(({ agency }) => agency)
  return [
    { kind: 'heading', level: 1, text: 'About this report' },
    ...approvals.map(({ name, role, at }) =>
      line(`Approved by ${name}, ${role}, on ${dayInWords(at)}.`),
    ),
    ...(confirmed.length > 0
      ? [line(`These agencies confirmed the facts about themselves: ${confirmed.join(', ')}.`)]
      : []),
    ...(silent.length > 0 ? [line(`These did not answer: ${silent.join(', ')}.`)] : []),
    ...(commitments.length > 0 ? [promised(commitments)] : []),
    ...contacts.map(({ name, email }) => line(`Contact: ${name}, ${email}`)),
  ]
}

function promised(commitments: ReportSnapshot['commitments']): DocumentPart {
  return {
    kind: 'table',
    table: {
      caption: 'What was promised',
      head: ['Promise', 'Who', 'By'],
      rows: commitments.map(({ words, owner, due }) => [words, owner, dayInWords(due)]),
      basis: 'Commitments recorded from the words of this report',
      widths: [3, 1.4, 1],
    },
  }
}
