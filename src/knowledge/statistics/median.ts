/** In: at least one value. Out: the middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [below = 0, above = 0] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 ? above : (below + above) / 2
}

/** The median of a set of areas, with how many of them had a value. */
export type SetMedian =
  | {
      readonly status: 'known'
      readonly value: number
      readonly known: number
      readonly size: number
    }
  | { readonly status: 'absent'; readonly known: 0; readonly size: number }

/** In: one value for each area of the set; null where it is hidden, absent or not supplied. */
export function medianOfSet(values: readonly (number | null)[]): SetMedian {
  const known = values.flatMap((value) => value ?? [])
  const size = values.length
  return known.length === 0
    ? { status: 'absent', known: 0, size }
    : { status: 'known', value: median(known), known: known.length, size }
}
