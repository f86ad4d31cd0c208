import { DataTable } from '../../../govuk/index.ts'
import { drawChart } from '../../../platform/charts/draw-chart.ts'
import type { Told } from '../domain/pathway.ts'

/** What a room comes to, in sentences first, then the picture, with the table behind. */
export function WhatItTells({ told }: Readonly<{ told: readonly Told[] }>) {
  return (
    <>
      {told.map(({ title, lines, chart, table }) => (
        <section>
          <h2 class="govuk-heading-m">{title}</h2>
          {lines.map((line) => (
            <p class="govuk-body">{line}</p>
          ))}
          {chart ? (
            <div class="sightline-chart-frame">
              <div
                class="sightline-chart"
                // Our own SVG: text in it is escaped where it is drawn.
                dangerouslySetInnerHTML={{ __html: drawChart(chart) }}
              />
            </div>
          ) : null}
          {table && table.rows.length > 0 ? (
            <DataTable
              label={title}
              head={table.head.map((text) => ({ text }))}
              rows={table.rows.map((row) => row.map((text) => ({ text })))}
            />
          ) : null}
        </section>
      ))}
    </>
  )
}
