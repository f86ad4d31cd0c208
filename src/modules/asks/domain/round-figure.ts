/** A figure that a round gives, before its interval and basis are put beside it. */
export interface RoundFigure {
  readonly id: string
  readonly title: string
  readonly unit: 'count' | 'percent' | 'table'
  /** Null where it can't be given, and why. */
  readonly numerator: number | null
  readonly denominator: number | null
  readonly reason: string | null
  readonly unknown: number
  readonly rows?: readonly { readonly key: string; readonly value: number }[]
  readonly counted: string
  readonly outOf: string
  /** What a reader must know of how it came about; goes into the source. */
  readonly method: string
  readonly good: 'up' | 'neither'
  readonly disclosure: 'children' | 'process'
  readonly owner: string | null
  readonly window: string | null
  /**
   * Whether chance gives it an interval: those who answered stand for others, or what is counted comes
   * and goes. All who were asked, counted one by one, stand for nobody else.
   */
  readonly drawn: boolean
  /** Whether it means the same as long as the template does, or whatever version was asked. */
  readonly follows: 'template' | 'itself'
}

/** What most figures of a round have in common. */
export const PLAIN = {
  reason: null,
  unknown: 0,
  method: '',
  good: 'up',
  disclosure: 'process',
  owner: null,
  window: null,
  drawn: false,
  follows: 'itself',
} as const

/** What the figures of a round are called by: the same every year. */
export interface Called {
  readonly base: string
  readonly title: string
}

const YEAR = /\b\d{4}([-/]\d{2,4})?\b/g

/** "Section 11 self-assessment 2017-18" is `section-11-self-assessment`, the same every year. */
export function slugOf(title: string): string {
  return title
    .replaceAll(YEAR, ' ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}

/** In: a round's title. Out: what its figures are called by, without the year that it names. */
export function calledBy(title: string): Called {
  const bare = title.replaceAll(YEAR, ' ').replaceAll(/\s+/g, ' ').trim()
  return { base: `asks.${slugOf(title)}`, title: bare === '' ? title : bare }
}
