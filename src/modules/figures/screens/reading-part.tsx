import { DataTable, Details } from '../../../govuk/index.ts'
import { barKey, drawChart } from '../../../platform/charts/draw-chart.ts'
import type { ReadingPart } from '../domain/indicators/reading.ts'

/** A picture of an indicator with how to read it, and the table behind it. */
export function Part({ part }: Readonly<{ part: ReadingPart }>) {
  const { heading, notes, picture } = part
  return (
    <section>
      <h2 class="govuk-heading-m">{heading}</h2>
      {picture ? (
        <>
          {picture.kind === 'bars' && picture.series.length > 1 ? (
            <Key series={picture.series} />
          ) : null}
          <div
            class="sightline-chart-frame sightline-chart-frame--scrolls"
            role="region"
            aria-label={picture.title}
            tabindex={0}
            dangerouslySetInnerHTML={{ __html: drawChart(picture) }}
          />
        </>
      ) : null}
      {notes.map((note) => (
        <p class="govuk-body-s">{note}</p>
      ))}
      {part.folded ? (
        <Details summaryText={part.caption}>
          <Behind part={part} captioned={false} />
        </Details>
      ) : (
        <Behind part={part} captioned />
      )}
    </section>
  )
}

function Behind({ part, captioned }: Readonly<{ part: ReadingPart; captioned: boolean }>) {
  const { caption, head, rows } = part
  return (
    <DataTable
      {...(captioned ? { caption, captionClasses: 'govuk-table__caption--s' } : {})}
      label={caption}
      firstCellIsHeader
      head={head.map(({ text, numeric }) => ({ text, ...(numeric ? { format: 'numeric' } : {}) }))}
      rows={rows.map((cells) =>
        cells.map((text, at) => ({ text, ...(head[at]?.numeric ? { format: 'numeric' } : {}) })),
      )}
    />
  )
}

function Key({ series }: Readonly<{ series: readonly string[] }>) {
  return (
    <ul class="govuk-list sightline-inline-list govuk-body-s">
      {barKey(series).map(({ name, colour }) => (
        <li>
          <svg width="14" height="14" aria-hidden="true" focusable="false">
            <rect width="14" height="14" fill={colour} />
          </svg>{' '}
          {name}
        </li>
      ))}
    </ul>
  )
}
