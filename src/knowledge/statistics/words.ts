/** Below this many, a percentage says more than is known, so words give the numbers themselves. */
export const FEWEST_FOR_PERCENT = 20

/** In: `x` of `n`. Out: "5 of 7", or null where a percentage may be printed. */
export function smallProportion(x: number, n: number): string | null {
  return n < FEWEST_FOR_PERCENT ? `${x} of ${n}` : null
}

export interface ProportionWords {
  readonly words: readonly string[]
  /** Percentages, both ends included. */
  readonly from: number
  readonly to: number
}

/**
 * What words for proportions mean in inspection reports. Source: Ofsted's key to proportions, as its
 * inspection reports print it. Not checked against a current publication.
 */
export const PROPORTION_KEY: readonly ProportionWords[] = [
  {
    words: ['vast majority', 'overwhelming majority', 'almost all', 'nearly all'],
    from: 97,
    to: 100,
  },
  { words: ['very large majority', 'most'], from: 80, to: 96 },
  { words: ['large majority'], from: 65, to: 79 },
  { words: ['majority'], from: 51, to: 64 },
  { words: ['minority'], from: 35, to: 49 },
  { words: ['small minority'], from: 20, to: 34 },
  { words: ['very small minority', 'few'], from: 0, to: 19 },
]
