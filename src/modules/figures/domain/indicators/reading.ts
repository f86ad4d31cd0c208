import type { Chart } from '../../../../platform/charts/chart.ts'

/** A column of the table behind a picture. */
export interface ReadingColumn {
  readonly text: string
  readonly numeric?: true
}

/** A picture with the table behind it. */
export interface ReadingPart {
  readonly heading: string
  /** How to read the picture, or what must be known of the table. */
  readonly notes: readonly string[]
  readonly picture: Chart | null
  readonly caption: string
  readonly head: readonly ReadingColumn[]
  readonly rows: readonly (readonly string[])[]
  /** A long table opens when asked for. */
  readonly folded?: true
}

/** What an indicator says in a period, in words first. */
export interface Reading {
  /** One sentence, for the page that leads to it. */
  readonly headline: string
  readonly commentary: readonly string[]
  /** What it rests on beside the lists, for the basis line. */
  readonly sources?: readonly string[]
  readonly parts: readonly ReadingPart[]
}

export const text = (words: string): ReadingColumn => ({ text: words })
export const number = (words: string): ReadingColumn => ({ text: words, numeric: true })
