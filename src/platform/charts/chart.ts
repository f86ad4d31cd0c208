/** What every picture says of itself to whoever can't see it. */
interface Described {
  readonly title: string
  readonly description: string
  readonly unit: string
}

/** Bars side by side for each label, or one piled on another where there are several series. */
export interface BarChart extends Described {
  readonly kind: 'bars'
  /** The names of the piled parts; none for plain bars. */
  readonly series: readonly string[]
  /** Names of several words stand in two or three lines. */
  readonly labels?: 'wide'
  readonly bars: readonly { readonly label: string; readonly values: readonly number[] }[]
}

/** A value with its interval for each label, beside a line that means "the same". */
export interface DotChart extends Described {
  readonly kind: 'dots'
  readonly reference: { readonly at: number; readonly name: string } | null
  readonly scale: 'linear' | 'log'
  readonly dots: readonly {
    readonly label: string
    readonly value: number
    readonly low: number
    readonly high: number
  }[]
}

export interface ControlPoint {
  readonly label: string
  /** Null leaves a gap. */
  readonly value: number | null
  readonly centre: number | null
  readonly low: number | null
  readonly high: number | null
  /** Part of something that chance does not explain. */
  readonly special: boolean
}

/** Points in order of time with the limits of ordinary variation, which may differ from point to point. */
export interface ControlChart extends Described {
  readonly kind: 'control'
  readonly points: readonly ControlPoint[]
  /** Labels at which what is counted seems to have changed: lines are not joined over them. */
  readonly breaks: readonly string[]
  readonly from: 'zero' | 'lowest'
}

/** Areas by size and value, with limits that narrow as size grows. */
export interface FunnelChart extends Described {
  readonly kind: 'funnel'
  readonly sizeUnit: string
  readonly average: { readonly value: number; readonly name: string }
  readonly limits: readonly {
    readonly size: number
    readonly low95: number
    readonly high95: number
    readonly low998: number
    readonly high998: number
  }[]
  readonly areas: readonly {
    readonly name: string
    readonly size: number
    readonly value: number
    readonly own: boolean
  }[]
}

export type Chart = BarChart | DotChart | ControlChart | FunnelChart
