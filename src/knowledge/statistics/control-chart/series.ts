/** A point of a series in time, oldest first. A point that is not known is a gap, never 0. */
export interface SeriesPoint {
  /** The period, as people read it: "2017-18", "April 2017". */
  readonly label: string
  /**
   * How it was recorded: the definition with its version, the source, the system. Where it differs from
   * the point before, the series breaks. Left out, it is as before.
   */
  readonly recording?: string
}

/** A measure by itself: a rate from elsewhere, days, a count that is no Poisson count. */
export interface ValuePoint extends SeriesPoint {
  readonly value: number | null
}

/** `numerator` of `denominator`; a denominator of 0 has no share and is a gap. */
export interface SharePoint extends SeriesPoint {
  readonly numerator: number | null
  readonly denominator: number | null
}

/** A count in a population at risk, which may differ from point to point. */
export interface RatePoint extends SeriesPoint {
  readonly count: number | null
  readonly population: number | null
}

export interface CountPoint extends SeriesPoint {
  readonly count: number | null
}

/** A point with how far it would vary by itself about a centre; null where it is a gap. */
export interface Measured {
  readonly label: string
  readonly value: number | null
  /** One standard deviation of ordinary variation at this point; null where it is a gap. */
  readonly sigma: number | null
}

export interface Limits {
  readonly centre: number
  readonly points: readonly Measured[]
}
