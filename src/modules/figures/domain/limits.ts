/** The fewest points from which limits say anything. */
const FEWEST = 8

/**
 * The limits of ordinary variation of yearly counts or shares: individuals chart, mean and 2.66 times
 * the mean moving range. In: values in order. Out: null where there are too few. Source: Wheeler,
 * Understanding Variation (XmR chart); NHS England, Making Data Count.
 */
export function controlLimits(
  values: readonly number[],
): { readonly centre: number; readonly low: number; readonly high: number } | null {
  if (values.length < FEWEST) return null
  const centre = mean(values)
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)))
  const spread = 2.66 * mean(ranges)
  return { centre, low: Math.max(centre - spread, 0), high: centre + spread }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
