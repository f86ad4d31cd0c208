/**
 * A small seeded generator of random numbers (mulberry32), so that the county is the same every time
 * it is made. Never used for anything that must be secret.
 */
export interface Random {
  /** A number from 0 (included) to 1 (left out). */
  readonly next: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(items: readonly T[]) => T
  /** One of the named things, each as likely as its weight. */
  readonly weighted: (weights: Readonly<Record<string, number>>) => string
  readonly shuffled: <T>(items: readonly T[]) => T[]
}

/** The same seed gives the same sequence. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (items) => at(items, between(0, items.length - 1)),
    weighted: (weights) => drawn(weights, next()),
    shuffled: (items) => {
      const order = [...items]
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = between(0, last)
        const held = at(order, last)
        order[last] = at(order, other)
        order[other] = held
      }
      return order
    },
  }
}

/** The item at a place that must exist: outside the list is a mistake in the generator. */
export function at<T>(items: readonly T[], place: number): T {
  const item = items[place]
  if (item === undefined)
    throw new RangeError(`nothing at ${String(place)} of ${String(items.length)}`)
  return item
}

function drawn(weights: Readonly<Record<string, number>>, share: number): string {
  const entries = Object.entries(weights)
  let left = share * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [name, weight] of entries) {
    left -= weight
    if (left < 0) return name
  }
  return at(entries, entries.length - 1)[0]
}
