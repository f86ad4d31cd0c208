import { seriesChart } from '../../../platform/charts/series-chart.ts'
import type { ResolvedClaim } from '../domain/snapshot.ts'

const UNIT = {
  count: 'Number',
  percent: '%',
  'per-10000': 'per 10,000 children',
  table: 'Number',
} as const

/** The chart of a figure's years as SVG, and the words for those who can't see it. */
export function chartOf({ title, value, series }: Extract<ResolvedClaim, { kind: 'figure' }>): {
  readonly svg: string
  readonly description: string
} {
  const [first, last] = [series[0], series.at(-1)]
  const description = `${title}: ${series.length} years, from ${first?.value ?? 'no value'} in ${first?.period ?? ''} to ${last?.value ?? 'no value'} in ${last?.period ?? ''}. The table gives every value.`
  const svg = seriesChart({
    title,
    description,
    unit: UNIT[value.unit],
    points: series.map((one) => ({
      label: one.period,
      value: one.status === 'known' ? one.value : null,
      low: one.interval?.low ?? null,
      high: one.interval?.high ?? null,
    })),
  })
  return { svg, description }
}
