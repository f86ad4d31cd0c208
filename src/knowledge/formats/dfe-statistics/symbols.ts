/**
 * What a published cell holds in place of a number. `c`: hidden to protect individuals; `u`: too
 * unreliable to publish; `x`: not available; `z`: not applicable; `:`: not available, in releases to
 * 2019; `low`: rounds to nought, but is not nought; `blank`: the cell is empty.
 * Source: Explore Education Statistics, "Symbols used in tables"; the meanings of `u` and `x` are from
 * memory and unchecked.
 */
export type StatisticSymbol = 'c' | 'u' | 'x' | 'z' | ':' | 'low' | 'blank'

interface Meaning {
  readonly status: 'absent' | 'suppressed'
  readonly reason: string
}

export const SYMBOLS: Readonly<Record<StatisticSymbol, Meaning>> = {
  c: { status: 'suppressed', reason: 'Hidden by the publisher to protect individuals.' },
  u: { status: 'absent', reason: 'Too unreliable to publish.' },
  x: { status: 'absent', reason: 'Not available.' },
  z: { status: 'absent', reason: 'Not applicable.' },
  ':': { status: 'absent', reason: 'Not available.' },
  low: { status: 'absent', reason: 'Rounds to nought, but is not nought.' },
  blank: { status: 'absent', reason: 'The published cell is blank.' },
}

/** In: a cell's text. Out: the symbol it is, or null where it is none. Never a number. */
export function symbolOf(text: string): StatisticSymbol | null {
  const bare = text.trim().toLowerCase()
  if (bare === '') return 'blank'
  return Object.hasOwn(SYMBOLS, bare) && bare !== 'blank' ? (bare as StatisticSymbol) : null
}
