import { DataTable, SummaryList } from '../../govuk/index.ts'
import { letter, type DocumentPart, type PrintedDocument, type PrintedTable } from './document.ts'
import { printable } from './printable.ts'

/** A document as the body of a page, which prints as it stands. */
export function DocumentBody({ document }: Readonly<{ document: PrintedDocument }>) {
  const { owner, title, subtitle, lines, everyPage, parts } = document
  return (
    <article class="sightline-document">
      {everyPage === undefined ? null : (
        <p class="govuk-body-s sightline-basis">{printable(everyPage)}</p>
      )}
      <span class="govuk-caption-l">{printable(owner)}</span>
      <h1 class="govuk-heading-l">{printable(title)}</h1>
      {subtitle ? <p class="govuk-body-l">{printable(subtitle)}</p> : null}
      {lines.map((line) => (
        <p class="govuk-body">{printable(line)}</p>
      ))}
      <DocumentParts parts={parts} />
    </article>
  )
}

/** What stands in a document, for a page that has a heading of its own. */
export function DocumentParts({ parts }: Readonly<{ parts: readonly DocumentPart[] }>) {
  return (
    <>
      {parts.map((part) => (
        <PartOf part={part} />
      ))}
    </>
  )
}

function PartOf({ part }: Readonly<{ part: DocumentPart }>) {
  switch (part.kind) {
    case 'heading':
      return <Heading level={part.level} text={part.text} />
    case 'paragraph':
      return (
        <p class="govuk-body sightline-keep-lines">
          {part.number === undefined ? null : <strong>{part.number} </strong>}
          {printable(part.text)}
        </p>
      )
    case 'list':
      return (
        <ul class={part.letters ? 'govuk-list' : 'govuk-list govuk-list--bullet'}>
          {part.items.map((item, at) => (
            <li class="sightline-keep-lines">
              {printable(part.letters ? `${letter(at)} ${item}` : item)}
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <TableOf table={part.table} />
    case 'pairs':
      return <PairsOf rows={part.rows} />
    case 'box':
      return (
        <div class="sightline-figure">
          <p class="govuk-body govuk-!-font-weight-bold">{printable(part.words)}</p>
          <PairsOf rows={part.rows} />
        </div>
      )
    case 'note':
      return <p class="govuk-body-s sightline-basis">{printable(part.text)}</p>
    case 'picture':
      // The svg is drawn by us; every word in it has been escaped there.
      return (
        <div
          role="img"
          aria-label={printable(part.alt)}
          dangerouslySetInnerHTML={{ __html: part.svg }}
        />
      )
  }
}

function Heading({ level, text }: Readonly<{ level: 1 | 2 | 3; text: string }>) {
  if (level === 1) return <h2 class="govuk-heading-m">{printable(text)}</h2>
  if (level === 2) return <h3 class="govuk-heading-s">{printable(text)}</h3>
  return <h4 class="govuk-heading-s">{printable(text)}</h4>
}

function PairsOf({ rows }: Readonly<{ rows: readonly (readonly [string, string])[] }>) {
  return (
    <SummaryList
      rows={rows.map(([label, words]) => ({
        key: printable(label),
        value: { text: <span class="sightline-keep-lines">{printable(words)}</span> },
      }))}
    />
  )
}

function TableOf({ table }: Readonly<{ table: PrintedTable }>) {
  const { caption, head, rows, basis, holds } = table
  const format = (at: number) => (holds !== 'words' && at > 0 ? 'numeric' : undefined)
  const cells = (texts: readonly string[]) =>
    texts.map((text, at) => ({
      text: <span class="sightline-keep-lines">{printable(text)}</span>,
      format: format(at),
    }))
  return (
    <>
      <DataTable
        caption={printable(caption)}
        captionClasses="govuk-table__caption--s"
        head={cells(head)}
        rows={rows.map(cells)}
        firstCellIsHeader
      />
      {basis === undefined ? null : <p class="govuk-body-s sightline-basis">{printable(basis)}</p>}
    </>
  )
}
