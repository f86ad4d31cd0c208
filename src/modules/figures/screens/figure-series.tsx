import { DataTable } from '../../../govuk/index.ts'
import { seriesChart } from '../../../platform/charts/series-chart.ts'
import { valueInWords } from '../domain/basis.ts'
import { controlLimits } from '../domain/limits.ts'
import type { ReleasedFigure } from '../store/figures.ts'
import { shownValue } from './figures.tsx'

/** A figure over the years it is held for: the chart, and the values behind it. */
export function Series({ latest }: Readonly<{ latest: readonly ReleasedFigure[] }>) {
  const [first] = latest
  if (!first) return null
  const points = latest.map(({ period, value }) => ({
    label: period,
    value: value.status === 'known' ? value.value : null,
    low: value.interval?.low ?? null,
    high: value.interval?.high ?? null,
  }))
  const known = points.flatMap(({ value }) => value ?? [])
  const england = latest.map(({ period, value }) => ({
    label: period,
    value: value.comparators.find(({ name }) => name === 'England')?.value ?? null,
    low: null,
    high: null,
  }))
  const breaks = latest.flatMap(({ period, value }, at) => {
    const before = latest[at - 1]?.value
    return before && before.definition !== value.definition ? [period] : []
  })
  const unit = first.value.unit
  const limits = controlLimits(known)
  const chart = seriesChart({
    title: `${first.title} by year`,
    description: `${latest.length} years from ${first.period} to ${latest.at(-1)?.period ?? ''}. The table below has every value.`,
    unit: unit === 'percent' ? '%' : unit === 'per-10000' ? 'per 10,000 children' : 'Number',
    points,
    beside: england.some(({ value }) => value !== null)
      ? [{ name: 'England', points: england }]
      : [],
    limits,
    breaks,
  })
  return (
    <>
      <h2 class="govuk-heading-m">Over the years</h2>
      {known.length > 1 ? (
        <figure class="sightline-chart-frame">
          <div dangerouslySetInnerHTML={{ __html: chart }} />
          <figcaption class="govuk-body-s">
            Bars show the 95% interval of each value.
            {limits ? ' Dashed lines are the limits of ordinary variation.' : ''}
            {breaks.length > 0 ? ' A red line marks a change of definition or source.' : ''}
          </figcaption>
        </figure>
      ) : (
        <p class="govuk-body">One year is held, so there is nothing to draw yet.</p>
      )}
      <DataTable
        caption="The values behind the chart"
        captionClasses="govuk-table__caption--s"
        firstCellIsHeader
        head={[
          { text: 'Year' },
          { text: 'Value', format: 'numeric' },
          { text: '95% interval' },
          { text: 'Basis' },
        ]}
        rows={[...latest].reverse().map(({ period, value }) => [
          { text: period },
          { text: shownValue(value), format: 'numeric' },
          {
            text: value.interval
              ? `${valueInWords(value.interval.low, value.unit)} to ${valueInWords(value.interval.high, value.unit)}`
              : '',
          },
          { text: value.basis },
        ])}
      />
    </>
  )
}
