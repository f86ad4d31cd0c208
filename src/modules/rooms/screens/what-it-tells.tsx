import { DataTable, Details } from '../../../govuk/index.ts'
import { drawChart } from '../../../platform/charts/draw-chart.ts'
import type { Told } from '../domain/pathway.ts'

/** So many sentences and rows stand open; the rest is folded, so that every part can be seen at once. */
const SHOWN = { lines: 5, rows: 8 } as const

/** What a room comes to, in sentences first, then the picture, with the table behind. */
export function WhatItTells({ told }: Readonly<{ told: readonly Told[] }>) {
  return (
    <>
      {told.map(({ title, lines, chart, table }) => (
        <section>
          <h2 class="govuk-heading-m">{title}</h2>
          <Sentences title={title} lines={lines} />
          {chart ? (
            <div class="sightline-chart-frame">
              <div
                class="sightline-chart"
                // Our own SVG: text in it is escaped where it is drawn.
                dangerouslySetInnerHTML={{ __html: drawChart(chart) }}
              />
            </div>
          ) : null}
          {table && table.rows.length > 0 ? <Behind title={title} table={table} /> : null}
        </section>
      ))}
    </>
  )
}

function Sentences({ title, lines }: Readonly<{ title: string; lines: readonly string[] }>) {
  // One line alone is not worth folding.
  const shown = lines.length > SHOWN.lines + 1 ? SHOWN.lines : lines.length
  const some = (from: number, to?: number) =>
    lines.slice(from, to).map((line) => <p class="govuk-body">{line}</p>)
  return (
    <>
      {some(0, shown)}
      {lines.length > shown ? (
        <Details
          summaryText={
            <>
              {lines.length - shown} more<span class="govuk-visually-hidden">: {title}</span>
            </>
          }
        >
          {some(shown)}
        </Details>
      ) : null}
    </>
  )
}

function Behind({ title, table }: Readonly<{ title: string; table: NonNullable<Told['table']> }>) {
  const { head, rows } = table
  const whole = (
    <DataTable
      label={title}
      head={head.map((text) => ({ text }))}
      rows={rows.map((row) => row.map((text) => ({ text })))}
    />
  )
  return rows.length > SHOWN.rows ? (
    <Details
      summaryText={
        <>
          Show the table ({rows.length} rows)<span class="govuk-visually-hidden">: {title}</span>
        </>
      }
    >
      {whole}
    </Details>
  ) : (
    whole
  )
}
