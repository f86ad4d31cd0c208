import { SummaryList } from '../../../govuk/index.ts'
import { letter } from '../../../platform/documents/index.ts'
import type { PaperSnapshot } from '../domain/paper.ts'
import { paperParts, type PaperPart } from './paper-outline.ts'
import { PartOf } from './report-body.tsx'

/** A committee paper as a page. */
export function PaperBody({ paper }: Readonly<{ paper: PaperSnapshot }>) {
  return (
    <article>
      <span class="govuk-caption-l">{paper.partnership}</span>
      <h1 class="govuk-heading-l">{paper.content.title}</h1>
      {paperParts(paper).map((part) => (
        <PaperPartOf part={part} />
      ))}
    </article>
  )
}

function PaperPartOf({ part }: Readonly<{ part: PaperPart }>) {
  switch (part.kind) {
    case 'fields':
      return <SummaryList rows={part.rows.map(([key, value]) => ({ key, value }))} />
    case 'heading':
      return <h2 class="govuk-heading-m">{part.text}</h2>
    case 'lettered':
      return (
        <ul class="govuk-list">
          {part.items.map((item, at) => (
            <li>
              {letter(at)} {item}
            </li>
          ))}
        </ul>
      )
    case 'bullets':
      return (
        <ul class="govuk-list govuk-list--bullet">
          {part.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      )
    case 'part':
      return <PartOf part={part.part} />
  }
}
