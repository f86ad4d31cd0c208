import type { PrintedTable } from '../../../platform/documents/index.ts'
import { DataTable, Details } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import type { ReportSnapshot } from '../domain/snapshot.ts'
import { chartOf } from './chart.ts'
import { outline, type OutlinedSection, type Part, type Piece } from './outline.ts'
import { statementLines } from './statement-words.ts'

/** A report as a page: contents, numbered paragraphs, every claim one click from its evidence. */
export function ReportBody({ snapshot }: Readonly<{ snapshot: ReportSnapshot }>) {
  const { report } = snapshot
  const sections = outline(snapshot.sections, snapshot)
  return (
    <article class="sightline-report">
      <span class="govuk-caption-xl">{report.partnership}</span>
      <h1 class="govuk-heading-xl">{report.title}</h1>
      {report.subtitle ? <p class="govuk-body-l">{report.subtitle}</p> : null}
      <p class="govuk-body">
        {report.periodInWords}. {report.regime}. As of {dayInWords(report.asOf)}.
      </p>
      <nav aria-labelledby="contents">
        <h2 class="govuk-heading-m" id="contents">
          Contents
        </h2>
        <ol class="govuk-list govuk-list--number">
          {sections.map(({ number, title }) => (
            <li>
              <a class="govuk-link" href={`#section-${number}`}>
                {title}
              </a>
            </li>
          ))}
          <li>
            <a class="govuk-link" href="#about">
              About this report
            </a>
          </li>
        </ol>
      </nav>
      {sections.map((section) => (
        <SectionPart section={section} />
      ))}
      <About snapshot={snapshot} />
    </article>
  )
}

export function SectionPart({ section }: Readonly<{ section: OutlinedSection }>) {
  return (
    <section aria-labelledby={`section-${section.number}`}>
      <h2 class="govuk-heading-l" id={`section-${section.number}`}>
        {section.number}. {section.title}
      </h2>
      {section.parts.map((part) => (
        <PartOf part={part} />
      ))}
    </section>
  )
}

export function PartOf({ part }: Readonly<{ part: Part }>) {
  switch (part.kind) {
    case 'heading':
      return <h3 class="govuk-heading-m">{part.text}</h3>
    case 'paragraph':
      return (
        <div class="sightline-paragraph" id={`p${part.number}`}>
          <p class="govuk-body">
            <a class="sightline-paragraph__number" href={`#p${part.number}`}>
              {part.number}
            </a>{' '}
            <Pieces pieces={part.pieces} />
          </p>
          <Basis lines={part.basis} where={`paragraph ${part.number}`} />
        </div>
      )
    case 'list':
      return (
        <>
          <ul class="govuk-list govuk-list--bullet">
            {part.items.map((item) => (
              <li>
                <Pieces pieces={item} />
              </li>
            ))}
          </ul>
          <Basis lines={part.basis} where="this list" />
        </>
      )
    case 'table':
      return <TableOf table={part.table} />
    case 'chart':
      return (
        <figure class="sightline-chart-frame">
          <div dangerouslySetInnerHTML={{ __html: chartOf(part.claim).svg }} />
          <figcaption>
            <TableOf table={part.table} />
          </figcaption>
        </figure>
      )
    case 'statement':
      return (
        <div class="sightline-figure">
          <p class="govuk-body govuk-!-font-weight-bold">
            <a class="sightline-claim" href={part.claim.evidence}>
              {part.claim.statement.wording}
            </a>
          </p>
          <dl class="sightline-statement">
            {statementLines(part.claim.statement).map(({ label, words }) => (
              <div>
                <dt>{label}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </div>
      )
  }
}

function Pieces({ pieces }: Readonly<{ pieces: readonly Piece[] }>) {
  return (
    <>
      {pieces.map((piece) =>
        piece.kind === 'words' ? (
          piece.text
        ) : (
          <a class="sightline-claim" href={piece.claim.evidence} title={piece.claim.basis}>
            {piece.text}
          </a>
        ),
      )}
    </>
  )
}

function Basis({ lines, where }: Readonly<{ lines: readonly string[]; where: string }>) {
  if (lines.length === 0) return null
  return (
    <Details
      summaryText={`What stands behind the figures in ${where}`}
      classes="sightline-basis-details"
    >
      <ul class="govuk-list govuk-list--bullet govuk-body-s">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Details>
  )
}

function TableOf({ table }: Readonly<{ table: PrintedTable }>) {
  return (
    <>
      <DataTable
        caption={table.caption}
        captionClasses="govuk-table__caption--s"
        firstCellIsHeader
        head={table.head.map((text, at) => ({ text, ...(at > 0 ? { format: 'numeric' } : {}) }))}
        rows={table.rows.map((row) =>
          row.map((text, at) => ({ text, ...(at > 0 ? { format: 'numeric' } : {}) })),
        )}
      />
      <p class="govuk-body-s sightline-basis">{table.basis}</p>
    </>
  )
}

function About({ snapshot }: Readonly<{ snapshot: ReportSnapshot }>) {
  const { approvals, confirmations, commitments, contacts, definitions } = snapshot
  const confirmed = confirmations.filter((one) => one.confirmed).map(({ agency }) => agency)
  const silent = confirmations.filter((one) => !one.confirmed).map(({ agency }) => agency)
  return (
    <section aria-labelledby="about">
      <h2 class="govuk-heading-l" id="about">
        About this report
      </h2>
      {approvals.length > 0 ? (
        <p class="govuk-body">
          Approved by{' '}
          {approvals
            .map(({ name, role, at }) => `${name}, ${role}, on ${dayInWords(at)}`)
            .join('; ')}
          .
        </p>
      ) : null}
      {confirmed.length > 0 ? (
        <p class="govuk-body">
          These agencies confirmed the facts about themselves: {confirmed.join(', ')}.
        </p>
      ) : null}
      {silent.length > 0 ? (
        <p class="govuk-body">These did not answer: {silent.join(', ')}.</p>
      ) : null}
      {commitments.length > 0 ? (
        <DataTable
          caption="What was promised"
          captionClasses="govuk-table__caption--m"
          head={[{ text: 'Promise' }, { text: 'Who' }, { text: 'By' }]}
          rows={commitments.map(({ words, owner, due }) => [
            { text: words },
            { text: owner },
            { text: dayInWords(due) },
          ])}
        />
      ) : null}
      <Details summaryText="What each figure means">
        <dl class="sightline-statement">
          {definitions.map(({ title, numerator, denominator, source }) => (
            <div>
              <dt>{title}</dt>
              <dd>
                {[numerator, denominator && `out of: ${denominator}`, source]
                  .filter(Boolean)
                  .join('; ')}
              </dd>
            </div>
          ))}
        </dl>
      </Details>
      {contacts.map(({ name, email }) => (
        <p class="govuk-body">
          Contact: {name}
          {email ? `, ${email}` : ''}
        </p>
      ))}
    </section>
  )
}
