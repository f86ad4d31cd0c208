import { chartValues } from '../../../knowledge/statistics/index.ts'

/**
 * The limits of ordinary variation of yearly counts or shares, on an individuals chart. In: values in
 * order. Out: null where there are too few. Source: docs/statistics.md.
 */
export function controlLimits(
  values: readonly number[],
): { readonly centre: number; readonly low: number; readonly high: number } | null {
  const points = values.map((value, n) => ({ label: String(n), value }))
  const [segment] = chartValues(points, { least: 0, most: Infinity }).segments
  const [first] = segment?.points ?? []
  if (segment?.status !== 'charted' || first?.low == null || first.high === null) return null
  return { centre: segment.centre, low: first.low, high: first.high }
}
