/** The middle half of some numbers; of fewer than 20 only the middle, and of fewer than 6 nothing. */
export type Spread =
  | {
      readonly status: 'known'
      readonly low: number
      readonly middle: number
      readonly high: number
    }
  | { readonly status: 'middle-only'; readonly middle: number }
  | { readonly status: 'too-few' }

const FEWEST_FOR_MIDDLE = 6
const FEWEST_FOR_QUARTILES = 20

/**
 * In: numbers in any order. Out: their median and quartiles, by linear interpolation between ranks
 * (Hyndman and Fan 1996, The American Statistician 50, definition 7).
 */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b)
  if (sorted.length < FEWEST_FOR_MIDDLE) return { status: 'too-few' }
  const middle = quantile(sorted, 0.5)
  if (sorted.length < FEWEST_FOR_QUARTILES) return { status: 'middle-only', middle }
  return { status: 'known', low: quantile(sorted, 0.25), middle, high: quantile(sorted, 0.75) }
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const [low = 0, high = low] = sorted.slice(below, below + 2)
  return low + (high - low) * (place - below)
}
